import type { Failure } from '../../shared/failure.ts';
import type { Picture } from '../../shared/picture.ts';
import type { Brief } from './brief.ts';

export type Plate = { seed: number } & (
  | { state: 'drawing' }
  | { state: 'done'; picture: Picture }
  | { state: 'failed'; failure: Failure }
  | { state: 'stopped' }
);

/** One press of Draw 4: four seeds of one brief. */
export interface PlateSet {
  /** When it was asked for, in ms since 1970; no two are the same. */
  id: number;
  brief: Brief;
  plates: readonly Plate[];
  /** Index of the plate shown large. */
  chosen: number;
  /** Index of the plate shown beside it, when two are compared. */
  against: number;
}

/** What lies on the mat: the last sets of this session, oldest first, which one is shown, and how many of its plates. */
export interface Drawings {
  sets: readonly PlateSet[];
  shown: number;
  view: 'four' | 'two' | 'one';
}

export type Step =
  | { kind: 'start'; id: number; brief: Brief; seeds: readonly number[] }
  | { kind: 'plate'; set: number; index: number; plate: Plate }
  | { kind: 'choose'; index: number }
  | { kind: 'against'; index: number }
  | { kind: 'view'; view: Drawings['view'] }
  | { kind: 'show'; set: number };

export const noDrawings: Drawings = { sets: [], shown: 0, view: 'four' };

/** How many sets stay on the mat: their pictures are held in memory. */
const mostSets = 10;

const withSet = (drawings: Drawings, id: number | undefined, change: (set: PlateSet) => PlateSet): Drawings => ({
  ...drawings,
  sets: drawings.sets.map((set) => (set.id === id ? change(set) : set)),
});

/** The next state of the mat. */
export function step(drawings: Drawings, { ...next }: Step): Drawings {
  const shown = drawings.sets[drawings.shown];
  switch (next.kind) {
    case 'start': {
      const { id, brief } = next;
      const plates = next.seeds.map((seed) => ({ seed, state: 'drawing' as const }));
      const sets = [...drawings.sets, { id, brief, plates, chosen: 0, against: 1 }].slice(-mostSets);
      return { sets, shown: sets.length - 1, view: 'four' };
    }
    case 'plate':
      return withSet(drawings, next.set, (set) => ({
        ...set,
        plates: set.plates.map((plate, index) => (index === next.index ? next.plate : plate)),
      }));
    case 'choose':
      if (shown?.plates[next.index]?.state !== 'done') return drawings;
      return { ...withSet(drawings, shown.id, (set) => ({ ...set, chosen: next.index })), view: 'one' };
    case 'against':
      if (shown?.plates[next.index]?.state !== 'done' || next.index === shown.chosen) return drawings;
      return { ...withSet(drawings, shown.id, (set) => ({ ...set, against: next.index })), view: 'two' };
    case 'view':
      return { ...drawings, view: next.view };
    case 'show':
      return drawings.sets[next.set]
        ? { ...drawings, shown: next.set, view: drawings.view === 'two' ? 'four' : drawings.view }
        : drawings;
  }
}

export const isDrawing = ({ sets }: Drawings): boolean =>
  sets.some(({ plates }) => plates.some(({ state }) => state === 'drawing'));

/** The pictures of sets that were there and are there no longer. */
export function droppedPictures(before: Drawings, after: Drawings): Picture[] {
  const kept = new Set(after.sets.map(({ id }) => id));
  return before.sets
    .filter(({ id }) => !kept.has(id))
    .flatMap(({ plates }) => plates.flatMap((plate) => (plate.state === 'done' ? [plate.picture] : [])));
}

/** The chosen plate's picture, once it is there. */
export function chosenPicture(set: PlateSet | undefined): Picture | undefined {
  const plate = set?.plates[set.chosen];
  return plate?.state === 'done' ? plate.picture : undefined;
}

/**
 * The plate `move` places from `from` that has a picture and is not `besides`, round the end; `from` if there is none.
 */
export function neighbour({ plates }: PlateSet, from: number, move: 1 | -1, besides?: number): number {
  for (let distance = 1; distance < plates.length; distance += 1) {
    const index = (from + move * distance + plates.length * distance) % plates.length;
    if (index !== besides && plates[index]?.state === 'done') return index;
  }
  return from;
}
