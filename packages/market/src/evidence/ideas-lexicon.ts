/** The kinds of niche that ideas are made for; each has words of its own. */
export type IdeaField = 'fiction' | 'nonfiction' | 'product';

export interface IdeaWords {
  /** Stand before the niche: `vintage`. */
  styles: readonly string[];
  /** Stand after `for`. */
  audiences: readonly string[];
  /** Stand after the niche, ready made: `as a birthday gift`, `set in a seaside village`. */
  occasions: readonly string[];
  /** Stand after the niche, unless it names a format itself. */
  formats: readonly string[];
}

export const ideaWords: Readonly<Record<IdeaField, IdeaWords>> = {
  fiction: {
    styles: ['small-town', 'historical', 'humorous', 'slow-burn', 'gothic', 'magical'],
    audiences: [
      'book club readers',
      'cat lovers',
      'gardeners',
      'amateur bakers',
      'young adults',
      'retired teachers',
      'knitters',
      'history lovers',
      'armchair travellers',
    ],
    occasions: [
      'set in a seaside village',
      'set in a mountain town',
      'set in the 1920s',
      'set at Christmas',
      'set on a small island',
      'set in an old bookshop',
      'with an older heroine',
      'with a found family',
      'with a second trade',
    ],
    formats: ['novella series', 'short stories', 'in large print', 'trilogy', 'audiobook'],
  },
  nonfiction: {
    styles: ['pocket-size', 'large-print', 'guided', 'undated', 'minimalist', 'illustrated'],
    audiences: [
      'beginners',
      'teachers',
      'nurses',
      'new parents',
      'teenagers',
      'couples',
      'retirees',
      'busy families',
      'left-handers',
      'women over fifty',
      'children aged six to nine',
      'travellers',
    ],
    occasions: [
      'as a birthday gift',
      'as a retirement gift',
      'for the new year',
      'for the summer holidays',
      'for a year of weekends',
      'as a Mother’s Day gift',
      'as a Father’s Day gift',
    ],
    formats: ['log book', 'planner', 'journal', 'activity book', 'workbook', 'cards'],
  },
  product: {
    styles: ['retro', 'minimalist', 'vintage', 'hand-lettered', 'pixel-art', 'cottage-style'],
    audiences: [
      'nurses',
      'teachers',
      'gardeners',
      'anglers',
      'dog walkers',
      'grandmothers',
      'new fathers',
      'remote workers',
      'night-shift workers',
      'book lovers',
      'trail runners',
      'newlyweds',
    ],
    occasions: [
      'as a birthday gift',
      'as a retirement gift',
      'for graduation',
      'for Halloween',
      'for a family reunion',
      'as a Mother’s Day gift',
      'as a Father’s Day gift',
    ],
    formats: ['T-shirt', 'mug', 'tote bag', 'sticker sheet', 'wall print', 'apron'],
  },
};

/** Words that say that a book is a story. */
export const fictionWords =
  /\b(?:novel|novella|fiction|mystery|mysteries|romance|fantasy|thriller|horror|sci-?fi|litrpg|western|saga|fairy ?tales?|detective|whodunit|romantasy|noir)s?\b/i;

/** Words that say that a niche names its format already. */
export const formatWords =
  /\b(?:book|journal|planner|log|notebook|workbook|diary|calendar|guide|cookbook|puzzles?|series|stories|shirt|t-shirt|tee|mug|tote|bag|sticker|print|poster|hoodie|hat|cap|apron|card|pillow|blanket|decal)e?s?\b/i;

/** Words that say that a niche is for the young. */
export const youngWords =
  /\b(?:kids?|child|children|toddlers?|bab(?:y|ies)|boys?|girls?|teens?|teenagers?|preschool)\b/i;

/** What does not go with those. */
export const grownUpWords =
  /retire|large[- ]print|over fifty|grand|newlywed|couples|parent|father|mother|nurse|teacher|worker|older heroine|slow-burn/i;

/** What a niche often begins with and keeps its capital anywhere. */
export const properNames =
  /^(?:Christmas|Halloween|Easter|Thanksgiving|Hanukkah|Valentine|Ramadan|Bible|Victorian|Regency|English|French|German|Greek|Irish|Italian|Japanese|Spanish|American|British)\b/;
