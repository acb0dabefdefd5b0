import type { Line } from '../../lettering/line.ts';
import { pieceBoxes } from '../../lettering/pieces.ts';
import type { Placed } from '../../recipe.ts';
import { fill, stroke } from '../../scene/pen.ts';
import type { SubjectArt } from '../../subjects/load-subject.ts';
import { star } from '../badge/small-lettering.ts';
import type { Pairing } from '../pairing.ts';
import type { Words } from '../words.ts';
import type { SetRing } from './ring-words.ts';
import { arcLine } from './rings.ts';

/** The colours of a roundel, each by its use. */
export interface RoundelColours {
  /** The disc or the lines on it. */
  ink: string;
  paper: string;
  /** Read on the ink. */
  bright: string;
  /** Read on the paper. */
  deep: string;
  /** Any other accent, for rings and discs behind the emblem. */
  accent: string;
}

/** What every composition of a roundel works with. Its rim is 500 from the origin. */
export interface RoundelInput {
  colours: RoundelColours;
  pairing: Pairing;
  random: () => number;
  art: SubjectArt | undefined;
  words: Words;
  /** Whether the mark must hold on any garment. */
  open: boolean;
}

/** Lettering as placed boxes, piece by piece. Lines that belong together share a label. */
export const placedLine = (line: Line, label = line.text): Placed[] =>
  pieceBoxes(line.outline).map((box) => ({ kind: 'lettering', label, box }));

/** The whole disc, as placed. */
export const placedDisc = (radius: number): Placed => ({
  kind: 'frame',
  label: 'rings',
  box: { x: -radius, y: -radius, width: 2 * radius, height: 2 * radius },
});

export type Ornament = 'star' | 'dot' | 'diamond';

/** An ornament in each gap of a ring; where a whole half is empty, a row of them with a line to either side. */
export function drawGaps(
  { lines, gap }: SetRing,
  radius: number,
  size: number,
  ornament: Ornament,
  colour: string,
): string {
  const mark = (angle: number, scale = 1) => {
    const [x, y] = [radius * Math.sin(angle), -radius * Math.cos(angle)];
    if (ornament === 'star') return star(x, y, size * scale);
    if (ornament === 'diamond') return star(x, y, size * scale, 4, 0.5);
    return star(x, y, size * scale * 0.62, 16, 1);
  };
  const [line] = lines;
  if (lines.length === 1 && line) {
    const centre = line.baseline < 0 ? Math.PI : 0;
    const empty = Math.PI - line.halfAngle - 0.2;
    const marks = mark(centre, 1.15) + mark(centre + 0.2, 0.8) + mark(centre - 0.2, 0.8);
    if (empty < 0.45) return empty < 0.12 ? '' : fill(mark(centre), colour);
    const rules = arcLine(radius, centre + 0.34, centre + empty) + arcLine(radius, centre - empty, centre - 0.34);
    return fill(marks, colour) + stroke(rules, colour, size * 0.2);
  }
  if (lines.length === 0) {
    return fill(
      Array.from({ length: 24 }, (_, step) => mark((step / 24) * 2 * Math.PI, step % 2 ? 0.5 : 0.9)).join(''),
      colour,
    );
  }
  if (gap.half * radius < size * 1.25) return '';
  return fill(mark(gap.middle) + mark(-gap.middle), colour);
}
