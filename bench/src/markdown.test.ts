import { expect, test } from 'vitest';
import { fillSection, table } from './markdown.ts';

test('a table has a head, a rule and its rows', () => {
  expect(table(['a', 'b'], [['1', 'x|y']])).toBe('| a | b |\n|---|---|\n| 1 | x\\|y |');
});

test('a section is filled anew and its surroundings stay', () => {
  const page = 'before\n<!-- text -->\nold\n<!-- end of text -->\nafter\n';
  const filled = fillSection(page, 'text', 'new');
  expect(filled).toBe('before\n<!-- text -->\n\nnew\n\n<!-- end of text -->\nafter\n');
  expect(fillSection(filled, 'text', 'new')).toBe(filled);
});

test('a page without the section is refused', () => {
  expect(() => fillSection('before', 'text', 'new')).toThrow('no section');
});
