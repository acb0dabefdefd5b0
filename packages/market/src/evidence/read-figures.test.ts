import { describe, expect, test } from 'vitest';
import { readFigures, readPairs } from './read-figures.ts';
import type { FigureKind } from './signals.ts';
import { writeFigure, writeRange } from './write-figures.ts';

describe('typed figures', () => {
  test.each<[string, FigureKind, number[]]>([
    ['', 'count', []],
    ['2,940', 'count', [2940]],
    ['over? no: 5', 'count', []],
    ['214, 88, 1,320', 'count', [214, 88, 1320]],
    ['#4,210; 18300', 'count', [4210, 18_300]],
    ['$4.99, $3.99 5.99', 'money', [4.99, 3.99, 5.99]],
    ['€4,99 3,49', 'money', [4.99, 3.49]],
    ['1,299.00', 'money', [1299]],
    ['3 of 16', 'share', [3, 16]],
    ['3/16', 'share', [3, 16]],
    ['2026, 2024,2019', 'year', [2026, 2024, 2019]],
  ])('%j as %s', (text, kind, values) => {
    const read = readFigures(text, kind, 2026);
    if (text.includes('?')) expect(read.problem).toContain('is none');
    else expect(read).toEqual({ values });
  });

  test.each<[string, FigureKind, RegExp]>([
    ['12k', 'count', /12,000/],
    ['-5', 'count', /below zero/],
    ['4.5', 'count', /Whole/],
    ['lots', 'count', /is none/],
    ['of', 'share', /no number/],
    ['17 of 16', 'share', /3 of 16/],
    ['3', 'share', /3 of 16/],
    ['26', 'year', /four digits/],
    ['2031', 'year', /2027/],
    ['0', 'money', /more than nothing/],
    [Array.from({ length: 61 }, () => '5').join(' '), 'count', /enough/],
  ])('%j as %s is refused', (text, kind, problem) => {
    expect(readFigures(text, kind, 2026).problem).toMatch(problem);
  });

  test('own pairs', () => {
    expect(readPairs('4210 = 6, 12,890=0.5')).toEqual({
      values: [
        { rank: 4210, copiesADay: 6 },
        { rank: 12_890, copiesADay: 0.5 },
      ],
    });
    expect(readPairs('')).toEqual({ values: [] });
    expect(readPairs('4210').problem).toContain('4210 = 6');
    expect(readPairs('0 = 4').problem).toBeDefined();
  });
});

describe('written figures', () => {
  test('are no finer than they are known', () => {
    expect(writeRange(3.74, 23.9)).toBe('4 to 24');
    expect(writeRange(0.24, 1)).toBe('0.2 to 1');
    expect(writeRange(0.98, 1.02)).toBe('about 1');
    expect(writeFigure(4.5, 'money', '£')).toBe('£4.50');
    expect(writeFigure(2940, 'count', '$')).toBe('2,940');
    expect(writeFigure(30.77, 'percent', '$')).toBe('31 %');
    expect(writeFigure(2019, 'year', '$')).toBe('2019');
  });
});
