import type { Drawing, Recipe, RecipeInput } from '../recipe.ts';
import { assemble } from './logo/assemble.ts';
import { initialsOf, joinsTwo } from './logo/initials.ts';
import { finishLogo } from './logo/logo-mark.ts';
import { setTagline } from './logo/name-block.ts';
import { chooseNameStyle, feelingFor } from './logo/name-style.ts';
import { lowest, smallText } from './logo/small-lines.ts';
import { drawCipher } from './monogram/cipher.ts';
import { wordsOf } from './words.ts';

/** Initials in a frame or interlocked, with the name small under them. The seed chooses. */
export const drawMonogram: Recipe = (input: RecipeInput): Drawing => {
  const { brief, random } = input;
  const words = wordsOf(brief);
  const name = words.headline ?? '';
  const feeling = feelingFor(brief);
  const style = chooseNameStyle(feeling, name, random());
  const letters = initialsOf(name);
  const logo = assemble();
  const cipher = drawCipher({ letters: letters.length > 0 ? letters : ['•'], feeling, joined: joinsTwo(name), random });
  for (const { role, d } of cipher.shapes) logo.shape(role, d);
  logo.frame('ink', '', 'monogram', cipher.box);
  let bottom = cipher.box.y + cipher.box.height;
  if (name !== '') {
    // A name in a script stays legible in its companion, in capitals.
    const lettering = { ...style, small: style.script ? style.small : style.face };
    const lines = setTagline(name, lettering, {
      ...{ cap: 250, least: 150, width: 2250, most: 2500, align: 'centre', top: bottom + 300 },
      tracking: feeling === 'elegant' || feeling === 'classic' ? 0.24 : 0.16,
    });
    logo.letters(lines, 'ink', name);
    bottom = lowest(lines);
  }
  const text = smallText(words);
  if (text !== '') {
    const room = { cap: 96, least: 84, width: 1700, most: 2300, align: 'centre', top: bottom + 150 } as const;
    logo.letters(setTagline(text, style, { ...room, tracking: 0.34 }), 'accent', text);
  }
  const mark = logo.mark();
  const left =
    brief.subjects.length > 0 ? [`A monogram shows no drawing; left out: ${brief.subjects.join(', ')}.`] : [];
  return finishLogo({ ...mark, warnings: [...mark.warnings, ...left] }, input);
};
