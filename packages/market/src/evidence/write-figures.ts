import type { FigureKind } from './signals.ts';

const trimmed = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 1 : 0 });

/** A figure as the tables print it: `2,940`, `$4.99`, `31 %`, `2019`. */
export function writeFigure(value: number, kind: FigureKind | 'percent', currency: string): string {
  if (kind === 'money') return `${currency}${value.toFixed(2)}`;
  if (kind === 'percent') return `${Math.round(value)} %`;
  return kind === 'year' ? String(Math.round(value)) : trimmed(value);
}

/** A range of an estimate, never finer than it is: `4 to 24`, `0.2 to 1`. */
export function writeRange(low: number, high: number): string {
  const rough = (value: number) => (value >= 10 ? Math.round(value) : Number(value.toPrecision(1)));
  const [from, to] = [rough(low), rough(high)];
  return from === to ? `about ${trimmed(from)}` : `${trimmed(from)} to ${trimmed(to)}`;
}
