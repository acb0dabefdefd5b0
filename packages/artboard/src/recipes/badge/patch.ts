import { legible } from '../../colour.ts';
import { type Line, layOutLine, placeLine } from '../../lettering/line.ts';
import { fitBlock } from '../../lettering/stack.ts';
import { fill, num, stroke } from '../../scene/pen.ts';
import { drawEmblem } from '../emblem.ts';
import type { Mark } from '../mark.ts';
import { type BadgeInput, emptyParts, subjectLook, toMark } from './compose.ts';
import { drawLetters, flankingStars, setTagline } from './small-lettering.ts';
import { paintView } from './view.ts';

/** Half the width of the picture in a patch, and where its foot is. */
const half = 440;
const pictureFoot = 330;

/** An embroidered patch: an arched picture with the words, unbent, on the cloth below it. */
export function composePatch(input: BadgeInput): Mark {
  const { brief, colours, pairing, random, art, words, surround } = input;
  const pale = random() < 0.55;
  const cloth = pale ? colours.paper : colours.ink;
  const thread = pale ? colours.ink : colours.paper;
  const accent = legible(cloth, [colours.block, colours.second, ...colours.sky], 3);

  // The words first: the cloth is cut to them.
  const lines: { line: Line; colour: string; label: string }[] = [];
  let y = pictureFoot + 62;
  if (words.headline) {
    const style = { face: words.headline.length <= 12 ? pairing.short : pairing.long, capitals: true, tracking: 0.03 };
    const fitted = fitBlock(words.headline, style, { width: 850, height: 330, lines: 3, size: 230, gap: 0.32 });
    for (const line of fitted) {
      const placed = placeLine(line, 0, { top: y });
      lines.push({ line: placed, colour: thread, label: words.headline });
      y = placed.box.y + placed.box.height + layOutLine('H', line.style).capHeight * 0.26;
    }
    y += 12;
  }
  let stars = '';
  for (const [text, cap, colour] of [
    [words.tagline, 44, accent],
    [words.detail, 34, thread],
  ] as const) {
    if (!text) continue;
    const set = setTagline(text, pairing.small, { width: 760, cap, top: y });
    lines.push(...set.map((line) => ({ line, colour, label: text })));
    y = Math.max(y, ...set.map(({ box }) => box.y + box.height)) + 30;
    const [only] = set;
    if (only && set.length === 1 && colour === accent && only.box.width < 600)
      stars = flankingStars(only.box, 16, 28).d;
  }
  const foot = lines.length > 0 ? y + 18 : pictureFoot + 52;

  const parts = emptyParts();
  const rim = 34;
  if (surround === 'open') parts.svg.push(fill(clothPath(foot, rim + 13), cloth));
  parts.svg.push(fill(clothPath(foot, rim), thread), fill(clothPath(foot, 0), cloth));
  parts.svg.push(
    `<path d="${clothPath(foot, rim / 2)}" fill="none" stroke="${accent}" stroke-width="9" stroke-dasharray="26 13" stroke-linecap="round"/>`,
  );
  const reach = 52 + rim + (surround === 'open' ? 13 : 0);
  const top = -60 - half - reach;
  parts.placed.push({
    kind: 'frame',
    label: 'patch',
    box: { x: -half - reach, y: top, width: 2 * (half + reach), height: foot + reach - 52 - top },
  });
  const view = paintView({
    place: brief.place,
    weather: brief.weather,
    without: brief.avoid.subjects,
    night: brief.time === 'night',
    colours,
    horizon: 20,
    top: -60 - half,
    bottom: pictureFoot,
    sun: { x: 0, y: art ? -110 : -150, radius: 235 },
    random,
  });
  let picture = view;
  if (art) {
    const emblem = drawEmblem(
      art,
      art.at === 'sky' && !art.bust
        ? { centreX: 0, y: -90, stand: 'middle', width: 600, height: 520 }
        : { centreX: 0, y: pictureFoot + (art.bust ? 30 : -30), stand: 'floor', width: 640, height: 600 },
      subjectLook(colours),
    );
    picture += emblem.svg;
    const box = { ...emblem.box, height: Math.min(emblem.box.height, pictureFoot - emblem.box.y) };
    parts.placed.push({ kind: 'subject', label: art.name, box });
  }
  const frame = archPath(half, pictureFoot);
  parts.defs.push(`<clipPath id="picture"><path d="${frame}"/></clipPath>`);
  parts.svg.push(`<g clip-path="url(#picture)">${picture}</g>`, stroke(frame, thread, 14), fill(stars, accent));
  for (const { line, colour, label } of lines) {
    parts.svg.push(drawLetters([line], colour));
    parts.warnings.push(...line.warnings);
    parts.placed.push({ kind: 'lettering', label, box: line.box });
  }
  return toMark(parts, input, { grain: 0, distress: 0.3 });
}

/** A door with a round head, standing on y `foot`. Its head's middle is at y −60. */
const archPath = (reach: number, foot: number, corner = 0) =>
  `M${num(-reach)} -60A${num(reach)} ${num(reach)} 0 0 1 ${num(reach)} -60V${num(foot - corner)}` +
  `a${num(corner)} ${num(corner)} 0 0 1 ${num(-corner)} ${num(corner)}H${num(corner - reach)}` +
  `a${num(corner)} ${num(corner)} 0 0 1 ${num(-corner)} ${num(-corner)}Z`;

/** The cloth around picture and words, grown by `grow`. */
const clothPath = (foot: number, grow: number) => archPath(half + 52 + grow, foot + grow, 70 + grow);
