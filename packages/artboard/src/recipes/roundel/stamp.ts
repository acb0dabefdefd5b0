import { fitLine, placeLine } from '../../lettering/line.ts';
import { disc, fill, stroke } from '../../scene/pen.ts';
import { drawLetters, flankingStars } from '../badge/small-lettering.ts';
import { drawEmblem } from '../emblem.ts';
import type { Mark } from '../mark.ts';
import { drawGaps, placedDisc, placedLine, type RoundelInput } from './compose.ts';
import { setRingWords } from './ring-words.ts';
import { beads, circle, rays, rope } from './rings.ts';

/** One ink on the bare ground, as a rubber stamp: rings, an emblem between rays, a third line split by the emblem. */
export function composeStamp({ colours, pairing, random, art, words, open }: RoundelInput): Mark {
  const { ink, paper, deep } = colours;
  const line = open ? ink : deep;
  const chance = random();
  const radius = 382;
  const ring = setRingWords({
    ...(words.headline && { top: { text: words.headline, face: pairing.short } }),
    ...(words.tagline && { bottom: { text: words.tagline, face: pairing.small } }),
    radius,
    band: 128,
  });
  const svg: string[] = [];
  const placed = [placedDisc(500)];
  if (open) svg.push(disc(0, 0, 500, paper));
  svg.push(stroke(circle(open ? 478 : 491), line, open ? 14 : 18));
  if (chance < 0.34) svg.push(stroke(circle(461), line, 4));
  else if (chance < 0.67) svg.push(fill(beads(459, 5, 84), line));
  else svg.push(fill(rope(457, 20, 96), line));
  svg.push(stroke(circle(302), line, 6), stroke(circle(288), line, 2.5));
  const warnings = ring.lines.flatMap((text) => text.warnings);
  const detail =
    words.detail === undefined
      ? undefined
      : fitLine(
          words.detail,
          { face: pairing.small, capitals: true, tracking: 0.12 },
          { width: 330, height: 46, tracking: 0.3 },
        );
  const stage = detail ? { y: -38, size: 350 } : { y: 0, size: 400 };
  if (art) {
    const emblem = drawEmblem(
      art,
      { centreX: 0, y: stage.y, stand: 'middle', width: stage.size, height: stage.size * 0.92 },
      { ink: line, palette: [line, open ? paper : line] },
    );
    svg.push(emblem.svg);
    placed.push({ kind: 'subject', label: art.name, box: emblem.box });
  } else svg.push(fill(rays(60, 240, 24), line), disc(0, 0, 84, line));
  if (detail) {
    const label = placeLine(detail, 0, { middle: 196 });
    svg.push(drawLetters([label], line));
    const stars = flankingStars(label.box, 11, 16);
    svg.push(fill(stars.d, line));
    placed.push(...placedLine(label));
    warnings.push(...label.warnings);
  }
  svg.push(drawLetters(ring.lines, line));
  svg.push(drawGaps(ring, radius, 19, random() < 0.5 ? 'star' : 'dot', line));
  placed.push(...ring.lines.flatMap((line) => placedLine(line)));
  return {
    body: svg.join(''),
    defs: '',
    placed,
    credits: art ? [art.credit] : [],
    warnings,
    finish: { grain: 0, distress: 0.3 },
  };
}
