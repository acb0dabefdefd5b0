import type { ImageAnswer } from '@artisan/contract';
import type { Failure } from '../../shared/failure.ts';
import type { Brief } from './brief.ts';

/** A picture that arrived: its bytes, an address to show them by, and everything the answer said about it. */
export interface Picture {
  file: Blob;
  url: string;
  answer: Omit<ImageAnswer, 'image'>;
}

export type Plate = { seed: number } & (
  | { state: 'drawing' }
  | { state: 'done'; picture: Picture }
  | { state: 'failed'; failure: Failure }
  | { state: 'stopped' }
);

/** One press of Draw 4: four seeds of one brief. */
export interface PlateSet {
  brief: Brief;
  plates: readonly Plate[];
  /** Index of the plate shown large. */
  chosen: number;
}

/** What lies on the mat: the sets of this session, oldest first, which one is shown, and whether side by side. */
export interface Drawings {
  sets: readonly PlateSet[];
  shown: number;
  view: 'four' | 'one';
}

export type Step =
  | { kind: 'start'; brief: Brief; seeds: readonly number[] }
  | { kind: 'plate'; set: number; index: number; plate: Plate }
  | { kind: 'choose'; index: number }
  | { kind: 'view'; view: Drawings['view'] }
  | { kind: 'show'; set: number };

export const noDrawings: Drawings = { sets: [], shown: 0, view: 'four' };

const withSet = (drawings: Drawings, at: number, change: (set: PlateSet) => PlateSet): Drawings => ({
  ...drawings,
  sets: drawings.sets.map((set, index) => (index === at ? change(set) : set)),
});

/** The next state of the mat. */
export function step(drawings: Drawings, { ...next }: Step): Drawings {
  switch (next.kind) {
    case 'start': {
      const plates = next.seeds.map((seed) => ({ seed, state: 'drawing' as const }));
      const sets = [...drawings.sets, { brief: next.brief, plates, chosen: 0 }];
      return { sets, shown: sets.length - 1, view: 'four' };
    }
    case 'plate':
      return withSet(drawings, next.set, (set) => ({
        ...set,
        plates: set.plates.map((plate, index) => (index === next.index ? next.plate : plate)),
      }));
    case 'choose':
      if (drawings.sets[drawings.shown]?.plates[next.index]?.state !== 'done') return drawings;
      return { ...withSet(drawings, drawings.shown, (set) => ({ ...set, chosen: next.index })), view: 'one' };
    case 'view':
      return { ...drawings, view: next.view };
    case 'show':
      return drawings.sets[next.set] ? { ...drawings, shown: next.set } : drawings;
  }
}

export const isDrawing = ({ sets }: Drawings): boolean =>
  sets.some(({ plates }) => plates.some(({ state }) => state === 'drawing'));

/** The chosen plate's picture, once it is there. */
export function chosenPicture(set: PlateSet | undefined): Picture | undefined {
  const plate = set?.plates[set.chosen];
  return plate?.state === 'done' ? plate.picture : undefined;
}

/** The plate `move` places from the chosen one that has a picture, round the end; the chosen one if there is none. */
export function neighbour({ plates, chosen }: PlateSet, move: 1 | -1): number {
  for (let distance = 1; distance < plates.length; distance += 1) {
    const index = (chosen + move * distance + plates.length * distance) % plates.length;
    if (plates[index]?.state === 'done') return index;
  }
  return chosen;
}
