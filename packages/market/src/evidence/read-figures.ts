import type { RankPair } from './evidence.ts';
import type { FigureKind } from './signals.ts';

export type Read<Value> = { values: readonly Value[]; problem?: undefined } | { values?: undefined; problem: string };

/** A thousands comma stays inside a number; a comma before a space, or one that no three digits follow, parts two. */
const numberPattern = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+/g;
const mostFigures = 60;

/** The figures in what a person typed: `2,940`, `$4.99, 3.99`, `3 of 16`. Empty text gives no values and no problem. */
export function readFigures(typed: string, kind: FigureKind, year: number): Read<number> {
  if (typed.trim() === '') return { values: [] };
  // 4,99 is a price with a decimal comma; 4,990 is a thousand.
  const text = kind === 'money' ? typed.replace(/(\d),(\d{2})(?![\d.])/g, '$1.$2') : typed;
  const left = text.replace(numberPattern, '').replace(/[\s,;|/$£€¥#+~]|of|and|k/gi, '');
  if (/\d\s*k\b/i.test(text)) return { problem: 'Write thousands out: 12,000 instead of 12k.' };
  if (/[-−]\s*\d/.test(text)) return { problem: 'A figure below zero cannot be right.' };
  if (left !== '') return { problem: `Numbers only; “${left.slice(0, 12)}” is none.` };
  const values = (text.match(numberPattern) ?? []).map((found) => Number(found.replaceAll(',', '')));
  if (values.length === 0) return { problem: 'There is no number in it.' };
  if (values.length > mostFigures) return { problem: `${mostFigures} figures are enough.` };
  const problem = problemOf(values, kind, year);
  return problem ? { problem } : { values };
}

function problemOf(values: readonly number[], kind: FigureKind, year: number): string | undefined {
  if (kind === 'year') {
    return values.every((value) => Number.isInteger(value) && value >= 1900 && value <= year + 1)
      ? undefined
      : `Years with four digits, up to ${year + 1}.`;
  }
  if (kind === 'share') {
    const [part, whole] = values;
    return values.length === 2 && part !== undefined && whole !== undefined && whole > 0 && part <= whole
      ? undefined
      : 'Two numbers, like 3 of 16.';
  }
  if (kind === 'count') {
    return values.every((value) => Number.isInteger(value)) ? undefined : 'Whole numbers only.';
  }
  return values.every((value) => value > 0) ? undefined : 'A price is more than nothing.';
}

/** `4210 = 6, 890 = 20`: the person's own (rank, copies a day) pairs. */
export function readPairs(text: string): Read<RankPair> {
  if (text.trim() === '') return { values: [] };
  const parts = text.split(/[;\n]|,(?=\s)/).map((part) => part.trim());
  const pairs = parts.filter((part) => part !== '').map(readPair);
  return pairs.every((pair) => pair !== undefined)
    ? { values: pairs }
    : { problem: 'Write rank = copies a day, like 4210 = 6, 890 = 20.' };
}

function readPair(text: string): RankPair | undefined {
  const found = /^#?([\d,]+)\s*(?:=|:|→|>)\s*(\d+(?:\.\d+)?)$/.exec(text);
  const rank = Number(found?.[1]?.replaceAll(',', ''));
  const copiesADay = Number(found?.[2]);
  return Number.isInteger(rank) && rank > 0 && copiesADay > 0 ? { rank, copiesADay } : undefined;
}
