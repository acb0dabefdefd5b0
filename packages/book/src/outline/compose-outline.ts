import type { OutlineChapter, OutlineRequest } from '@artisan/contract';
import { type BeatSheet, type Unit, unitsInSheet } from './beat-sheet.ts';
import { beatSheets } from './beat-sheets/beat-sheets.ts';
import { type IdeaNouns, readIdea } from './read-idea.ts';

/** Gives each slot its words; the lead is named in full once, then shortly, as people do. */
function createFiller(sheet: BeatSheet, nouns: IdeaNouns, audience: string): (line: string) => string {
  const { without } = sheet;
  let leadNamed = false;
  const lead = () => {
    const name = leadNamed ? nouns.leadAgain : nouns.lead;
    leadNamed = true;
    return name ?? without.lead;
  };
  const slots: Record<string, () => string> = {
    lead,
    place: () => nouns.place?.name ?? without.place,
    where: () => (nouns.place ? `${nouns.place.preposition} ${nouns.place.name}` : `in ${without.place}`),
    thing: () => nouns.things[0] ?? without.thing,
    other: () => nouns.things[1] ?? without.other,
    topic: () => nouns.topic ?? without.topic,
    audience: () => audience.trim() || without.audience,
  };
  return (line) => {
    const filled = line.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot]?.() ?? '');
    return filled.charAt(0).toUpperCase() + filled.slice(1);
  };
}

/** A chapter's title and two or three beats, out of the one or more units that fall to it. */
function gather(units: readonly Unit[], isLast: boolean): { title: string; lines: string[] } {
  const [first, last] = [units[0], units.at(-1)];
  if (!first || !last) return { title: '', lines: [] };
  if (units.length === 1) return { title: first[0], lines: [first[1], first[2]] };
  const middle = units[Math.floor(units.length / 2)] ?? last;
  const lines = units.length === 2 ? [first[1], first[2], last[1]] : [first[1], middle[1], last[isLast ? 2 : 1]];
  // The book's last chapter is called after where it ends.
  return { title: isLast ? last[0] : first[0], lines };
}

/**
 * An outline by rule alone: the genre's beat sheet spread evenly over the chapters, from its first unit to its last, with
 * what the idea names woven in. The same request gives the same outline; no two beats of it are alike.
 */
export function composeOutline({ idea, genre, audience, chapters }: OutlineRequest): {
  chapters: OutlineChapter[];
  tradition: string;
} {
  const sheet = beatSheets[genre];
  const fill = createFiller(sheet, readIdea(idea), audience);
  const unitAt = (chapter: number) => Math.floor((chapter * unitsInSheet) / chapters);
  return {
    tradition: sheet.tradition,
    chapters: Array.from({ length: chapters }, (_, index) => {
      const units = sheet.units.slice(unitAt(index), unitAt(index + 1));
      const { title, lines } = gather(units, index === chapters - 1);
      return { title, beats: lines.map(fill) };
    }),
  };
}
