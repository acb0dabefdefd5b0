import { imageBriefSchema } from '@artisan/contract';
import { createRandom } from '@artisan/kit';
import { expect, test } from 'vitest';
import { subjectNames } from '../subjects/load-subject.ts';
import { briefFromPrompt } from './brief-from-prompt.ts';

const read = (prompt: string, more: { negativePrompt?: string; seed?: number; width?: number; height?: number } = {}) =>
  briefFromPrompt({ prompt, negativePrompt: '', width: 1024, height: 1024, seed: 1, ...more });

test.for([
  ['retro sunset badge with a fox, "STAY WILD"', 'badge', ['fox']],
  ['round logo for a surf shop with a big wave', 'roundel', ['wave']],
  ['gym logo with barbell', 'roundel', ['barbell']],
  ['book cover for a thriller, lighthouse in a storm', 'cover', ['lighthouse']],
  ['night landscape with mountains and pine trees', 'scene', ['mountain', 'pine tree']],
  ['travel poster of a coastal town with a sailboat', 'scene', ['sailboat']],
  ['a stag standing on a cliff overlooking a valley at dawn', 'scene', ['stag']],
  ['sticker of two kitties and a T-Rex', 'badge', ['cat', 'dinosaur']],
  ["children's book cover with a friendly dinosaur", 'cover', ['dinosaur']],
  ['wolves and geese t-shirt', 'badge', ['wolf', 'goose']],
  ['bakery logo with a croissant', 'roundel', ['croissant']],
  ['logo for a bakery', 'roundel', ['bread']],
  ['football team crest with a lion', 'roundel', ['lion']],
] as const)('%s → %s of %j', ([prompt, recipe, subjects]) => {
  const { brief, warnings } = read(prompt);
  expect(brief.recipe).toBe(recipe);
  expect(brief.subjects).toEqual(subjects);
  expect(warnings).toEqual([]);
});

test.for([
  ['badge "STAY WILD", “Follow your own trail”', ['headline:STAY WILD', 'tagline:Follow your own trail']],
  ["tee with 'DON'T PANIC' and a towel", ["headline:DON'T PANIC"]],
  ['novel cover titled "Ember Throne" by "Jane Doe"', ['headline:Ember Throne', 'author:Jane Doe']],
  ['book cover, author "Amy Poe", title "Rest"', ['author:Amy Poe', 'headline:Rest']],
  ['cover "Gone" “by A. Writer”', ['headline:Gone', 'author:by A. Writer']],
  ['logo for a cafe called Golden Hive, with a bee', ['headline:Golden Hive']],
  ['romance novel cover "Always" by Bea Hart, roses', ['headline:Always', 'author:Bea Hart']],
  [
    'badge "IRON OAK" "Est. 1974", slogan "Brewed slow"',
    ['headline:IRON OAK', 'detail:Est. 1974', 'tagline:Brewed slow'],
  ],
  ['retro badge saying ADVENTURE AWAITS', ['headline:ADVENTURE AWAITS']],
  ["a '90s style tee for rock 'n' roll fans, 5\" wide", []],
  ['a fox and an owl by the river', []],
] as const)('%s → lettering %j', ([prompt, lettering]) => {
  expect(read(prompt).brief.lettering.map(({ role, text }) => `${role}:${text}`)).toEqual(lettering);
});

test('place, time, weather and genre come from the words', () => {
  const { brief } = read('snowy forest at night, fantasy illustration with an owl');
  expect(brief).toMatchObject({ place: 'forest', time: 'night', weather: 'snow', genre: 'fantasy' });
  expect(read('poster of a whale').brief.place).toBe('sea');
});

test('colours are read, also those that are things elsewhere', () => {
  expect(read('teal and cream badge with an anchor').brief.colours).toEqual(['#1F7A78', '#F6EBD6']);
  const orange = read('badge with a cat on an orange background').brief;
  expect([orange.colours.length, orange.subjects]).toEqual([1, ['cat']]);
  const fruit = read('logo with an orange and a rose').brief;
  expect([fruit.colours, fruit.subjects]).toEqual([[], ['orange', 'rose']]);
});

test('negations and the negative prompt leave out subjects, colours and parts', () => {
  const { brief } = read('poster of a lake with birds and a canoe, no text, without clouds', {
    negativePrompt: 'birds, trees, red, frame, blurry, watermark',
  });
  expect(brief.subjects).toEqual(['canoe']);
  expect(brief.avoid.subjects).toEqual(expect.arrayContaining(['text', 'cloud', 'bird', 'tree', 'pine tree', 'frame']));
  expect(brief.avoid.colours).toEqual(['red']);
});

test('places, times and weathers that are ruled out are not chosen by chance', () => {
  for (let seed = 0; seed < 20; seed++) {
    const { brief } = read('a scene, no clouds', { negativePrompt: 'mountains, trees, forest, sunset', seed });
    expect(['mountains', 'forest']).not.toContain(brief.place);
    expect(brief.time).not.toBe('dusk');
    expect(brief.weather).toBe('clear');
  }
});

test('a few words in capitals are lettering', () => {
  expect(read('STAY WILD').brief).toMatchObject({
    recipe: 'badge',
    lettering: [{ role: 'headline', text: 'STAY WILD' }],
  });
});

test('quoted words stay when text is ruled out, with a warning', () => {
  const { brief, warnings } = read('badge "HELLO"', { negativePrompt: 'text' });
  expect(brief.lettering).toHaveLength(1);
  expect(warnings.join()).toContain('quoted words were drawn');
});

test('what Artboard does not know is said, and nothing stands in for it', () => {
  const { brief, warnings } = read('minimalist logo of an axolotl and a mug');
  expect(brief.subjects).toEqual(['coffee']);
  expect(warnings).toEqual(['Artboard has no drawing of an axolotl; it was left out.']);
  expect(read('a quokka, a capybara and a fox').warnings).toEqual([
    'Artboard has no drawing of a quokka or a capybara; they were left out.',
  ]);
});

test.each([
  ['an axolotl astronaut', 'an axolotl'],
  ['a quokka wearing a hat', 'a quokka'],
])('%s: the unknown thing is said though a known one stands beside it', (prompt, missing) => {
  expect(read(prompt).warnings).toContain(`Artboard has no drawing of ${missing}; it was left out.`);
});

test.each(['a shirt for fishermen', 'a gift for workmen', 'a minimalist mountain logo'])(
  '%s: nothing is missing',
  (prompt) => {
    expect(read(prompt).warnings).toEqual([]);
  },
);

test('photographs, painting, people and poses are said to be out of reach', () => {
  expect(read('photorealistic fox').warnings.join()).toContain('flat shapes');
  expect(read('watercolor owl').warnings.join()).toContain('painted');
  expect(read('a woman with a cat').warnings.join()).toContain('people');
  expect(read('underwater scene with a turtle').warnings.join()).toContain('above the water');
  expect(read('a cat riding a bicycle').warnings.join()).toContain('pose');
});

test.for([
  'Create a modern, eye-catching t-shirt design for hiking lovers with mountains and a campfire',
  'I want a simple flat vector logo for my bakery featuring a croissant, warm colours, clean lines',
  'vintage distressed style surf badge, palm tree, big wave, retro colors, high contrast, print ready',
  'A cozy mystery book cover with a black cat and a teapot, autumn leaves',
  'Please draw a beautiful starry night sky over a calm lake with a small sailboat',
  'die-cut sticker of a happy cactus, pastel palette, thick white outline',
  'elegant wedding monogram with laurel wreath in gold on dark green',
  'funny coffee mug design, grumpy owl with a coffee cup',
  'synthwave city skyline with neon grid and palm trees, 80s aesthetic',
  'craft brewery emblem, hops and wheat, est. 1987, rustic hand-drawn look',
  'minimal line art of a rose, black and white',
  'national park travel poster: desert canyon, cacti, golden hour, muted tones',
  'kids nursery wall art with a whale and a moon, soft colors',
  'gothic fantasy novel cover with a raven, a key and a castle at midnight',
  'football team crest with a lion and crossed swords, navy and gold',
  'halloween tee: skeleton with a guitar and a full moon',
  'barbershop logo, scissors and comb, classic style',
  'Wide panoramic wallpaper of rolling hills at sunrise with a windmill and hot air balloon',
  'yoga studio logo with a lotus flower, minimal and calm',
  'the quick design of a bee for a honey label, hexagonal, amber tones',
])('no false warning: %s', (prompt) => {
  expect(read(prompt).warnings).toEqual([]);
});

test('the same seed gives the same brief; other seeds vary the mood', () => {
  const prompt = 'poster with an owl';
  expect(read(prompt, { seed: 5 })).toEqual(read(prompt, { seed: 5 }));
  const moods = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => {
    const { palette, time, weather } = read(prompt, { seed }).brief;
    return `${palette} ${time} ${weather}`;
  });
  expect(new Set(moods).size).toBeGreaterThan(4);
});

test('any prompt gives a valid brief with known subjects, and quoted words are kept', () => {
  const random = createRandom(20);
  const pieces = [
    ...[
      '"',
      '“',
      '”',
      "'",
      '’',
      '‘',
      '«',
      '»',
      ',',
      '.',
      ' ',
      '\n',
      '-',
      '🦊',
      'лиса',
      '狐',
      '\u0000',
      '__proto__',
      'constructor',
    ],
    ...[
      'no ',
      'without ',
      'by ',
      'called ',
      'The ',
      'fox',
      'foxes',
      'dark teal',
      'orange ',
      'titled ',
      'says ',
      '1974',
      "it's",
      'a',
      'Z',
    ],
  ];
  for (let round = 0; round < 1500; round++) {
    const length = Math.floor(random() * 40);
    const noise = () => pieces[Math.floor(random() * pieces.length)] ?? '';
    const prompt = Array.from({ length }, noise).join(random() < 0.5 ? '' : ' ');
    const { brief } = read(prompt, { negativePrompt: noise() + noise(), seed: round });
    const parsed = imageBriefSchema.safeParse(brief);
    expect(parsed.error?.issues, JSON.stringify(prompt)).toBeUndefined();
    for (const name of brief.subjects) expect(subjectNames).toContain(name);
  }
  for (let round = 0; round < 200; round++) {
    const text = Array.from({ length: 12 }, () => String.fromCodePoint(0x23 + Math.floor(random() * 90))).join('');
    expect(read(`a fox "${text}"`).brief.lettering[0]?.text).toBe(text);
  }
});
