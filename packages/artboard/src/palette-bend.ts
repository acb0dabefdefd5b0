import { parse } from 'culori';
import { contrast, distance, fromLch, lch } from './colour.ts';
import type { Palette } from './palette.ts';

/**
 * A palette rebuilt around colours that were asked for, the strongest first: very dark ones become the ground, very
 * light ones the paper, the others lead the accents. The ground takes on the leading hue, so that it all belongs
 * together, and accents of the old palette stay only where they differ from the new.
 */
export function bendPalette(palette: Palette, colours: readonly string[]): Palette {
  if (colours.length === 0) return palette;
  const dark = colours.find((colour) => lch(colour).l < 0.36);
  const light = colours.find((colour) => lch(colour).l > 0.9);
  const lead = colours.filter((colour) => colour !== dark && colour !== light);
  const hue = lch(lead[0] ?? dark ?? light ?? palette.ground);
  const ground =
    dark ?? (hue.c > 0.04 ? fromLch({ l: 0.26, c: Math.min(0.06, hue.c * 0.5), h: hue.h }) : palette.ground);
  const paper = light ?? (hue.c > 0.04 ? fromLch({ l: 0.945, c: 0.022, h: warmer(hue.h) }) : palette.paper);
  const kept = palette.accents.filter((accent) =>
    [ground, paper, ...lead].every((colour) => distance(colour, accent) > 0.13),
  );
  // Colours that were chosen together stay among themselves; one alone gets company.
  const others = colours.length === 1 || lead.length === 0 ? kept : [];
  const accents = [...lead, ...(lead.length < 3 && lead[0] ? relatives(lead[0]) : []), ...others].slice(0, 5);
  return {
    name: 'custom',
    ground,
    paper: apart(ground, paper),
    accents: accents.length > 1 ? accents : palette.accents,
  };
}

/** A cream for any hue: halfway to yellow, the short way round. */
function warmer(hue: number): number {
  const turn = ((80 - hue + 540) % 360) - 180;
  return hue + turn * 0.6;
}

/** A lighter and a deeper sister of a colour. */
function relatives(colour: string): string[] {
  const { l, c, h } = lch(colour);
  return [
    fromLch({ l: Math.max(l - 0.17, 0.42), c, h: h - 8 }),
    fromLch({ l: Math.min(0.88, l + 0.17), c: c * 0.75, h: h + 8 }),
  ];
}

/** Paper that can be read on the ground. */
function apart(ground: string, paper: string): string {
  if (contrast(ground, paper) >= 7) return paper;
  const { c, h } = lch(paper);
  return fromLch({ l: 0.97, c: Math.min(c, 0.02), h });
}

/** Where the families of hue end, degrees of OKLCH; pink goes on past zero. */
const hues: readonly (readonly [end: number, name: string])[] = [
  [12, 'pink'],
  [42, 'red'],
  [72, 'orange'],
  [112, 'yellow'],
  [166, 'green'],
  [212, 'teal'],
  [280, 'blue'],
  [330, 'purple'],
  [360, 'pink'],
];

/** The plain names that a colour answers to. */
function familiesOf(colour: string): string[] {
  const { l, c, h } = lch(colour);
  if (c < 0.028) return [l < 0.3 ? 'black' : l > 0.88 ? 'white' : 'grey'];
  if (l > 0.92) return ['white', 'cream'];
  const hue = hues.find(([end]) => h <= end)?.[1] ?? 'pink';
  const names = [hue];
  if (l < 0.25) names.push('black');
  if (hue === 'orange' && l < 0.62) names.push('brown');
  if (hue === 'red' && l > 0.72) names.push('pink');
  if (hue === 'yellow' && c > 0.08) names.push('gold');
  if (hue === 'blue' && l < 0.36) names.push('navy');
  return names;
}

/** A palette without certain colours: plain names ("red"), CSS names or `#RRGGBB`. They give way to their neighbours. */
export function avoidColours(palette: Palette, avoided: readonly string[]): Palette {
  const rules = avoided.map((name) => name.trim().toLowerCase().replace('gray', 'grey')).filter((name) => name !== '');
  if (rules.length === 0) return palette;
  const unwanted = (colour: string) =>
    rules.some((rule) => {
      if (familiesOf(colour).includes(rule)) return true;
      return parse(rule) !== undefined && distance(rule, colour) < 0.12;
    });
  const spared = (colour: string): string => {
    if (!unwanted(colour)) return colour;
    const { l, c, h } = lch(colour);
    for (const chroma of [Math.max(c, 0.045), 0.1]) {
      for (const lighter of l < 0.5 ? [0, 0.06, 0.1] : [0, -0.05, -0.12]) {
        for (const turn of [0, 35, -35, 70, -70, 110, -110, 150, 180]) {
          const other = fromLch({ l: l + lighter, c: chroma, h: h + turn });
          if (!unwanted(other)) return other;
        }
      }
    }
    return colour;
  };
  const accents = palette.accents.map(spared);
  return { name: palette.name, ground: spared(palette.ground), paper: spared(palette.paper), accents };
}
