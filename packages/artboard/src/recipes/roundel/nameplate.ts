import { fitLine, type Line, layOutLine, placeLine } from '../../lettering/line.ts';
import { fitBlock, stackByBaseline, stackByInk } from '../../lettering/stack.ts';
import { disc, fill, num, stroke } from '../../scene/pen.ts';
import { drawLetters, star } from '../badge/small-lettering.ts';
import { drawEmblem } from '../emblem.ts';
import type { Mark } from '../mark.ts';
import { placedDisc, placedLine, type RoundelInput } from './compose.ts';
import { setRingWords } from './ring-words.ts';
import { beads, circle, rope, ticks } from './rings.ts';

/** Whether a name is short enough to stand across the middle. */
export const nameplateFits = (headline: string | undefined) => headline !== undefined && headline.length <= 24;

/** A dark disc with fine rings: an emblem under a fan of rays, the name across the middle, the rest below. */
export function composeNameplate({ colours, pairing, random, art, words, open }: RoundelInput): Mark {
  const { ink, paper, bright } = colours;
  const name = words.headline ?? '';
  // Scripts and small letters do not stand capitals well: a name that was typed in capitals gets a face for them.
  const shouting = name === name.toUpperCase();
  const style = { face: shouting ? pairing.short : pairing.name, tracking: shouting ? 0.03 : 0 };
  const two = fitBlock(name, style, { width: art ? 680 : 640, height: art ? 205 : 320, lines: 2, size: 260, gap: 0.5 });
  const lines = stack(two, shouting);
  const tall = lines.at(-1) ? bottomOf(lines) - topOf(lines) : 0;
  const tag = words.tagline
    ? fitLine(
        words.tagline,
        { face: pairing.small, capitals: true, tracking: 0.2 },
        { width: 560, size: 62, tracking: 0.34 },
      )
    : undefined;
  const ring = setRingWords({
    ...(words.detail && { bottom: { text: words.detail, face: pairing.small } }),
    radius: 352,
    band: 96,
  });
  // The column: emblem, name, tagline, rule. Its height is known before anything is drawn.
  const emblemTall = art ? (two.length > 1 ? 200 : 235) : 0;
  const gaps = { name: art ? 40 : 0, tag: 38, rule: 40 };
  const column = emblemTall + gaps.name + tall + (tag ? gaps.tag + tag.box.height : 0) + gaps.rule;
  let y = -column / 2 - (words.detail ? 42 : 8);
  const svg: string[] = [];
  const placed = [placedDisc(500 + (open ? 14 : 0))];
  if (open) svg.push(disc(0, 0, 514, paper));
  svg.push(
    disc(0, 0, 500, ink),
    stroke(circle(480), paper, 5),
    edge(random(), bright),
    stroke(circle(430), paper, 3.5),
  );
  if (art) {
    const emblem = drawEmblem(
      art,
      { centreX: 0, y: y + emblemTall / 2, stand: 'middle', width: 300, height: emblemTall },
      { ink: paper, palette: [paper, bright, colours.accent, ink] },
    );
    svg.push(stroke(fan(y + emblemTall * 0.62, emblemTall), bright, 7), emblem.svg);
    placed.push({ kind: 'subject', label: art.name, box: emblem.box });
    y += emblemTall + gaps.name;
  }
  const shift = y - topOf(lines);
  const named = lines.map((line) => placeLine(line, 0, { baseline: line.baseline + shift }));
  svg.push(drawLetters(named, paper));
  placed.push(...named.flatMap(placedLine));
  y += tall;
  const warnings = [...named, ...ring.lines].flatMap((line) => line.warnings);
  if (tag) {
    const label = placeLine(tag, 0, { top: y + gaps.tag });
    svg.push(drawLetters([label], bright));
    placed.push(...placedLine(label));
    warnings.push(...label.warnings);
    y += gaps.tag + tag.box.height;
  }
  y += gaps.rule;
  const reach = Math.min(250, Math.sqrt(Math.max(0, 400 ** 2 - y ** 2)) - (words.detail ? 130 : 60));
  if (reach > 70) {
    svg.push(
      stroke(`M${num(-reach)} ${num(y)}H-36M36 ${num(y)}H${num(reach)}`, paper, 4),
      fill(star(0, y, 17), bright),
    );
  }
  svg.push(drawLetters(ring.lines, paper));
  placed.push(...ring.lines.flatMap(placedLine));
  return {
    body: svg.join(''),
    defs: '',
    placed,
    credits: art ? [art.credit] : [],
    warnings,
    finish: { grain: 0, distress: 0 },
  };
}

const stack = (lines: readonly Line[], capitals: boolean): Line[] =>
  capitals
    ? stackByInk(lines, 0, 0, layOutLine('H', lines[0]?.style ?? { face: 'jost-600', size: 1 }).capHeight * 0.3).lines
    : stackByBaseline(lines, 0, 0, 0.98).lines;

const topOf = (lines: readonly Line[]) => Math.min(...lines.map(({ box }) => box.y));
const bottomOf = (lines: readonly Line[]) => Math.max(...lines.map(({ box }) => box.y + box.height));

/** What runs between the two fine rings. */
function edge(chance: number, colour: string): string {
  if (chance < 0.4) return stroke(ticks(447, 16, 72), colour, 5);
  if (chance < 0.7) return fill(beads(455, 5.5, 90), colour);
  return fill(rope(455, 26, 84), colour);
}

/** Rays over an emblem, long and short by turns. */
function fan(y: number, tall: number): string {
  const count = 25;
  return Array.from({ length: count }, (_, ray) => {
    const angle = Math.PI * (1.02 + (0.96 * ray) / (count - 1));
    const [from, to] = [tall * 0.86, tall * (ray % 2 ? 0.98 : 1.1)];
    return `M${num(from * Math.cos(angle))} ${num(y + from * Math.sin(angle))}L${num(to * Math.cos(angle))} ${num(y + to * Math.sin(angle))}`;
  }).join('');
}
