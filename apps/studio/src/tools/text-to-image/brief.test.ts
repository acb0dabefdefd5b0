import { describe, expect, it } from 'vitest';
import {
  briefFrom,
  emptyBrief,
  fileName,
  isSameBrief,
  largestSeed,
  problemsOf,
  requestFor,
  seedsFor,
  titleOf,
} from './brief.ts';

const brief = { ...emptyBrief, prompt: 'a fox' };

describe('briefFrom', () => {
  it('brings back what was stored', () => {
    const stored = {
      ...brief,
      width: 4500,
      height: 5400,
      transparent: true,
      format: 'svg',
      keepSeed: true,
      seed: 4127,
    };
    expect(briefFrom(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
  });

  it('lets a broken field fall back alone', () => {
    expect(briefFrom({ ...brief, width: 99_999, format: 'tiff', seed: -1 })).toEqual(brief);
  });

  it.each([undefined, null, 'text', 7])('begins afresh from %s', (stored) => {
    expect(briefFrom(stored)).toEqual(emptyBrief);
  });
});

describe('problemsOf', () => {
  it('finds none in a good brief', () => {
    expect(problemsOf(brief)).toEqual({});
  });

  it('names each field to mend', () => {
    const broken = { ...brief, prompt: '  ', width: 63, height: 10.5, keepSeed: true, seed: Number.NaN };
    expect(Object.keys(problemsOf(broken))).toEqual(['prompt', 'width', 'height', 'seed']);
  });

  it('does not mind a bad seed that is not kept', () => {
    expect(problemsOf({ ...brief, seed: Number.NaN })).toEqual({});
  });
});

describe('seedsFor', () => {
  it('counts on from a kept seed, round the end', () => {
    expect(seedsFor({ ...brief, keepSeed: true, seed: largestSeed - 1 }, () => 0, 0)).toEqual([
      largestSeed - 1,
      largestSeed,
      0,
      1,
    ]);
  });

  it('goes on from a kept seed when the same was drawn before', () => {
    expect(seedsFor({ ...brief, keepSeed: true, seed: 9 }, () => 0, 2)).toEqual([17, 18, 19, 20]);
  });

  it('never draws the same seed twice', () => {
    const drawn = [5, 5, 5, 6, 7, 6, 8];
    expect(seedsFor(brief, () => drawn.shift() ?? 0, 0)).toEqual([5, 6, 7, 8]);
  });
});

describe('requestFor', () => {
  it('sends the brief in the contract’s words', () => {
    expect(requestFor({ ...brief, avoid: 'birds', transparent: true, format: 'webp' }, 9)).toEqual({
      prompt: 'a fox',
      negative_prompt: 'birds',
      width: 1024,
      height: 1024,
      num_inference_steps: 4,
      seed: 9,
      engine: 'auto',
      format: 'webp',
      background: 'transparent',
    });
  });
});

describe('isSameBrief', () => {
  it('minds what was asked, not the order of the fields', () => {
    const { prompt, ...others } = brief;
    expect(isSameBrief(brief, { ...others, prompt })).toBe(true);
    expect(isSameBrief(brief, { ...brief, style: 'ribbon' })).toBe(false);
  });
});

it('puts a style’s words before the prompt', () => {
  expect(requestFor({ ...brief, style: 'ribbon' }, 9).prompt).toBe('Badge with a ribbon, a fox');
});

describe('fileName', () => {
  it.each([
    ['badge, “STAY WILD”, “trail”', 'stay-wild-7.png'],
    ['A fox in Québec', 'a-fox-in-quebec-7.png'],
    ['狐', 'picture-7.png'],
  ])('calls a picture of %s %s', (prompt, name) => {
    expect(fileName({ ...brief, prompt }, 7)).toBe(name);
  });
});

describe('titleOf', () => {
  it.each([
    ['badge, “STAY WILD”, “trail”', 'Stay Wild'],
    ['badge "DON’T PANIC"', 'Don’t Panic'],
    ['badge "Camp more"', 'Camp more'],
    ['  A fox\n in snow ', 'A fox in snow'],
    [`${'long words '.repeat(9)}`, 'long words long words long words long words long words long…'],
    [' ', ''],
  ])('calls %s %s', (prompt, title) => {
    expect(titleOf({ prompt })).toBe(title);
  });
});
