import { grown } from '../../layout/collide.ts';
import type { WarpName } from '../../lettering/envelope.ts';
import { drawEmblem } from '../emblem.ts';
import type { Mark } from '../mark.ts';
import {
  addTagline,
  type BadgeInput,
  emptyParts,
  inWindow,
  ringReach,
  subjectLook,
  toMark,
  windowPlate,
} from './compose.ts';
import { drawHeadline, headlinePlate, placeHeadline, setHeadline } from './headline.ts';
import { paintView } from './view.ts';
import { type WindowShape, windowReach } from './window.ts';

/** A window with a sunset, the subject in front of the sun, and the headline over its lower edge. */
export function composeSunset(input: BadgeInput): Mark {
  const { brief, colours, pairing, random, art, words, surround } = input;
  const shape: WindowShape = (['circle', 'circle', 'arch', 'hexagon'] as const)[Math.floor(random() * 4)] ?? 'circle';
  const { top, bottom } = windowReach[shape];
  const set = words.headline ? setHeadline(words.headline, pairing, { width: 1140, height: 430 }) : undefined;
  const warp: WarpName =
    set?.lines.length === 1
      ? ((['arch', 'arch', 'arch-lower', 'bulge'] as const)[Math.floor(random() * 4)] ?? 'arch')
      : 'arch';
  const bend = (set?.lines.length ?? 1) > 1 ? 66 : warp === 'bulge' ? 46 : 92;
  // The headline hangs on the window's lower edge; a tall one climbs into it.
  const headTop = set ? Math.max(150, bottom - 40 - set.height * 0.62) : bottom;
  const headline = set && placeHeadline(set, { top: headTop, warp, bend });
  const floor = headline ? headTop - 4 : bottom - 130;

  // An inline needs broad letters.
  const trims =
    (words.headline?.length ?? 0) <= 9 ? (['plain', 'split', 'inline'] as const) : (['plain', 'split'] as const);
  const trim = trims[Math.floor(random() * trims.length)] ?? 'plain';
  const parts = emptyParts();
  if (surround !== 'light' && headline) parts.svg.push(headlinePlate(headline, colours.paper, 13));
  parts.svg.push(windowPlate(shape, colours));
  const sunRadius = art ? 255 : 285;
  const sunY = art ? Math.max(-top + sunRadius + 60, floor - 430) : -110;
  const view = paintView({
    place: brief.place,
    weather: brief.weather,
    without: brief.avoid.subjects,
    night: brief.time === 'night',
    colours,
    horizon: Math.min(60, floor - 220),
    top: -top,
    bottom,
    sun: { x: 0, y: sunY, radius: sunRadius },
    random,
  });
  parts.svg.push(inWindow(parts, shape, view));
  parts.placed.push({
    kind: 'frame',
    label: 'window',
    box: grown({ x: -500, y: -top, width: 1000, height: top + bottom }, ringReach),
  });

  if (art) {
    const standing = art.bust || art.at !== 'sky';
    const sunk = headline ? (art.bust ? 70 : 26) : 0;
    const tall = floor + top - 110 + sunk;
    const emblem = drawEmblem(
      art,
      standing
        ? { centreX: 0, y: floor + sunk, stand: 'floor', width: 700, height: Math.min(610, tall) }
        : { centreX: 0, y: (floor - top) / 2 + 10, stand: 'middle', width: 680, height: Math.min(560, tall) },
      subjectLook(colours),
    );
    parts.svg.push(emblem.svg);
    parts.placed.push({ kind: 'subject', label: art.name, box: emblem.box });
  }
  let below = bottom + ringReach;
  if (headline) {
    if (surround !== 'light') parts.svg.push(headlinePlate(headline, colours.paper, 13));
    parts.svg.push(drawHeadline(headline, colours, trim, parts.defs));
    const rim = surround === 'light' ? 0 : 13;
    parts.placed.push({ kind: 'lettering', label: headline.text, box: grown(headline.box, rim) });
    parts.warnings.push(...headline.warnings);
    below = Math.max(below, headline.box.y + headline.box.height + rim);
  }
  addTagline(parts, input, below + 34, 1000);
  return toMark(parts, input, { grain: 0, distress: 0.35 });
}
