import type { OutlineChapter } from '@artisan/contract';
import type { Book, BookBrief, Chapter, Generated } from './book.ts';

/** Everything that can happen to a book. */
export type BookStep =
  | { kind: 'brief'; brief: Partial<BookBrief> }
  | { kind: 'outline'; chapters: readonly OutlineChapter[]; tradition: string }
  | { kind: 'title'; id: number; title: string; by: Chapter['titleBy'] }
  | { kind: 'beats'; id: number; beats: readonly string[] }
  | { kind: 'move'; id: number; to: number }
  | { kind: 'add' }
  | { kind: 'remove'; id: number }
  | { kind: 'restore'; chapter: Chapter; at: number }
  | { kind: 'text'; id: number; text: string }
  | { kind: 'written'; id: number; text: string; generated: Generated | undefined }
  | { kind: 'replace'; book: Book };

const changed = (book: Book, id: number, change: Partial<Chapter>): Book => ({
  ...book,
  chapters: book.chapters.map((chapter) => (chapter.id === id ? { ...chapter, ...change } : chapter)),
});

const nextId = ({ chapters }: Book): number => Math.max(0, ...chapters.map(({ id }) => id)) + 1;

const blank = (id: number): Chapter => ({
  id,
  title: '',
  titleBy: 'you',
  beats: [''],
  text: '',
  generated: undefined,
});

/** The book after a step. */
export function stepBook(book: Book, step: BookStep): Book {
  switch (step.kind) {
    case 'brief':
      return { ...book, brief: { ...book.brief, ...step.brief } };
    case 'outline': {
      const first = nextId(book);
      const chapters = step.chapters.map(
        ({ title, beats }, index): Chapter => ({ ...blank(first + index), title, titleBy: 'rules', beats }),
      );
      return { ...book, chapters, tradition: step.tradition };
    }
    case 'title':
      return changed(book, step.id, { title: step.title, titleBy: step.by });
    case 'beats':
      return changed(book, step.id, { beats: step.beats });
    case 'text':
      return changed(book, step.id, { text: step.text });
    case 'written':
      return changed(book, step.id, { text: step.text, generated: step.generated });
    case 'move': {
      const chapter = book.chapters.find(({ id }) => id === step.id);
      if (!chapter) return book;
      const others = book.chapters.filter(({ id }) => id !== step.id);
      return { ...book, chapters: others.toSpliced(Math.max(0, step.to), 0, chapter) };
    }
    case 'add':
      return { ...book, chapters: [...book.chapters, blank(nextId(book))] };
    case 'remove':
      return { ...book, chapters: book.chapters.filter(({ id }) => id !== step.id) };
    case 'restore':
      return { ...book, chapters: book.chapters.toSpliced(step.at, 0, step.chapter) };
    case 'replace':
      return step.book;
  }
}
