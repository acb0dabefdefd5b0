import type { SubjectTable } from '../subject-table.ts';
import { animals } from './animals.ts';
import { food } from './food.ts';
import { leisure } from './leisure.ts';
import { nature } from './nature.ts';
import { outdoors } from './outdoors.ts';
import { symbols } from './symbols.ts';

/** Every subject that Artboard can draw, by name. Chosen by looking at each drawing. */
export const subjectTable: SubjectTable = { ...animals, ...nature, ...food, ...outdoors, ...leisure, ...symbols };
