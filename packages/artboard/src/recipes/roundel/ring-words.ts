import type { FaceName } from '../../lettering/faces.ts';
import { type LineStyle, layOutLine } from '../../lettering/line.ts';
import { layOutRing, type RingLine } from '../../lettering/ring.ts';

/** Lettering for a band between two rings. */
export interface RingWords {
  top?: { text: string; face: FaceName };
  bottom?: { text: string; face: FaceName };
  /** Middle and breadth of the band. */
  radius: number;
  band: number;
  /** Half of the angle that the bottom line may cover at most. */
  bottomAngle?: number;
}

/** The lettering on its ring, and where on each side the gap between the two lines has its middle. */
export interface SetRing {
  lines: RingLine[];
  /** Angles from the top, radians; one for each side is enough, the other mirrors it. */
  gap: { middle: number; half: number };
}

/** Sets the two lines of a ring so that they share its round fairly and leave room for an ornament between. */
export function setRingWords({ top, bottom, radius, band, bottomAngle = 1.6 }: RingWords): SetRing {
  const between = 0.27;
  const topStyle = top && style(top.face, band * 0.56, top.text, 0.05);
  const bottomStyle = bottom && style(bottom.face, band * 0.37, bottom.text, 0.13);
  const wish = (text: string | undefined, lineStyle: LineStyle | undefined) =>
    text !== undefined && lineStyle ? layOutLine(text, lineStyle).box.width / 2 / radius : 0;
  const topWish = Math.min(wish(top?.text, topStyle) * 1.02, bottom ? 1.75 : 1.95);
  const bottomWish = Math.min(wish(bottom?.text, bottomStyle) * 1.02, Math.min(bottomAngle, top ? 1.35 : 1.6));
  const room = Math.PI - 2 * between * (top && bottom ? 1 : 0.6);
  const share = Math.min(1, room / (topWish + bottomWish || 1));
  const lines: RingLine[] = [];
  const ring = { centreX: 0, centreY: 0, radius };
  const above = top && topStyle && layOutRing(top.text, topStyle, { ...ring, side: 'top', halfAngle: topWish * share });
  if (above) lines.push(above);
  const below =
    bottom &&
    bottomStyle &&
    layOutRing(bottom.text, bottomStyle, { ...ring, side: 'bottom', halfAngle: bottomWish * share });
  if (below) lines.push(below);
  const from = above?.halfAngle ?? 0;
  const to = Math.PI - (below?.halfAngle ?? 0);
  return { lines, gap: { middle: (from + to) / 2, half: (to - from) / 2 } };
}

/** A style whose capitals are `cap` high; short words are spaced out, so that they hold their side of the ring. */
function style(face: FaceName, cap: number, text: string, tracking: number): LineStyle {
  const unit = layOutLine('H', { face, size: 1 }).capHeight || 0.7;
  const short = Math.max(0, 9 - [...text].length) * 0.022;
  return { face, size: cap / unit, tracking: tracking + short, capitals: true };
}
