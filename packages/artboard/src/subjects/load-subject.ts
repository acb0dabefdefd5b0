import { createRequire } from 'node:module';
import type { Credit } from '@artisan/contract';
import type { Box } from '../recipe.ts';
import { gameIconAuthors } from './game-icon-authors.ts';
import { filledIn, measure, type Point, pathData, readContours } from './outline.ts';
import type { Habitat } from './subject-table.ts';
import { subjectTable } from './table/index.ts';

/** A drawing from the library, in units of its own. */
export interface SubjectArt {
  name: string;
  at: Habitat;
  /** A head or a bust: it makes a mark, but cannot stand in a landscape. */
  bust: boolean;
  width: number;
  height: number;
  /** Bottom first. Without `fill` a layer takes the ink. Rule is non-zero unless `evenOdd`. */
  layers: { d: string; fill?: string; evenOdd: boolean }[];
  /** The same shape with its holes filled; non-zero. For keylines, shadows and two-tone fills. */
  silhouette: string;
  /** The box around the ink. */
  ink: Box;
  /** The centre of the silhouette's mass. */
  centroid: Point;
  credit: Credit;
}

/** Every name that {@link loadSubject} draws. */
export const subjectNames: readonly string[] = Object.keys(subjectTable);

interface IconSet {
  width?: number;
  height?: number;
  icons: Record<string, { body: string; width?: number; height?: number }>;
}

const iconSets = {
  g: {
    file: '@iconify-json/game-icons/icons.json',
    licence: 'CC BY 3.0',
    source: (icon: string) => `https://game-icons.net (${icon})`,
    author: (icon: string) =>
      Object.keys(gameIconAuthors).find((author) => gameIconAuthors[author]?.split(' ').includes(icon)) ??
      'Game-icons.net contributors',
  },
  p: {
    file: '@iconify-json/ph/icons.json',
    licence: 'MIT',
    source: () => 'https://phosphoricons.com',
    author: () => 'Phosphor Icons',
  },
  f: {
    file: '@iconify-json/fluent-emoji-flat/icons.json',
    licence: 'MIT',
    source: () => 'https://github.com/microsoft/fluentui-emoji',
    author: () => 'Microsoft',
  },
};

// The sets are megabytes: they are read when a drawing first needs one, and Node keeps what it has read.
const require = createRequire(import.meta.url);

const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

/** Paths and ellipses of an icon's body, bottom first. */
function layersOf(body: string): SubjectArt['layers'] {
  return [...body.matchAll(/<(path|ellipse|circle) [^>]*>/g)].map(([tag, element]) => {
    const fill = attribute(tag, 'fill');
    const number = (name: string) => Number(attribute(tag, name) ?? attribute(tag, 'r') ?? 0);
    const [rx, ry] = [number('rx'), number('ry')];
    const d =
      element === 'path'
        ? (attribute(tag, 'd') ?? '')
        : `M${number('cx') - rx} ${number('cy')}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`;
    const evenOdd = attribute(tag, 'fill-rule') === 'evenodd';
    return fill?.startsWith('#') ? { d, fill: longHex(fill), evenOdd } : { d, evenOdd };
  });
}

const longHex = (colour: string) => (colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour);

/**
 * Finds a drawing of a subject.
 *
 * @param name one of {@link subjectNames}
 * @param choice which of its drawings: `pick` in [0, 1) chooses among them (0, the default, is the best one);
 *   `standing` leaves out heads and busts where there is a whole figure; `flat` leaves out drawings of many colours
 *   where there is one of a single colour.
 * @returns undefined for a name that the library does not have
 */
export function loadSubject(
  name: string,
  choice: { pick?: number; standing?: boolean; flat?: boolean } = {},
): SubjectArt | undefined {
  const entry = Object.hasOwn(subjectTable, name) ? subjectTable[name] : undefined;
  if (!entry) return undefined;
  const drawings = entry.art.split(' ');
  const whole = drawings.filter((drawing) => !drawing.endsWith('^'));
  const flat = drawings.filter((drawing) => !drawing.startsWith('f:'));
  const suitable = choice.standing && whole.length > 0 ? whole : choice.flat && flat.length > 0 ? flat : drawings;
  const drawing = suitable[Math.floor((choice.pick ?? 0) * suitable.length)] ?? suitable[0] ?? '';
  const set = iconSets[drawing.charAt(0) as keyof typeof iconSets];
  const bust = drawing.endsWith('^');
  const icon = drawing.slice(2, bust ? -1 : undefined);
  const { icons, width = 16, height = 16 }: IconSet = require(set.file);
  const data = icons[icon];
  if (!data) return undefined;
  const layers = layersOf(data.body);
  const contours = filledIn(layers.flatMap((layer) => readContours(layer.d)));
  const { ink, centroid } = measure(contours);
  return {
    name,
    at: entry.at,
    bust,
    width: data.width ?? width,
    height: data.height ?? height,
    layers,
    silhouette: pathData(contours),
    ink,
    centroid,
    credit: { work: name, author: set.author(icon), licence: set.licence, source: set.source(icon) },
  };
}
