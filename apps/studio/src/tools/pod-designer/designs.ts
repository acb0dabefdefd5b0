import type { ImageBrief } from '@artisan/contract';
import type { Artwork } from '@artisan/market';
import type { Failure } from '../../shared/failure.ts';
import type { Picture } from '../../shared/picture.ts';
import type { PodForm } from './form.ts';

export type Candidate = { seed: number } & (
  | { state: 'drawing' }
  /** `artwork` is undefined where nothing was drawn that could be measured. */
  | { state: 'done'; picture: Picture; artwork: Artwork | undefined }
  | { state: 'failed'; failure: Failure }
  | { state: 'stopped' }
);

export type DoneCandidate = Extract<Candidate, { state: 'done' }>;

/** One press of Draw 4: four seeds of one brief. */
export interface DesignSet {
  form: PodForm;
  brief: ImageBrief;
  /** What could not be drawn as asked, in plain words. */
  notes: readonly string[];
  candidates: readonly Candidate[];
  /** Index of the one on the mat. */
  chosen: number;
}

/** The sets of this session, oldest first, and which one is shown. */
export interface Designs {
  sets: readonly DesignSet[];
  shown: number;
}

export type Step =
  | { kind: 'start'; form: PodForm; brief: ImageBrief; notes: readonly string[]; seeds: readonly number[] }
  | { kind: 'candidate'; set: number; index: number; candidate: Candidate }
  | { kind: 'choose'; index: number }
  | { kind: 'show'; set: number };

export const noDesigns: Designs = { sets: [], shown: 0 };

const withSet = (designs: Designs, at: number, change: (set: DesignSet) => DesignSet): Designs => ({
  ...designs,
  sets: designs.sets.map((set, index) => (index === at ? change(set) : set)),
});

/** The next state of the mat. Until something is picked, the first that arrives lies on it. */
export function step(designs: Designs, next: Step): Designs {
  switch (next.kind) {
    case 'start': {
      const candidates = next.seeds.map((seed) => ({ seed, state: 'drawing' as const }));
      const { form, brief, notes } = next;
      const sets = [...designs.sets, { form, brief, notes, candidates, chosen: 0 }];
      return { sets, shown: sets.length - 1 };
    }
    case 'candidate':
      return withSet(designs, next.set, (set) => {
        const candidates = set.candidates.map((one, index) => (index === next.index ? next.candidate : one));
        const first = !set.candidates.some(({ state }) => state === 'done') && next.candidate.state === 'done';
        return { ...set, candidates, chosen: first ? next.index : set.chosen };
      });
    case 'choose':
      if (designs.sets[designs.shown]?.candidates[next.index]?.state !== 'done') return designs;
      return withSet(designs, designs.shown, (set) => ({ ...set, chosen: next.index }));
    case 'show':
      return designs.sets[next.set] ? { ...designs, shown: next.set } : designs;
  }
}

export const isDrawing = ({ sets }: Designs): boolean =>
  sets.some(({ candidates }) => candidates.some(({ state }) => state === 'drawing'));

/** The chosen candidate, once it is there. */
export function chosenOf(set: DesignSet | undefined): DoneCandidate | undefined {
  const candidate = set?.candidates[set.chosen];
  return candidate?.state === 'done' ? candidate : undefined;
}

/** The candidate `move` places from the chosen one that is there, round the end; the chosen one if there is none. */
export function neighbour({ candidates, chosen }: DesignSet, move: 1 | -1): number {
  for (let distance = 1; distance < candidates.length; distance += 1) {
    const index = (chosen + move * distance + candidates.length * distance) % candidates.length;
    if (candidates[index]?.state === 'done') return index;
  }
  return chosen;
}
