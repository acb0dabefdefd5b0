import { mix } from '../../colour.ts';
import { breakLines } from '../../lettering/break-lines.ts';
import type { FaceName } from '../../lettering/faces.ts';
import { fitLine, type Line, placeLine } from '../../lettering/line.ts';
import { disc, fill, stroke } from '../../scene/pen.ts';
import { drawLetters, star } from '../badge/small-lettering.ts';
import { drawEmblem } from '../emblem.ts';
import type { Mark } from '../mark.ts';
import { drawGaps, placedDisc, placedLine, type RoundelInput } from './compose.ts';
import { setRingWords } from './ring-words.ts';
import { circle, type Rim, rays, rimPath } from './rings.ts';

/** A dark band with lettering around a light middle with rays; a third line stands on a plate in the middle's foot. */
export function composeBand({ colours, pairing, random, art, words, open }: RoundelInput): Mark {
  const { ink, paper, bright, deep, accent } = colours;
  const rim =
    (['plain', 'scallop', 'saw', 'notched'] as const satisfies readonly Rim[])[Math.floor(random() * 4)] ?? 'plain';
  const outer = rim === 'plain' ? 484 : 462;
  const inner = 300;
  const radius = (outer + inner) / 2 - 4;
  const ring = setRingWords({
    ...(words.headline && { top: { text: words.headline, face: pairing.short } }),
    ...(words.tagline && { bottom: { text: words.tagline, face: pairing.small } }),
    radius,
    band: outer - inner - 44,
  });
  const svg: string[] = [];
  if (open)
    svg.push(
      `<path d="${rimPath(rim, 500)}" fill="${paper}" stroke="${paper}" stroke-width="26" stroke-linejoin="round"/>`,
    );
  svg.push(fill(rimPath(rim, 500), ink), stroke(circle(outer), bright, 6), stroke(circle(outer - 14), paper, 2.5));
  svg.push(disc(0, 0, inner, paper), stroke(circle(inner - 15), deep, 6));
  const well = inner - 28;

  const plateTop = words.detail ? 92 : Infinity;
  const stage = words.detail ? { y: -62, size: 330 } : { y: 0, size: 400 };
  const pale = mix(paper, bright, 0.34);
  const parts: string[] = [
    fill(rays(stage.size * 0.56, 640, 36, 0, stage.y), pale),
    disc(0, stage.y, stage.size * 0.535, mix(bright, accent, 0.08)),
  ];
  const placed = [placedDisc(500 + (open ? 13 : 0))];
  if (art) {
    const emblem = drawEmblem(
      art,
      { centreX: 0, y: stage.y, stand: 'middle', width: stage.size * 0.98, height: stage.size * 0.93 },
      { ink, under: paper, inner: { colour: paper, width: 9 }, palette: [ink, paper, deep, bright, accent] },
    );
    parts.push(emblem.svg);
    placed.push({ kind: 'subject', label: art.name, box: emblem.box });
  } else parts.push(fill(star(0, stage.y, stage.size * 0.34), deep));
  const warnings = ring.lines.flatMap((line) => line.warnings);
  if (words.detail) {
    parts.push(
      `<path d="M-400 ${plateTop}H400V400H-400Z" fill="${ink}"/>`,
      stroke(`M-400 ${plateTop - 9}H400`, ink, 5),
    );
    const label = setPlate(words.detail, pairing.short, well, plateTop);
    parts.push(drawLetters(label, paper));
    placed.push(...label.flatMap((line) => placedLine(line, words.detail)));
    warnings.push(...label.flatMap((line) => line.warnings));
  }
  svg.push(`<g clip-path="url(#well)">${parts.join('')}</g>`);
  svg.push(
    ring.lines.map((line, index) => drawLetters([line], index === 0 && words.headline ? paper : bright)).join(''),
  );
  svg.push(drawGaps(ring, radius, 21, random() < 0.6 ? 'star' : 'diamond', bright));
  placed.push(...ring.lines.flatMap((line) => placedLine(line)));
  return {
    body: svg.join(''),
    defs: `<clipPath id="well"><path d="${circle(well)}"/></clipPath>`,
    placed,
    credits: art ? [art.credit] : [],
    warnings,
    finish: { grain: 0, distress: 0 },
  };
}

/** Lettering for the plate in a round well's foot: one line, or two where one would be too small to read. */
function setPlate(text: string, face: FaceName, well: number, top: number): Line[] {
  const fitAt = (line: string, y: number, height: number) => {
    const chord = 2 * Math.sqrt(Math.max(1, well ** 2 - (y + height / 2) ** 2));
    const room = { width: chord - 56, height, tracking: 0.16 };
    return placeLine(fitLine(line, { face, capitals: true, tracking: 0.03 }, room), 0, { middle: y });
  };
  const whole = fitAt(text, top + 54, 60);
  const parts = text.split(' · ');
  const broken = parts.length === 2 ? parts : breakLines(text, 2, (line) => line.length);
  if (whole.box.height >= 34 || broken.length < 2 || text.length < 12) return [whole];
  const [upper = '', lower = ''] = broken;
  return [fitAt(upper, top + 42, 40), fitAt(lower, top + 102, 36)];
}
