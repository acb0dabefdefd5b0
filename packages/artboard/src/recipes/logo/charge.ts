import type { ImageBrief } from '@artisan/contract';
import { loadSubject, type SubjectArt } from '../../subjects/load-subject.ts';
import { initialsOf } from './initials.ts';
import type { NameStyle } from './name-style.ts';
import type { Charge } from './symbol.ts';

/** What a symbol shows: the brief's first subject, else the name's initial, else nothing. */
export function chargeFor(brief: ImageBrief, name: string, style: NameStyle, chance: number): Charge | undefined {
  const [main] = brief.subjects;
  const art = main === undefined ? undefined : loadFlat(main, chance);
  if (art) return { art };
  const [letter] = initialsOf(name);
  return letter ? { letter, style } : undefined;
}

/** A drawing that one colour can print: of a drawing of many colours, the silhouette. */
export function loadFlat(name: string, chance: number): SubjectArt | undefined {
  const art = loadSubject(name, { pick: Math.max(0, chance * 2 - 1), flat: true });
  const coloured = art?.layers.some(({ fill }) => fill !== undefined);
  return art && coloured ? { ...art, layers: [{ d: art.silhouette, evenOdd: false }] } : art;
}

/** What of the brief's subjects a logo does not show, in plain words. */
export function leftOut({ subjects }: ImageBrief, charge: Charge | undefined): string[] {
  const [main, ...others] = subjects;
  const shown = charge && 'art' in charge;
  return [
    ...(main !== undefined && !shown ? [`There is no drawing of “${main}” here; it is left out.`] : []),
    ...(others.length > 0 ? [`A logo shows one subject; left out: ${others.join(', ')}.`] : []),
  ];
}
