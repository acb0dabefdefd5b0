/**
 * A chapter's worth of story or teaching: a working title and two beats. `{lead}`, `{place}`, `{where}` (the place with its
 * preposition), `{thing}`, `{other}`, `{topic}` and `{audience}` are filled from the person's idea, or from the sheet's
 * `without`. Sentences round a slot read well whether it holds one thing or many.
 */
export type Unit = readonly [title: string, first: string, second: string];

export type Slot = 'lead' | 'place' | 'thing' | 'other' | 'topic' | 'audience';

/** The order in which a genre tells things. */
export interface BeatSheet {
  /** Where the order comes from; the wording is our own. */
  tradition: string;
  /** What stands in a slot that the idea does not fill. */
  without: Readonly<Record<Slot, string>>;
  /** As many as {@link unitsInSheet}, in order. */
  units: readonly Unit[];
}

export const unitsInSheet = 24;
