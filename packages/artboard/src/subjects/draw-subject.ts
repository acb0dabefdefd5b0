import { lch, shade } from '../colour.ts';
import type { Box } from '../recipe.ts';
import type { SubjectArt } from './load-subject.ts';

/** How a subject is placed and coloured. */
export interface SubjectStyle {
  /** The ink, with its outline, fits into this box of the canvas. */
  box: Box;
  /** `centre` balances the ink optically; `bottom` stands it on the box's lower edge. */
  align?: 'centre' | 'bottom';
  /** The main colour: what a stencil would print. */
  ink: string;
  /** Fills the silhouette behind a one-colour drawing, so that its holes take a colour. Left open without. */
  under?: string;
  /** Colours that a drawing of many colours is snapped to, besides `ink` and `under`; each in three tones. */
  accents?: readonly string[];
  /** A keyline around the silhouette, `width` in pixels of the canvas. */
  outline?: { colour: string; width: number };
  /** Mirrored, to look the other way. */
  flip?: boolean;
}

/** A subject as SVG, and the box that its ink and outline fill. */
export interface DrawnSubject {
  svg: string;
  box: Box;
}

const round = (value: number) => Number(value.toFixed(3));

/** Draws a subject into a box. Nothing of the drawing leaves the box. */
export function drawSubject(art: SubjectArt, style: SubjectStyle): DrawnSubject {
  const { box, align = 'centre', outline, flip = false } = style;
  const rim = outline?.width ?? 0;
  const inner = { width: Math.max(1, box.width - 2 * rim), height: Math.max(1, box.height - 2 * rim) };
  const scale = Math.min(inner.width / art.ink.width, inner.height / art.ink.height);
  const middle = { x: art.ink.x + art.ink.width / 2, y: art.ink.y + art.ink.height / 2 };
  const size = { width: art.ink.width * scale + 2 * rim, height: art.ink.height * scale + 2 * rim };
  // The eye centres on the mass as well as on the edges: 70 % box, 30 % centroid, as far as the box allows.
  const lean = (mass: number, centre: number, room: number) =>
    Math.max(-room / 2, Math.min(room / 2, 0.3 * (centre - mass) * scale));
  const side = flip ? -1 : 1;
  const x = box.x + box.width / 2 + side * lean(art.centroid.x, middle.x, box.width - size.width);
  const y =
    align === 'bottom'
      ? box.y + box.height - size.height / 2
      : box.y + box.height / 2 + lean(art.centroid.y, middle.y, box.height - size.height);
  const place = `translate(${round(x)} ${round(y)}) scale(${round(side * scale)} ${round(scale)}) translate(${round(-middle.x)} ${round(-middle.y)})`;
  return {
    svg: `<g transform="${place}">${keyline(art, style, scale)}${fills(art, style)}</g>`,
    box: { x: x - size.width / 2, y: y - size.height / 2, width: size.width, height: size.height },
  };
}

function keyline(art: SubjectArt, { outline }: SubjectStyle, scale: number): string {
  if (!outline) return '';
  const { colour, width } = outline;
  const stroke = `stroke="${colour}" stroke-width="${round((2 * width) / scale)}" stroke-linejoin="round"`;
  return `<path d="${art.silhouette}" fill="${colour}" ${stroke}/>`;
}

function fills(art: SubjectArt, style: SubjectStyle): string {
  const { ink, under } = style;
  const manyColours = art.layers.some((layer) => layer.fill !== undefined);
  const behind = under && !manyColours ? `<path d="${art.silhouette}" fill="${under}"/>` : '';
  const colours = [ink, ...(under ? [under] : []), ...(style.accents ?? [])];
  const snapped = manyColours ? snapTo(colours) : () => ink;
  const layers = art.layers.map(
    ({ d, fill, evenOdd }) =>
      `<path d="${d}" fill="${fill ? snapped(fill) : ink}"${evenOdd ? ' fill-rule="evenodd"' : ''}/>`,
  );
  return behind + layers.join('');
}

/** Gives each colour the nearest of the palette's in three tones: a red cap stays reddish, and all of it belongs. */
function snapTo(colours: readonly string[]): (colour: string) => string {
  const tones = colours.flatMap((colour) => [colour, shade(colour, 0.09, -0.01), shade(colour, -0.11)]);
  const lab = (colour: string) => {
    const { l, c, h } = lch(colour);
    const angle = (h * Math.PI) / 180;
    return { l, a: c * Math.cos(angle), b: c * Math.sin(angle) };
  };
  const targets = tones.map((tone) => ({ tone, at: lab(tone) }));
  return (colour) => {
    const from = lab(colour);
    // Hue counts three times: which thing is red matters more than how bright it is.
    const apart = ({ at }: (typeof targets)[number]) =>
      (from.l - at.l) ** 2 + 3 * ((from.a - at.a) ** 2 + (from.b - at.b) ** 2);
    return targets.reduce((best, target) => (apart(target) < apart(best) ? target : best)).tone;
  };
}
