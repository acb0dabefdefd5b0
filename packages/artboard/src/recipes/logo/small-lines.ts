import type { Line } from '../../lettering/line.ts';
import type { Words } from '../words.ts';
import { setTagline, type TaglineRoom } from './name-block.ts';
import type { NameStyle } from './name-style.ts';

/** What stands small under a name: the tagline, and everything else after it. */
export const smallText = ({ tagline, detail }: Words): string =>
  [tagline, detail].filter((text) => text !== undefined).join(' · ');

/** Sets what stands small under a name whose capitals are `cap` high; nothing where there is nothing to say. */
export function setSmall(
  words: Words,
  style: NameStyle,
  cap: number,
  room: Omit<TaglineRoom, 'cap' | 'least'>,
): Line[] {
  const text = smallText(words);
  return text === '' ? [] : setTagline(text, style, { ...room, cap: cap * 0.29, least: cap * 0.215 });
}

/** y of the lowest ink of some lines. */
export const lowest = (lines: readonly Line[]): number => Math.max(...lines.map(({ box }) => box.y + box.height));
