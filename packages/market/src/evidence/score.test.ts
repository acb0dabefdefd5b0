import { describe, expect, test } from 'vitest';
import { type Evidence, median, type NicheFrame } from './evidence.ts';
import { coverage, type Opinion, scoreAxes } from './score.ts';
import { whatWouldSettle } from './settle.ts';
import type { SignalId } from './signals.ts';
import { judge } from './verdict.ts';

const frame: NicheFrame = { kind: 'book', ownPrice: 5, royalty: null, ownPairs: [], bar: 50, year: 2026 };
const today = '2026-11-23';

const typed = (signal: SignalId, ...values: number[]): Evidence => ({
  signal,
  values,
  source: 'typed',
  about: '',
  where: '',
  date: '2026-11-20',
});

const standing = (evidence: Evidence[], id: SignalId, changed: Partial<NicheFrame> = {}) =>
  scoreAxes(evidence, { ...frame, ...changed }).find((axis) => axis.id === id)?.standing;

describe('scores', () => {
  test.each<[SignalId, number[], number]>([
    ['demand', [50], 0],
    ['demand', [1000], 50],
    ['demand', [20_000], 100],
    ['demand', [0], 0],
    ['demand', [90_000], 100],
    ['room', [50_000], 0],
    ['room', [200], 100],
    ['room', [0], 100],
    ['price', [5], 50],
    ['price', [7.5, 9, 7.5], 100],
    ['price', [2], 0],
    ['reviews', [10], 100],
    ['reviews', [5000], 0],
    ['reviews', [0], 100],
    ['newcomers', [2026, 2025, 2024, 2023], 75],
    ['angle', [4, 16], 75],
  ])('%s of %j is %i', (id, values, score) => {
    expect(standing([typed(id, ...values)], id)).toEqual({ state: 'measured', score: expect.closeTo(score, 6) });
  });

  test('the bar of an estimate is a range, and only for books', () => {
    const pace = standing([typed('pace', 4210)], 'pace');
    expect(pace).toMatchObject({ state: 'estimate', low: expect.closeTo(52.4, 0), high: expect.closeTo(79.3, 0) });
    expect(standing([typed('pace', 4210)], 'pace', { kind: 'product' })).toMatchObject({ state: 'empty' });
  });

  test('prices need the person’s own', () => {
    expect(standing([typed('price', 5)], 'price', { ownPrice: null })).toEqual({
      state: 'empty',
      why: 'Needs the price you would ask',
    });
  });

  test('nothing is made of nothing, and an opinion only stands where nothing was brought', () => {
    expect(coverage(scoreAxes([], frame))).toEqual({ measured: 0, estimate: 0, opinion: 0, empty: 7 });
    const opinion: Opinion = { level: 'high', reason: 'Tea.' };
    const axes = scoreAxes(
      [typed('demand', 1000), typed('price', 5)],
      { ...frame, ownPrice: null },
      {
        demand: opinion,
        price: opinion,
        room: opinion,
      },
    );
    expect(coverage(axes)).toEqual({ measured: 1, estimate: 0, opinion: 1, empty: 5 });
    expect(axes[1]?.standing).toEqual({ state: 'opinion', score: 80, opinion });
  });

  test('the median', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('the verdict', () => {
  const strong = [typed('demand', 5000), typed('room', 500), typed('reviews', 40)];
  const weak = [typed('demand', 60), typed('room', 40_000), typed('reviews', 4000)];
  const verdict = (evidence: Evidence[], changed: Partial<NicheFrame> = {}) =>
    judge(scoreAxes(evidence, { ...frame, ...changed }), { ...frame, ...changed });

  test.each<[string, Evidence[], string]>([
    ['nothing', [], 'empty'],
    ['two strong signals', strong.slice(0, 2), 'thin'],
    ['three strong signals', strong, 'test'],
    ['three weak ones', weak, 'hard'],
    ['strong ones without demand', [...strong.slice(1), typed('angle', 0, 10)], 'mixed'],
    ['strong ones with weak demand', [typed('demand', 60), ...strong.slice(1)], 'mixed'],
    ['half and half', [...strong.slice(0, 2), typed('reviews', 4000), typed('price', 2)], 'mixed'],
  ])('of %s', (_, evidence, kind) => {
    expect(verdict(evidence).kind).toBe(kind);
  });

  test('speaks of the figures', () => {
    expect(verdict([...strong, typed('price', 2)]).reason).toBe(
      'Three of four signals clear the bar you set. Price held sits below it.',
    );
    expect(verdict(strong.slice(1)).reason).toMatch(/^Two signals are clear of doubt/);
    expect(verdict([...strong.slice(1), typed('angle', 0, 10)]).reason).toContain('Demand is not measured.');
    expect(verdict([...strong, typed('pace', 4210)], { bar: 60 }).reason).toContain(
      'Sales pace could be on either side.',
    );
  });

  test('opinions decide nothing', () => {
    const opinions = Object.fromEntries(
      ['demand', 'room', 'price', 'reviews'].map((id) => [id, { level: 'high' as const, reason: '' }]),
    );
    expect(judge(scoreAxes([], frame, opinions), frame).kind).toBe('empty');
  });
});

describe('what would settle it', () => {
  const steps = (evidence: Evidence[], changed: Partial<NicheFrame> = {}) => {
    const read = { ...frame, ...changed };
    return whatWouldSettle(scoreAxes(evidence, read), evidence, read, today);
  };

  test('puts first what could change the verdict most', () => {
    const [first] = steps([typed('room', 500), typed('reviews', 40), typed('angle', 0, 10)]);
    expect(first).toMatchObject({ signal: 'demand', decides: true });
  });

  test('says of nothing at all that it decides when there is nothing yet', () => {
    const all = steps([]);
    expect(all.map(({ signal }) => signal)).toEqual([
      'demand',
      'pace',
      'reviews',
      'room',
      'price',
      'angle',
      'newcomers',
    ]);
    expect(all.some(({ decides }) => decides)).toBe(false);
  });

  test('asks for own pairs where an estimate holds the bar, for a price to compare with, and again for what is old', () => {
    const evidence = [typed('pace', 4210), typed('price', 5), { ...typed('demand', 1000), date: '2026-08-01' }];
    const told = steps(evidence, { bar: 60, ownPrice: null }).map(({ what }) => what);
    expect(told).toContain('Two of your own (rank, copies sold) pairs, to fit the curve');
    expect(told).toContain('The price you would ask');
    expect(told.at(-1)).toBe('Searches a month for the phrase, once more');
  });

  test('does not ask for ranks where no curve reads them', () => {
    const told = steps([typed('pace', 4210)], { kind: 'product' }).map(({ signal }) => signal);
    expect(told).not.toContain('pace');
  });
});
