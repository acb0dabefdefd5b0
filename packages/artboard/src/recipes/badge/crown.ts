import { grown } from '../../layout/collide.ts';
import { layOutRing } from '../../lettering/ring.ts';
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
import { drawHeadline, finishHeadline, headlinePlate } from './headline.ts';
import { paintView } from './view.ts';

/** Letters of a headline that still stand well around the top of a window. */
export const crownFits = (headline: string | undefined) =>
  headline !== undefined && headline.length >= 6 && headline.length <= 19;

/** The headline arched over a round window, the subject inside. */
export function composeCrown(input: BadgeInput): Mark {
  const { brief, colours, pairing, random, art, words } = input;
  const text = words.headline ?? '';
  const face = text.length <= 11 ? pairing.short : pairing.long;
  const size = text.length <= 11 ? 215 : 250;
  const style = { face, size, capitals: true, tracking: 0.03 };
  const trial = layOutRing(text, style, { centreX: 0, centreY: 0, radius: 640, side: 'top', halfAngle: 1.28 });
  const radius = 500 + ringReach + 26 + trial.capHeight / 2 + trial.capHeight * 0.16;
  const line = layOutRing(
    text,
    { ...style, size: trial.size },
    { centreX: 0, centreY: 0, radius, side: 'top', halfAngle: 1.28 },
  );
  const cap = line.capHeight;
  const headline = finishHeadline({ text: line.text, push: { x: 0, y: cap * 0.15 }, keyline: 12 + cap * 0.05 }, [line]);

  const parts = emptyParts();
  parts.svg.push(headlinePlate(headline, colours.paper, 12), windowPlate('circle', colours));
  const view = paintView({
    place: brief.place,
    weather: brief.weather,
    without: brief.avoid.subjects,
    night: brief.time === 'night',
    colours,
    horizon: art ? 90 : 40,
    top: -500,
    bottom: 500,
    sun: { x: 0, y: art ? -60 : -100, radius: art ? 275 : 260 },
    random,
  });
  parts.svg.push(inWindow(parts, 'circle', view));
  parts.placed.push({
    kind: 'frame',
    label: 'window',
    box: grown({ x: -500, y: -500, width: 1000, height: 1000 }, ringReach),
  });
  if (art) {
    const emblem = drawEmblem(
      art,
      art.bust
        ? { centreX: 0, y: 545, stand: 'floor', width: 760, height: 800 }
        : { centreX: 0, y: 10, stand: 'middle', width: 700, height: 640 },
      subjectLook(colours),
    );
    parts.svg.push(inWindow(parts, 'circle', emblem.svg));
    parts.placed.push({
      kind: 'subject',
      label: art.name,
      box: { ...emblem.box, height: Math.min(emblem.box.height, 500 - emblem.box.y) },
    });
  }
  parts.svg.push(drawHeadline(headline, colours, 'plain', parts.defs));
  parts.placed.push({ kind: 'lettering', label: headline.text, box: grown(headline.box, 12) });
  parts.warnings.push(...headline.warnings);
  addTagline(parts, input, 500 + ringReach + 44, 980);
  return toMark(parts, input, { grain: 0, distress: 0.35 });
}
