import type { Drawing, Recipe, RecipeInput } from '../recipe.ts';
import { chooseComposition } from './composition.ts';
import { assemble } from './logo/assemble.ts';
import { drawBar } from './logo/bar.ts';
import { chargeFor, leftOut } from './logo/charge.ts';
import { finishLogo, type LogoMark } from './logo/logo-mark.ts';
import { setName } from './logo/name-block.ts';
import { chooseNameStyle, feelingFor, type NameStyle } from './logo/name-style.ts';
import { lowest, setSmall, smallText } from './logo/small-lines.ts';
import { type Charge, chooseHold, drawSymbol, type SymbolHold } from './logo/symbol.ts';
import { type Words, wordsOf } from './words.ts';

interface LockupParts {
  words: Words;
  style: NameStyle;
  charge: Charge | undefined;
  hold: SymbolHold;
  random: () => number;
}

/** Height of a name's capitals: the unit that everything of a lockup is measured by. */
const cap = 400;

/** A symbol beside or above the name. The seed chooses which, the lettering and how the symbol is held. */
export const drawLockup: Recipe = (input: RecipeInput): Drawing => {
  const { brief, random } = input;
  const words = wordsOf(brief);
  const feeling = feelingFor(brief);
  const name = words.headline ?? '';
  const style = chooseNameStyle(feeling, name, random());
  const charge = chargeFor(brief, name, style, random());
  const hold = chooseHold(feeling, random(), charge !== undefined && 'art' in charge);
  const parts = { words, style, charge, hold, random };
  const { compose, warnings } = chooseComposition(
    [
      { name: 'beside', compose: horizontal, weight: 1 },
      { name: 'stacked', compose: stacked, weight: 1 },
    ],
    brief.composition,
    random(),
  );
  const mark = compose(parts);
  return finishLogo({ ...mark, warnings: [...warnings, ...mark.warnings, ...leftOut(brief, charge)] }, input);
};

function horizontal({ words, style, charge, hold, random }: LockupParts): LogoMark {
  const logo = assemble();
  const name = words.headline ?? '';
  const block = setName(name, style, { cap, widest: 10.5, align: 'left' });
  const rows = block.lines.length;
  const tag = setSmall(words, style, cap, {
    width: block.box.width,
    most: Math.max(block.box.width * 1.12, cap * 5.4),
    top: Math.max(block.baseline + cap * 0.46, block.box.y + block.box.height + cap * 0.24),
    align: 'left' as const,
  });
  const bottom = tag.at(-1) ? lowest(tag) : block.baseline;
  const tall = bottom;
  const ruled = random() < 0.3;
  if (charge) {
    const wish = rows > 1 || tag.length > 0 ? tall * (hold.frame ? 1.14 : 1.06) : cap * (hold.frame ? 1.95 : 1.7);
    const symbol = drawSymbol(charge, hold, Math.min(cap * 4.4, wish));
    const gap = cap * (ruled ? 0.46 : rows > 1 || tag.length > 0 ? 0.6 : 0.5);
    const right = ruled ? -2 * gap - cap * 0.05 : -gap;
    logo.symbol(symbol, right - symbol.box.x - symbol.box.width, tall / 2 - symbol.box.y - symbol.box.height / 2);
    if (ruled) drawBar(logo, { x: -gap - cap * 0.05, y: -cap * 0.04, width: cap * 0.05, height: tall + cap * 0.08 });
  }
  logo.letters(block.lines, 'ink', name);
  if (tag.length > 0) logo.letters(tag, 'accent', smallText(words));
  return logo.mark();
}

function stacked({ words, style, charge, hold, random }: LockupParts): LogoMark {
  const logo = assemble();
  const name = words.headline ?? '';
  const block = setName(name, style, { cap, widest: 10, align: 'centre' });
  const wide = block.box.width;
  if (charge) {
    const size = Math.max(cap * 2.1, Math.min(cap * 3.6, wide * 0.46)) * (hold.frame ? 1.06 : 1);
    const symbol = drawSymbol(charge, hold, size);
    const gap = cap * (hold.frame ? 0.62 : 0.52);
    const head = Math.min(0, block.box.y);
    logo.symbol(symbol, -symbol.box.x - symbol.box.width / 2, head - gap - symbol.box.y - symbol.box.height);
  }
  logo.letters(block.lines, 'ink', name);
  const tag = setSmall(words, style, cap, {
    width: wide * 0.94,
    most: Math.max(wide * 1.1, cap * 5.6),
    top: Math.max(block.baseline + cap * 0.52, block.box.y + block.box.height + cap * 0.28),
    align: 'centre' as const,
    tracking: 0.3,
  });
  if (tag.length === 0) return logo.mark();
  logo.letters(tag, 'accent', smallText(words));
  const [line] = tag;
  const reach = line ? (wide - line.box.width) / 2 - cap * 0.3 : 0;
  if (line && tag.length === 1 && reach > cap * 0.36 && random() < 0.75) {
    const y = line.box.y + line.box.height / 2 - cap * 0.018;
    for (const x of [-wide / 2, wide / 2 - reach]) drawBar(logo, { x, y, width: reach, height: cap * 0.036 });
  }
  return logo.mark();
}
