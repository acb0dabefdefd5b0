import type { ComposedField, ComposedPart } from '@artisan/contract';
import { lemmasOf, type Store } from '@artisan/market';
import { capitalised, titleCase } from '../english/letter-case.ts';
import { headOf, isPlural, listed, withArticle } from '../english/nouns.ts';
import { indefinite, type Reading } from '../read-brief.ts';
import type { Fact } from '../read-fact.ts';
import { grouped, indexesOf, predicateOf, sentenceOf } from '../sentences.ts';
import { isClean, isSound, joined, shortened } from '../sound.ts';
import { distinct, searchCandidates, shortAudience } from './keywords.ts';

const unsaid = /^(?:author|series|format|genre|brand|isbn|publisher|language)$/;
const story =
  /(?:novel|novella|mystery|thriller|romance|fantasy|whodunit|saga|stories|story|fiction|suspense|horror|western|adventure|comedy|drama|picture book)$/i;

/** Title, subtitle, description and seven keywords for a book on KDP. */
export function composeKdpBook(store: Store, reading: Reading): ComposedField[] {
  const title = shortened(reading.name, (text) => isSound(store, 'title', [text]) && text.length <= 199);
  const subtitle = composeSubtitle(store, reading, title);
  const description = joined(descriptionParts(reading), '\n\n', (text) => isSound(store, 'description', [text]));
  const others = { title: [title] };
  const keywords = distinct(
    searchCandidates(reading),
    7,
    (text) => text.split(' ').length > 1 && isClean(store, 'keywords', [text], others),
  );
  return [
    { field: 'title', values: [title], parts: [{ text: title, facts: [], from: ['product'] }] },
    { field: 'subtitle', values: [subtitle.text], parts: subtitle.text ? [subtitle] : [] },
    { field: 'description', values: [description.text], parts: description.parts },
    { field: 'keywords', values: keywords.map(({ text }) => text), parts: keywords },
  ];
}

const isStory = ({ noun }: Reading) => story.test(noun);

/** “A Cozy Mystery Set in Venice”, “85 Low-Carb Recipes and a Four-Week Meal Plan for Busy Beginners”. */
function composeSubtitle(store: Store, reading: Reading, title: string): ComposedPart {
  const fits = (text: string) => isSound(store, 'subtitle', [text], { title: [title] });
  const { genre } = reading;
  const held = title.toLowerCase();
  const knowsNoun = held.includes(reading.noun.toLowerCase());
  const inside = contents(reading)
    .filter(({ text }) => text.split(' ').length <= 6)
    .filter((fact, position, all) => !all.slice(0, position).some((other) => sharesWord(other, fact)))
    .slice(0, 2);
  const setting = reading.facts.find(
    ({ kind, text }) => kind === 'participle' && /^set in /.test(text) && !/large print/.test(text),
  );
  const whom =
    shortAudience(reading) && !/\bfor\b/i.test(title) && !isStory(reading) ? ` for ${shortAudience(reading)}` : '';
  const tries: { text: string; facts: Fact[] }[] = [];
  if (isStory(reading)) {
    const what = indefinite(reading);
    if (setting) tries.push({ text: `${what} ${setting.text}`, facts: [setting] });
    const young = shortAudience(reading) && /picture book$/.test(reading.noun) ? ` for ${shortAudience(reading)}` : '';
    tries.push({ text: `${what}${young}`, facts: [] });
  } else if (inside.length > 0) {
    const list = listed(inside.map(({ text }) => withArticle(text)));
    if (knowsNoun || !genre) tries.push({ text: `${list}${/\bfor\b/.test(list) ? '' : whom}`, facts: inside });
    else tries.push({ text: `${indefinite(reading)} with ${list}${whom}`, facts: inside });
    tries.push({ text: list, facts: inside });
  } else if (!knowsNoun || whom) tries.push({ text: `${indefinite(reading)}${whom}`, facts: [] });
  for (const { text, facts } of tries) {
    const cased = capitalised(titleCase(text));
    const used = genre && text.includes(reading.noun) ? [genre] : [];
    if (fits(cased))
      return {
        text: cased,
        facts: indexesOf([...used, ...facts]),
        from: whom && text.endsWith(whom) ? ['audience'] : [],
      };
  }
  return { text: '', facts: [], from: [] };
}

/** What is said of the book as a thing, not of what is in it. */
const isThing = ({ text }: Fact) => /\b(?:pages|cover|binding|paper|trim|content|format|edition)$/i.test(text);

/** What can be found in the book. */
const contents = ({ facts, genre }: Reading): Fact[] =>
  facts.filter((fact) => fact.kind === 'noun' && fact.label === null && fact !== genre && !isThing(fact));

/** The paragraphs: what it is, what happens, what is inside, what it is as a thing. */
function descriptionParts(reading: Reading): ComposedPart[] {
  const { facts, genre, plural, audience } = reading;
  const series = facts.find(({ label }) => label === 'series');
  const tropes = facts.find(({ label }) => label === 'tropes' || label === 'themes');
  const setting = facts.find(
    ({ kind, text }) =>
      kind === 'participle' && /^set (?:in|on|at|during|against) /.test(text) && text !== 'set in large print',
  );
  const clauses = facts.filter(({ kind }) => kind === 'clause');
  const inside = contents(reading);
  const told = new Set<Fact | undefined>([genre, series, tropes, setting, ...clauses, ...inside]);
  const rest = facts.filter((fact) => !told.has(fact) && !(fact.label && unsaid.test(fact.label)));
  const set = setting ? ` ${setting.text}` : '';
  // “a historical mystery for readers of historical mysteries” says it twice.
  const repeats = lemmasOf(reading.noun).every((stem) => lemmasOf(audience).includes(stem));
  const whom = audience && !repeats ? ` for ${audience}` : '';
  const intro: ComposedPart = {
    text: introLine(reading, set, whom),
    facts: indexesOf([genre, setting].filter((fact) => fact !== undefined)),
    from: ['product', ...(audience ? (['audience'] as const) : [])],
  };
  const lists: ComposedPart[] = grouped(inside, ['noun'], { ...one, noun: 4 }).map((group, position) => {
    const items = listed(group.map(({ text }) => withArticle(text)));
    const opening = isStory(reading)
      ? position === 0
        ? 'Expect'
        : 'There is also'
      : position === 0
        ? 'Inside you will find'
        : 'You also get';
    const agreed = opening === 'There is also' && isPlural(headOf(group[0]?.text ?? '')) ? 'There are also' : opening;
    return { text: `${agreed} ${items}.`, facts: indexesOf(group), from: [] };
  });
  const named: ComposedPart[] = [
    ...(tropes
      ? [{ text: `${capitalised(tropes.label ?? '')}: ${tropes.text}.`, facts: [tropes.index], from: [] }]
      : []),
    ...(series ? [{ text: seriesLine(series.text), facts: [series.index], from: [] }] : []),
  ];
  const thing = grouped(rest, [
    'predicate',
    'adjective',
    'participle',
    'verb',
    'material',
    'noun',
    'purpose',
    'comes',
    'measure',
    'spec',
  ]).map((group) => bookSentence(group, plural));
  const happens = clauses.map((fact) => sentenceOf([fact], 'It', plural));
  const holds = [...lists, ...named];
  // A story begins with what happens, a guide with what is in it.
  return [[intro], ...(isStory(reading) ? [happens, holds] : [holds, happens]), thing]
    .filter((parts) => parts.some(({ text }) => text !== ''))
    .map(paragraph);
}

const one = {
  noun: 1,
  predicate: 1,
  adjective: 1,
  participle: 1,
  verb: 1,
  material: 1,
  measure: 1,
  comes: 1,
  purpose: 1,
  clause: 1,
  spec: 1,
};

function bookSentence(group: readonly Fact[], plural: boolean): ComposedPart {
  const predicate = predicateOf(group, plural);
  // A book is printed on paper, not made of it.
  if (group[0]?.kind === 'material')
    return { text: `It is printed on ${group[0].text}.`, facts: indexesOf(group), from: [] };
  return predicate
    ? { text: `${plural ? 'They' : 'It'} ${predicate}.`, facts: indexesOf(group), from: [] }
    : sentenceOf(group, 'It', plural);
}

/** “Ember and Ash is a novel …”; a title that says what it is already is not told it again. */
function introLine(reading: Reading, set: string, whom: string): string {
  const { name, noun } = reading;
  const says = lemmasOf(noun).every((stem) => lemmasOf(name).includes(stem));
  if (!says) return `${name} is ${indefinite(reading)}${set}${whom}.`;
  return set || whom ? `${name} is${set}${whom}.` : '';
}

const seriesLine = (text: string) =>
  /^book/i.test(text)
    ? `It is ${text}.`
    : /,\s*book\s/i.test(text)
      ? `It is ${text.replace(/^(.*?)(?:\s+series)?,\s*book\s(.*)$/iu, 'book $2 in the $1 series')}.`
      : `It belongs to the ${text.replace(/\sseries$/i, '')} series.`;

const sharesWord = (one: Fact, other: Fact) => lemmasOf(one.text).some((stem) => lemmasOf(other.text).includes(stem));

const paragraph = (parts: readonly ComposedPart[]): ComposedPart => ({
  text: parts.map(({ text }) => text).join(' '),
  facts: [...new Set(parts.flatMap(({ facts }) => facts))],
  from: [...new Set(parts.flatMap(({ from }) => from))],
});
