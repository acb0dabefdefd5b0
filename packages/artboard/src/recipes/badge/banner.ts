import { mix, shade } from '../../colour.ts';
import { grown } from '../../layout/collide.ts';
import { bendLine } from '../../lettering/envelope.ts';
import { fitLine, layOutLine } from '../../lettering/line.ts';
import { fill, num } from '../../scene/pen.ts';
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
import { layOutRibbon } from './ribbon.ts';
import { drawLetters } from './small-lettering.ts';
import { paintView } from './view.ts';
import { type WindowShape, windowReach } from './window.ts';

/** Letters of a headline that still stand tall on a ribbon. */
export const bannerFits = (headline: string | undefined) => headline !== undefined && headline.length <= 18;

/** A shield or arch with the headline on a ribbon across its foot. */
export function composeBanner(input: BadgeInput): Mark {
  const { brief, colours, pairing, random, art, words, surround } = input;
  const shape: WindowShape = random() < 0.5 ? 'shield' : 'circle';
  const { top, bottom } = windowReach[shape];
  const text = words.headline ?? '';
  const face = text.length <= 10 ? pairing.short : pairing.long;
  const style = { face, capitals: true, tracking: 0.03 };
  const line = fitLine(text, style, {
    width: 1000,
    size: 150 / (layOutLine('H', { face, size: 1 }).capHeight || 0.7),
    tracking: 0.12,
  });
  const height = line.capHeight * 1.66;
  const bandWidth = Math.max(800, line.box.width + 100);
  const bend = 46;
  const ribbonY = bottom - (shape === 'shield' ? 290 : 190);
  const ribbon = layOutRibbon({ centreX: 0, y: ribbonY, width: bandWidth, height, bend });
  const textBend = bend * (line.box.width / bandWidth) ** 2;
  const placed = bendLine(line, 'arch', {
    centreX: 0,
    width: line.box.width,
    top: ribbonY - line.capHeight / 2,
    bottom: ribbonY + line.capHeight / 2,
    bend: textBend,
  });

  const parts = emptyParts();
  const outline = ribbon.tails + ribbon.band;
  const halo = (colour: string, width: number) =>
    `<path d="${outline}" fill="${colour}" stroke="${colour}" stroke-width="${num(2 * width)}" stroke-linejoin="round"/>`;
  if (surround !== 'light') parts.svg.push(halo(colours.paper, 26));
  parts.svg.push(windowPlate(shape, colours));
  const floor = ribbonY - height / 2 + 6;
  const view = paintView({
    place: brief.place,
    weather: brief.weather,
    without: brief.avoid.subjects,
    night: brief.time === 'night',
    colours,
    horizon: Math.min(60, floor - 190),
    top: -top,
    bottom,
    sun: { x: 0, y: Math.max(-top + 320, floor - 430), radius: 250 },
    random,
  });
  parts.svg.push(inWindow(parts, shape, view));
  parts.placed.push({
    kind: 'frame',
    label: 'window',
    box: grown({ x: -500, y: -top, width: 1000, height: top + bottom }, ringReach + 6),
  });
  if (art) {
    const stands = art.bust || art.at !== 'sky';
    const emblem = drawEmblem(
      art,
      {
        centreX: 0,
        y: stands ? floor + (art.bust ? 40 : 14) : (floor - top) / 2,
        stand: stands ? 'floor' : 'middle',
        width: 700,
        height: Math.min(620, floor + top - 110),
      },
      subjectLook(colours),
    );
    parts.svg.push(emblem.svg);
    parts.placed.push({ kind: 'subject', label: art.name, box: emblem.box });
  }
  const dark = mix(colours.block, colours.ink, 0.35);
  if (surround !== 'light') parts.svg.push(halo(colours.paper, 26));
  parts.svg.push(
    halo(colours.ink, 14),
    fill(ribbon.tails, dark),
    fill(ribbon.folds, mix(colours.block, colours.ink, 0.7)),
    `<path d="${ribbon.band}" fill="${colours.block}" stroke="${colours.ink}" stroke-width="9" stroke-linejoin="round"/>`,
    `<path d="${ribbon.trim}" fill="none" stroke="${shade(colours.block, 0.12)}" stroke-width="4"/>`,
    drawLetters([placed], colours.face, { colour: colours.ink, width: 5 }),
  );
  parts.placed.push(
    { kind: 'ornament', label: 'ribbon', box: grown(ribbon.box, 28) },
    { kind: 'lettering', label: line.text, box: placed.box },
  );
  parts.warnings.push(...line.warnings);
  const foot = Math.max(bottom + ringReach + 6, ribbon.box.y + ribbon.box.height + 28);
  addTagline(parts, input, foot + 36, 980);
  return toMark(parts, input, { grain: 0, distress: 0.3 });
}
