import { expect, it } from 'vitest';
import { breakLines } from './break-lines.ts';

const letters = (line: string) => line.length;

it('keeps lines even', () => {
  expect(breakLines('I would rather be hiking in the woods', 2, letters)).toEqual([
    'I would rather be',
    'hiking in the woods',
  ]);
});

it('does not leave a line hanging on a small word', () => {
  for (const line of breakLines('The girl in the window of the house', 3, letters).slice(0, -1)) {
    expect(line).not.toMatch(/\b(in|the|of)$/i);
  }
});

it('gives each word to one line, in order, however many lines there are', () => {
  const text = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen';
  for (let lines = 1; lines <= 20; lines++) {
    const broken = breakLines(text, lines, letters);
    expect(broken.join(' ')).toBe(text);
    expect(broken).toHaveLength(Math.min(lines, 14));
  }
});
