import type { Credit, LogoVariant } from '@artisan/contract';
import { contrast, fromLch, lch, legible, mix } from '../../colour.ts';
import type { Palette } from '../../palette.ts';
import type { Drawing, Placed, RecipeInput } from '../../recipe.ts';
import { fitToCanvas } from '../mark.ts';

/** What a shape of a logo is coloured by. There is no third role: what lies open is cut out, so the ground shows. */
export type Role = 'ink' | 'accent';

export interface LogoShape {
  role: Role;
  /** SVG path data, right with the non-zero rule. */
  d: string;
}

/** A logo as flat shapes, some 4000 units wide: another colouring is another fill, never a filter. */
export interface LogoMark {
  shapes: LogoShape[];
  placed: Placed[];
  /** The role of each text, or of what it is cut out of: they have the same contrast with the ground. */
  letteringRoles: Record<string, Role>;
  credits: Credit[];
  warnings: string[];
}

/** The two colours of a logo and what they stand on. */
export interface LogoColours {
  ink: string;
  accent: string;
  ground: string;
}

/** The colours of a version. `one-colour` is black alone, `reversed` white alone, whatever the palette is. */
export function logoColours({ ground, paper, accents }: Palette, variant: LogoVariant): LogoColours {
  const deep = lch(ground);
  const dark = deep.l > 0.34 ? fromLch({ ...deep, l: 0.29 }) : ground;
  if (variant === 'one-colour') return { ink: '#000000', accent: '#000000', ground: '#FFFFFF' };
  if (variant === 'reversed') return { ink: '#FFFFFF', accent: '#FFFFFF', ground: dark };
  const light = mix(paper, '#FFFFFF', 0.4);
  if (variant === 'colour-on-dark') return { ink: paper, accent: standsOut(dark, paper, accents), ground: dark };
  return { ink: dark, accent: standsOut(light, dark, accents), ground: light };
}

/** The first accent that small lettering can be read in and that differs from the ink; darkened or lightened if none. */
function standsOut(ground: string, ink: string, accents: readonly string[]): string {
  const unlike = accents.filter((accent) => Math.abs(lch(accent).l - lch(ink).l) > 0.12 || lch(accent).c > 0.07);
  const found = unlike.find((accent) => contrast(ground, accent) >= 4.5);
  if (found) return found;
  const [lead = ink] = unlike;
  const { l, c, h } = lch(lead);
  const step = lch(ground).l > 0.5 ? -0.03 : 0.03;
  const tones = Array.from({ length: 12 }, (_, tone) => fromLch({ l: l + step * (tone + 1), c, h }));
  return legible(ground, tones, 4.5);
}

/** Colours a logo by the brief's variant and fits it to the canvas. */
export function finishLogo(mark: LogoMark, input: RecipeInput): Drawing {
  const colours = logoColours(input.palette, input.brief.variant ?? 'colour');
  const body = mark.shapes.map(({ role, d }) => (d === '' ? '' : `<path d="${d}" fill="${colours[role]}"/>`)).join('');
  const contrasts = Object.fromEntries(
    Object.entries(mark.letteringRoles).map(([label, role]) => [label, contrast(colours[role], colours.ground)]),
  );
  const flat = { ...mark, body, defs: '', finish: { grain: 0, distress: 0 } };
  return { ...fitToCanvas(flat, input, colours.ground, logoMargin), contrasts };
}

/** Clear space around a logo, as a share of the canvas's shorter side. */
export const logoMargin = 0.1;
