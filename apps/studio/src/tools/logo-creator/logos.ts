import type { LogoCandidate } from '@artisan/contract';
import type { Failure } from '../../shared/failure.ts';
import type { Picture } from '../../shared/picture.ts';
import type { LogoForm } from './form.ts';

/** One of the eight: what it is to be, and how far it is. */
export type Candidate = LogoCandidate &
  ({ state: 'drawing' | 'stopped' } | { state: 'done'; picture: Picture } | { state: 'failed'; failure: Failure });

/** One press of Draw 8. */
export interface LogoSet {
  form: LogoForm;
  candidates: readonly Candidate[];
  notes: readonly string[];
  /** Index of the one that is picked; -1 before any is. */
  chosen: number;
}

/** What lies on the mat: the sets of this session, oldest first, which one is shown, and whether one stands alone. */
export interface Logos {
  sets: readonly LogoSet[];
  shown: number;
  view: 'eight' | 'one';
}

export type Step =
  | { kind: 'start'; form: LogoForm; plan: readonly LogoCandidate[]; notes: readonly string[] }
  | { kind: 'candidate'; set: number; index: number; candidate: Candidate }
  | { kind: 'choose'; index: number }
  | { kind: 'view'; view: Logos['view'] }
  | { kind: 'show'; set: number };

export const noLogos: Logos = { sets: [], shown: 0, view: 'eight' };

const withSet = (logos: Logos, at: number, change: (set: LogoSet) => LogoSet): Logos => ({
  ...logos,
  sets: logos.sets.map((set, index) => (index === at ? change(set) : set)),
});

/** The next state of the mat. */
export function step(logos: Logos, next: Step): Logos {
  switch (next.kind) {
    case 'start': {
      const candidates = next.plan.map((one): Candidate => ({ ...one, state: 'drawing' }));
      const sets = [...logos.sets, { form: next.form, candidates, notes: next.notes, chosen: -1 }];
      return { sets, shown: sets.length - 1, view: 'eight' };
    }
    case 'candidate':
      return withSet(logos, next.set, (set) => ({
        ...set,
        candidates: set.candidates.map((one, index) => (index === next.index ? next.candidate : one)),
      }));
    case 'choose':
      if (logos.sets[logos.shown]?.candidates[next.index]?.state !== 'done') return logos;
      return { ...withSet(logos, logos.shown, (set) => ({ ...set, chosen: next.index })), view: 'one' };
    case 'view':
      return { ...logos, view: next.view };
    case 'show':
      return logos.sets[next.set] ? { ...logos, shown: next.set } : logos;
  }
}

export const isDrawing = ({ sets }: Logos): boolean =>
  sets.some(({ candidates }) => candidates.some(({ state }) => state === 'drawing'));

/** The picked candidate, once it is drawn. */
export function chosenOf(set: LogoSet | undefined): (Candidate & { state: 'done' }) | undefined {
  const candidate = set?.candidates[set.chosen];
  return candidate?.state === 'done' ? candidate : undefined;
}

/** The drawn candidate next to the picked one, round the end; the picked one if there is none. */
export function neighbour({ candidates, chosen }: LogoSet, move: 1 | -1): number {
  for (let distance = 1; distance <= candidates.length; distance += 1) {
    const from = chosen < 0 && move < 0 ? 0 : chosen;
    const index = (from + move * distance + candidates.length * distance) % candidates.length;
    if (candidates[index]?.state === 'done') return index;
  }
  return chosen;
}
