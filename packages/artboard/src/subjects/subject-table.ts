/** Where a subject belongs in a landscape; `thing` never stands in one by itself. */
export type Habitat = 'ground' | 'water' | 'sky' | 'thing';

export interface SubjectEntry {
  /**
   * The drawings to choose from, best first: `g:` game-icons, `p:` Phosphor, `f:` Fluent Emoji Flat.
   * `^` marks a head or a bust, which cannot stand in a landscape.
   */
  art: string;
  at: Habitat;
  /** Other words for it, singular, separated by commas. */
  words?: string;
}

export type SubjectTable = Record<string, SubjectEntry>;
