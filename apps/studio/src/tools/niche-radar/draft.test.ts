import { judge, scoreAxes } from '@artisan/market';
import { describe, expect, test } from 'vitest';
import { labelAt, onAxis, ring } from './chart-geometry.ts';
import { type Draft, dayOf, draftFor, draftFrom, emptyDraft, readDraft } from './draft.ts';
import { chartLabel, coverageLine, honestStatement, royaltyLine } from './reading-words.ts';

const today = '2026-11-23';
const filled: Draft = {
  ...emptyDraft,
  niche: 'Cozy mystery',
  ownPrice: '4.99',
  royalty: '3.40',
  typed: {
    ...emptyDraft.typed,
    demand: { text: '2,940', where: 'Rocket', date: '2026-11-20' },
    pace: { text: '4,210', where: '', date: '2026-11-20' },
    reviews: { text: 'many', where: '', date: '' },
  },
};

describe('a draft', () => {
  test('is read into evidence; what cannot be read is a problem and no evidence', () => {
    const { evidence, frame, problems } = readDraft(filled, today);
    expect(evidence.map(({ signal, values, date }) => [signal, values, date])).toEqual([
      ['demand', [2940], '2026-11-20'],
      ['pace', [4210], '2026-11-20'],
    ]);
    expect(frame).toMatchObject({ ownPrice: 4.99, royalty: 3.4, bar: 50, year: 2026 });
    expect(Object.keys(problems)).toEqual(['reviews']);
  });

  test('comes back from storage field by field', () => {
    expect(draftFrom(JSON.parse(JSON.stringify(filled)))).toEqual(filled);
    expect(draftFrom(undefined)).toEqual(emptyDraft);
    const broken = { ...filled, bar: 400, currency: 'kr', typed: { demand: 7 }, imported: [{ signal: 'demand' }] };
    expect(draftFrom(broken)).toEqual({ ...filled, typed: emptyDraft.typed });
  });

  test('of another niche keeps how the person works and none of the old figures', () => {
    const next = draftFor('Tea', { ...filled, currency: '£', bar: 60 });
    expect(next).toMatchObject({ niche: 'Tea', currency: '£', bar: 60, ownPrice: '4.99', royalty: '' });
    expect(readDraft(next, today).evidence).toEqual([]);
  });

  test('dates are the person’s own days', () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});

describe('the words of a reading', () => {
  const { evidence, frame } = readDraft(filled, today);
  const axes = scoreAxes(evidence, frame);

  test('say what is measured, and what the page rests on', () => {
    expect(coverageLine(axes)).toBe('1 of 7 signals measured, 1 estimated');
    expect(chartLabel(axes)).toContain('Demand measured 68; Room to rank nothing');
    expect(honestStatement(axes)).toContain('wrong by a factor of ten');
    expect(honestStatement(scoreAxes([], frame))).not.toContain('Estimate');
    expect(judge(axes, frame).title).toBe('Too little to say');
  });

  test('multiply copies by royalty, as a range', () => {
    expect(royaltyLine(axes, frame, '$')).toBe('$13 to $81 a day');
    expect(royaltyLine(axes, { ...frame, royalty: 0.5 }, '$')).toBe('$1.87 to $12 a day');
    expect(royaltyLine(axes, { ...frame, royalty: null }, '$')).toBeNull();
  });
});

describe('the chart', () => {
  test('begins at the top and goes clockwise; the best is at the rim', () => {
    const top = onAxis(0, 7, 100);
    expect(top.x).toBeCloseTo(228, 6);
    expect(top.y).toBeCloseTo(60, 6);
    expect(onAxis(1, 7, 50).x).toBeGreaterThan(228);
    expect(onAxis(3, 7, 0)).toEqual({ x: 228, y: 196 });
    expect(ring(7, 50).split(' ')).toHaveLength(7);
    expect([0, 1, 6].map((index) => labelAt(index, 7).anchor)).toEqual(['middle', 'start', 'end']);
  });
});
