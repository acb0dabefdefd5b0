import type { Evidence, NicheFrame } from './evidence.ts';
import type { Axis } from './score.ts';
import { type SignalId, signalOf } from './signals.ts';
import { verdictRank } from './verdict.ts';

/** One thing to look up, and what it could do to the verdict. */
export interface Step {
  signal: SignalId;
  /** What to bring, as an order. */
  what: string;
  /** Where it is found. */
  where: string;
  /** Whether this alone could change the verdict's title. */
  decides: boolean;
}

/** Evidence older than this many days is worth another look. */
const staleDays = 90;
/** Among equals: what a seller's method looks up first. */
const priority: readonly SignalId[] = ['demand', 'pace', 'reviews', 'room', 'price', 'angle', 'newcomers'];

/**
 * What would settle it, the most telling first. For each signal that is missing (or whose estimate holds the bar) the
 * verdict is judged once with it at the rim and once at the centre; the further apart the two, the sooner it comes.
 */
export function whatWouldSettle(
  axes: readonly Axis[],
  evidence: readonly Evidence[],
  frame: NicheFrame,
  today: string,
): Step[] {
  // From no evidence at all every figure changes the verdict: that says nothing.
  const begun = verdictRank(axes, frame.bar) > 0;
  const missing = axes
    .filter((axis) => isOpen(axis, frame.bar))
    .map((axis) => ({ step: stepFor(axis, frame), swing: swingOf(axis, axes, frame.bar) }))
    .sort((a, b) => b.swing - a.swing || priority.indexOf(a.step.signal) - priority.indexOf(b.step.signal))
    .map(({ step, swing }) => ({ ...step, decides: swing > 0 && begun }));
  return [...missing, ...staleSteps(evidence, today)];
}

function isOpen({ id, standing }: Axis, bar: number): boolean {
  if (standing.state === 'estimate') return standing.low < bar && standing.high >= bar;
  if (standing.state === 'measured') return false;
  return !(id === 'pace' && standing.state === 'empty' && standing.why.startsWith('No public curve'));
}

function swingOf(axis: Axis, axes: readonly Axis[], bar: number): number {
  const judgedAt = (score: number) =>
    verdictRank(
      axes.map((other) => (other.id === axis.id ? { ...other, standing: { state: 'measured', score } } : other)),
      bar,
    );
  const ranks = [judgedAt(100), judgedAt(0), verdictRank(axes, bar)];
  return Math.max(...ranks) - Math.min(...ranks);
}

function stepFor({ id, standing, figure }: Axis, { ownPrice }: NicheFrame): Omit<Step, 'decides'> {
  const { asks, lookup } = signalOf(id);
  if (standing.state === 'estimate') {
    return {
      signal: id,
      what: 'Two of your own (rank, copies sold) pairs, to fit the curve',
      where: 'Your KDP report of one day beside that day’s rank.',
    };
  }
  if (id === 'price' && ownPrice === null && figure !== null) {
    return { signal: id, what: 'The price you would ask', where: 'It is compared with page one.' };
  }
  return { signal: id, what: asks, where: lookup };
}

function staleSteps(evidence: readonly Evidence[], today: string): Step[] {
  const now = Date.parse(today);
  const old = evidence.filter(({ date }) => now - Date.parse(date) > staleDays * 86_400_000);
  return [...new Set(old.map(({ signal }) => signal))].map((signal) => ({
    signal,
    what: `${signalOf(signal).asks}, once more`,
    where: `What you have is older than ${staleDays} days. ${signalOf(signal).lookup}`,
    decides: false,
  }));
}
