import { expect, test } from 'vitest';
import { drawSubject, loadSubject, type SubjectArt, subjectNames } from './index.ts';
import { subjectTable } from './table/index.ts';

/** Every drawing of the table. */
function* everyDrawing(): Generator<{ art: SubjectArt; source: string }> {
  for (const [name, entry] of Object.entries(subjectTable)) {
    const drawings = entry.art.split(' ');
    for (const [index, source] of drawings.entries()) {
      const art = loadSubject(name, { pick: index / drawings.length });
      if (!art) throw new Error(`${name} has no drawing ${source}`);
      yield { art, source };
    }
  }
}

test('every drawing of the table loads, has ink and names its author and licence', () => {
  for (const { art, source } of everyDrawing()) {
    expect(art.layers.length, source).toBeGreaterThan(0);
    expect(art.ink.width, source).toBeGreaterThan(0);
    expect(art.ink.x, source).toBeGreaterThan(-art.width * 0.01);
    expect(art.ink.x + art.ink.width, source).toBeLessThan(art.width * 1.01);
    expect(art.ink.y + art.ink.height, source).toBeLessThan(art.height * 1.01);
    expect(art.credit.licence, source).toBe(source.startsWith('g:') ? 'CC BY 3.0' : 'MIT');
    const authorless = source !== 'g:salmon' && source !== 'g:infinity' && art.credit.author.includes('contributors');
    expect(authorless, source).toBe(false);
  }
});

test('a synonym belongs to one subject', () => {
  const owners = new Map<string, string>();
  for (const [name, { words }] of Object.entries(subjectTable)) {
    for (const word of words?.split(',') ?? []) {
      expect(owners.get(word), `“${word}” of ${name}`).toBeUndefined();
      owners.set(word, name);
    }
  }
});

test('a drawing with its outline stays in its box, and stands on its lower edge when asked', () => {
  const box = { x: 40, y: 60, width: 300, height: 200 };
  for (const name of subjectNames) {
    const art = loadSubject(name);
    if (!art) throw new Error(name);
    for (const align of ['centre', 'bottom'] as const) {
      const drawn = drawSubject(art, { box, align, ink: '#000000', outline: { colour: '#FFFFFF', width: 8 } }).box;
      expect(drawn.x, name).toBeGreaterThanOrEqual(box.x - 0.01);
      expect(drawn.y, name).toBeGreaterThanOrEqual(box.y - 0.01);
      expect(drawn.x + drawn.width, name).toBeLessThanOrEqual(box.x + box.width + 0.01);
      expect(drawn.y + drawn.height, name).toBeLessThanOrEqual(box.y + box.height + 0.01);
      if (align === 'bottom') expect(drawn.y + drawn.height).toBeCloseTo(260, 3);
    }
  }
});

test('a drawing of many colours is snapped to the palette; one of one colour takes the ink and fills its holes', () => {
  const box = { x: 0, y: 0, width: 100, height: 100 };
  const lobster = loadSubject('lobster');
  const octopus = loadSubject('octopus');
  if (!lobster || !octopus) throw new Error('missing');
  const many = drawSubject(lobster, { box, ink: '#101820', accents: ['#D7262E'] }).svg;
  const fills = new Set([...many.matchAll(/fill="(#\w+)"/g)].map(([, fill]) => fill));
  expect(fills.size).toBeLessThanOrEqual(6);
  for (const { fill } of lobster.layers) expect(many).not.toContain(fill);
  const one = drawSubject(octopus, { box, ink: '#101820', under: '#F6EBD6' }).svg;
  expect(one.indexOf('#F6EBD6')).toBeLessThan(one.indexOf('#101820'));
});

test('standing leaves out heads where there is a whole figure', () => {
  for (let pick = 0; pick < 1; pick += 0.1) {
    expect(loadSubject('elephant', { pick, standing: true })?.bust).toBe(false);
  }
  expect(loadSubject('axolotl')).toBeUndefined();
  expect(loadSubject('constructor')).toBeUndefined();
});
