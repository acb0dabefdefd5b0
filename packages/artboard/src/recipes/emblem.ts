import { distance, shade } from '../colour.ts';
import type { Box } from '../recipe.ts';
import { num } from '../scene/pen.ts';
import type { SubjectArt } from '../subjects/load-subject.ts';

/** Where an emblem goes: its ink is fitted into the room and stands on its floor or hangs in its middle. */
export interface Room {
  centreX: number;
  /** y of the floor, or of the middle. */
  y: number;
  stand: 'floor' | 'middle';
  width: number;
  height: number;
}

/** How an emblem is coloured. */
export interface EmblemLook {
  /** The drawing's lines and masses, where the art brings no colours of its own. */
  ink: string;
  /** What fills its holes; none leaves them open. */
  under?: string;
  /** A line around the silhouette, and a wider one around that. Widths in pixels. */
  inner?: { colour: string; width: number };
  outer?: { colour: string; width: number };
  /** The colours that art with colours of its own is snapped to. */
  palette?: readonly string[];
}

/** An emblem as SVG, with the box of its ink and lines. */
export interface Emblem {
  svg: string;
  box: Box;
}

/** Draws a subject as an emblem. Its middle is between the box's and the mass's, as the eye sees it. */
export function drawEmblem(art: SubjectArt, room: Room, look: EmblemLook): Emblem {
  const { ink, centroid, layers, silhouette } = art;
  const line = Math.max((look.inner?.width ?? 0) + (look.outer?.width ?? 0), 0);
  const scale = Math.min((room.width - 2 * line) / ink.width, (room.height - 2 * line) / ink.height);
  const slack = (room.width - ink.width * scale) / 2 - line;
  const lean = (ink.x + ink.width / 2 - centroid.x) * scale * 0.3;
  const left = room.centreX - (ink.width * scale) / 2 + Math.max(-slack, Math.min(slack, lean));
  const tall = ink.height * scale;
  const top = room.stand === 'floor' ? room.y - tall - line : room.y - tall / 2;
  const stroke = ({ colour, width }: { colour: string; width: number }, under = 0) =>
    `<path d="${silhouette}" fill="${colour}" stroke="${colour}" stroke-width="${((2 * (width + under)) / scale).toPrecision(4)}" stroke-linejoin="round"/>`;
  let svg = '';
  if (look.outer) svg += stroke(look.outer, look.inner?.width ?? 0);
  if (look.inner) svg += stroke(look.inner);
  if (look.under) svg += `<path d="${silhouette}" fill="${look.under}"/>`;
  const snapped = snapTo(look.palette ?? [look.ink]);
  for (const layer of layers) {
    const fill = layer.fill === undefined ? look.ink : snapped(layer.fill);
    svg += `<path d="${layer.d}" fill="${fill}"${layer.evenOdd ? ' fill-rule="evenodd"' : ''}/>`;
  }
  const move = `translate(${num(left)} ${num(top)}) scale(${scale.toPrecision(5)}) translate(${num(-ink.x)} ${num(-ink.y)})`;
  return {
    svg: `<g transform="${move}">${svg}</g>`,
    box: { x: left - line, y: top - line, width: ink.width * scale + 2 * line, height: tall + 2 * line },
  };
}

/** Snaps a colour to the nearest of the given ones and their lighter and darker sisters. */
function snapTo(palette: readonly string[]): (colour: string) => string {
  const choices = palette.flatMap((colour) => [colour, shade(colour, 0.09, -0.01), shade(colour, -0.11)]);
  return (colour) => choices.reduce((best, next) => (distance(next, colour) < distance(best, colour) ? next : best));
}
