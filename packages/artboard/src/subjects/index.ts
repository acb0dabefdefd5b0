export { drawSubject } from './draw-subject.ts';
export { loadSubject, type SubjectArt, subjectNames } from './load-subject.ts';
