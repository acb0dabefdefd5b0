import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseChapter } from './parse-chapter.ts';
import { runsOf } from './parse-runs.ts';

/** Runs as text, italic in slashes and bold in stars. */
const shown = (text: string) =>
  runsOf(text)
    .map((run) => `${run.bold ? '[b]' : ''}${run.italic ? '[i]' : ''}${run.text}`)
    .join('|');

describe('runsOf', () => {
  it.each([
    ['plain words', 'plain words'],
    ['She was *late*.', 'She was |[i]late|.'],
    ['_Late_, she said', '[i]Late|, she said'],
    ['**Stop** here', '[b]Stop| here'],
    ['***both***', '[b][i]both'],
    ['**bold with *italic* inside**', '[b]bold with |[b][i]italic|[b] inside'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['snake_case_name', 'snake_case_name'],
    ['one * star', 'one * star'],
    ['*open only', '*open only'],
    ['\\*not italic\\*', '*not italic*'],
    ['', ''],
  ])('reads %s', (text, runs) => {
    expect(shown(text)).toBe(runs);
  });

  it('loses no letter of anything', () => {
    const letters = (text: string) => text.replace(/[\\*_]/g, '');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'é', ' ', '*', '_', '\\', '.') }), (text) => {
        const printed = runsOf(text).map((run) => run.text);
        expect(letters(printed.join(''))).toBe(letters(text));
      }),
    );
  });
});

describe('parseChapter', () => {
  const kinds = (text: string) =>
    parseChapter(text).map((block) => ('opens' in block && block.opens ? 'opening' : block.kind));

  it.each([
    ['One.\n\nTwo.', ['opening', 'paragraph']],
    ['One\nstill one.', ['opening']],
    ['One.\r\n\r\n***\r\n\r\nTwo.', ['opening', 'break', 'opening']],
    ['One.\n\n* * *\n\nTwo.', ['opening', 'break', 'opening']],
    [
      '## Tools\nA pan.\n- salt\n- oil\n\n1. Heat.\n2. Stir.',
      ['heading', 'opening', 'bullet', 'bullet', 'number', 'number'],
    ],
    ['> Quoted.', ['quote']],
    ['– He spoke.', ['opening']],
    ['1984 was cold.', ['opening']],
    ['', []],
  ])('reads %j', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it('starts a new list where another block stands between', () => {
    const lists = parseChapter('1. a\n2. b\n\nText.\n\n1. c').map((block) =>
      'list' in block ? block.list : undefined,
    );
    expect(lists).toEqual([1, 1, undefined, 2]);
  });
});
