import type { NicheFrame } from './evidence.ts';
import { type Axis, coverage } from './score.ts';
import { signalOf } from './signals.ts';

/** From nothing known to clear; the order is the rank. */
export const verdictKinds = ['empty', 'thin', 'hard', 'mixed', 'test'] as const;
export type VerdictKind = (typeof verdictKinds)[number];

export interface Verdict {
  kind: VerdictKind;
  title: string;
  /** Why, from the figures. */
  reason: string;
}

const titles: Readonly<Record<VerdictKind, string>> = {
  empty: 'No evidence yet',
  thin: 'Too little to say',
  hard: 'Hard going',
  mixed: 'Mixed signals',
  test: 'Worth a small test',
};

/** Fewer measured or estimated signals than this decide nothing. */
const fewest = 3;

type Side = 'clears' | 'fails' | 'open';

/** Which side of the bar an axis is on. A range that holds the bar is open; opinions never count. */
function sideOf({ standing }: Axis, bar: number): Side {
  if (standing.state === 'measured') return standing.score >= bar ? 'clears' : 'fails';
  if (standing.state !== 'estimate') return 'open';
  if (standing.low >= bar) return 'clears';
  return standing.high < bar ? 'fails' : 'open';
}

/** The verdict by rule: what share of the signals that are on one side of the bar clears it, demand among them. */
export function judge(axes: readonly Axis[], frame: Pick<NicheFrame, 'bar'>): Verdict {
  const { bar } = frame;
  const kind = kindOf(axes, bar);
  return { kind, title: titles[kind], reason: reasonFor(kind, axes, bar) };
}

function kindOf(axes: readonly Axis[], bar: number): VerdictKind {
  const sides = axes.map((axis) => sideOf(axis, bar));
  const cleared = sides.filter((side) => side === 'clears').length;
  const decided = sides.filter((side) => side !== 'open').length;
  const { measured, estimate } = coverage(axes);
  if (measured + estimate === 0) return 'empty';
  if (decided < fewest) return 'thin';
  const demand = sides[axes.findIndex(({ id }) => id === 'demand')];
  if (cleared / decided >= 2 / 3) return demand === 'clears' ? 'test' : 'mixed';
  return cleared / decided < 0.4 || demand === 'fails' ? 'hard' : 'mixed';
}

/** The rank of a verdict, for comparing two. */
export const verdictRank = (axes: readonly Axis[], bar: number): number => verdictKinds.indexOf(kindOf(axes, bar));

function reasonFor(kind: VerdictKind, axes: readonly Axis[], bar: number): string {
  const named = (side: Side) =>
    axes
      .filter((axis) => ['measured', 'estimate'].includes(axis.standing.state) && sideOf(axis, bar) === side)
      .map(({ id }) => signalOf(id).name);
  if (kind === 'empty') return 'Type what you can look up. The radar shows nothing that nobody measured.';
  const [clears, fails, open] = [named('clears'), named('fails'), named('open')];
  const decided = clears.length + fails.length;
  if (kind === 'thin') {
    const reads = decided === 1 ? 'signal is' : 'signals are';
    return `${words(decided, true)} ${reads} clear of doubt; ${words(fewest)} are needed before a verdict means something.`;
  }
  const demand = axes.find(({ id }) => id === 'demand');
  return [
    `${words(clears.length, true)} of ${words(decided)} signals ${clears.length === 1 ? 'clears' : 'clear'} the bar you set.`,
    ...(fails.length > 0 && clears.length > 0
      ? [`${listed(fails)} ${fails.length === 1 ? 'sits' : 'sit'} below it.`]
      : []),
    ...(open.length > 0 ? [`${listed(open)} could be on either side.`] : []),
    ...(demand?.standing.state === 'empty' || demand?.standing.state === 'opinion' ? ['Demand is not measured.'] : []),
  ].join(' ');
}

const numbers = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];

function words(count: number, first = false): string {
  const word = numbers[count] ?? String(count);
  return first ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** `Price held, Newcomers and Open angle`; only the first keeps its capital. */
function listed(names: readonly string[]): string {
  const told = names.map((name, index) => (index === 0 ? name : name.toLowerCase()));
  return told.length < 2 ? told.join('') : `${told.slice(0, -1).join(', ')} and ${told.at(-1)}`;
}
