import { fitLine, type Line, layOutLine, placeLine } from '../../lettering/line.ts';
import { around, fitBlock, stackByBaseline, stackByInk } from '../../lettering/stack.ts';
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
  const two = fitBlock(name, style, { width: art ? 690 : 700, height: art ? 215 : 330, lines: 2, size: 270, gap: 0.5 });
  const lines = stack(two, shouting);
  const tall = bottomOf(lines) - topOf(lines);
  const tag = words.tagline
    ? fitLine(
        words.tagline,
        { face: pairing.small, capitals: true, tracking: 0.2 },
        { width: 570, size: 66, tracking: 0.34 },
      )
    : undefined;
  const ring = setRingWords({
    ...(words.detail && { bottom: { text: words.detail, face: pairing.small } }),
    radius: 366,
    band: 92,
    bottomAngle: 0.8,
  });
  // The column: emblem, name, tagline, rule. Its height is known before anything is drawn, and the emblem takes what
  // the words leave.
  const room = words.detail ? 560 : 640;
  const gaps = { name: 38, tag: 40, rule: 44 };
  const lettered = tall + (tag ? gaps.tag + tag.box.height : 0) + gaps.rule;
  const head = art ? Math.max(190, Math.min(340, room - lettered - gaps.name - 40)) : gaps.rule - gaps.name;
  const column = head + gaps.name + lettered;
  let y = -column / 2 - (words.detail ? 40 : 0) + (art ? 14 : 0);
  const svg: string[] = [];
  const placed = [placedDisc(500 + (open ? 14 : 0))];
  if (open) svg.push(disc(0, 0, 514, paper));
  svg.push(
    disc(0, 0, 500, ink),
    stroke(circle(480), paper, 5),
    edge(random(), bright),
    stroke(circle(430), paper, 3.5),
  );
  const rule = (at: number) => {
    const reach = Math.min(250, Math.sqrt(Math.max(0, 410 ** 2 - at ** 2)) - 60);
    return (
      stroke(`M${num(-reach)} ${num(at)}H-36M36 ${num(at)}H${num(reach)}`, paper, 4) + fill(star(0, at, 17), bright)
    );
  };
  if (art) {
    const emblem = drawEmblem(
      art,
      { centreX: 0, y: y + head / 2, stand: 'middle', width: 380, height: head },
      { ink: paper, palette: [paper, bright, colours.accent, ink] },
    );
    svg.push(stroke(fan(y + head * 0.6, head), bright, 7), emblem.svg);
    placed.push({ kind: 'subject', label: art.name, box: emblem.box });
  } else svg.push(rule(y));
  y += head + gaps.name;
  const shift = y - topOf(lines);
  const named = lines.map((line) => placeLine(line, 0, { baseline: line.baseline + shift }));
  svg.push(drawLetters(named, paper));
  placed.push(...named.flatMap((line) => placedLine(line, name)));
  y += tall;
  const warnings = [...two, ...ring.lines].flatMap((line) => line.warnings);
  if (tag) {
    const label = placeLine(tag, 0, { top: y + gaps.tag });
    svg.push(drawLetters([label], bright));
    placed.push(...placedLine(label));
    warnings.push(...label.warnings);
    y += gaps.tag + tag.box.height;
  }
  y += gaps.rule;
  svg.push(rule(y));
  svg.push(drawLetters(ring.lines, paper));
  placed.push(...ring.lines.flatMap((line) => placedLine(line)));
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

// A name that no font here can letter leaves no lines.
const topOf = (lines: readonly Line[]) => around(lines.map(({ box }) => box)).y;
const bottomOf = (lines: readonly Line[]) => topOf(lines) + around(lines.map(({ box }) => box)).height;

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
    const [from, to] = [tall * 0.78, tall * (ray % 2 ? 0.86 : 0.96)];
    return `M${num(from * Math.cos(angle))} ${num(y + from * Math.sin(angle))}L${num(to * Math.cos(angle))} ${num(y + to * Math.sin(angle))}`;
  }).join('');
}
