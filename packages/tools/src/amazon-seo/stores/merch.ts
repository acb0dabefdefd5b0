import type { ComposedField, ComposedPart } from '@artisan/contract';
import { lemmasOf, type Store } from '@artisan/market';
import { capitalised, titleCase } from '../english/letter-case.ts';
import { articleFor, listed, withArticle } from '../english/nouns.ts';
import { agree } from '../english/verbs.ts';
import type { Reading } from '../read-brief.ts';
import type { Fact } from '../read-fact.ts';
import { indexesOf } from '../sentences.ts';
import { isSound, joined, shortened } from '../sound.ts';
import { factSentences } from './description.ts';
import { shortAudience } from './keywords.ts';

const garment =
  /\s*\b(?:t-?\s?shirts?|tees?|tank tops?|hoodies?|sweatshirts?|shirts?|long sleeves?|popsockets?|phone cases?|tote bags?|totes?|mugs?|stickers?|designs?|graphics?|prints?)\b\s*/giu;
const slogan = /^(?:slogan|text|says|words|quote|phrase|lettering)$/;

/** Brand, title, two bullets and a description of a design for Merch on Demand. */
export function composeMerch(store: Store, typed: Reading): ComposedField[] {
  const words = sloganOf(typed.facts);
  const subject = typed.noun.replace(garment, ' ').replace(/\s+/g, ' ').trim();
  const noun = subject ? `${subject} design` : 'design';
  const reading: Reading = { ...typed, noun, shortNoun: 'design', plural: false, mass: false };
  const brand = typed.facts.find(({ label }) => label === 'brand');
  const rest = typed.facts.filter((fact) => fact !== brand && fact !== words?.fact);
  const title = merchTitle(store, reading, subject, words);
  const what = `${capitalised(`${articleFor(noun)} ${noun}`)}`;
  const shows = rest.filter(({ kind, text }) => kind === 'verb' && /^(?:shows?|features?|depicts?)\b/.test(text));
  const others = rest.filter((fact) => !shows.includes(fact));
  const first = openingLine(what, shows, words);
  const second = closingLine(reading, others);
  const bullets = [first, second].filter(({ text }) => text !== '' && isSound(store, 'bullets', [text]));
  const sentences = [
    { ...first, text: first.text === '' ? '' : `${first.text}.`.replace(/([.!?])"\.$/, '$1"') },
    ...(reading.audience
      ? [{ text: `It is for ${reading.audience}.`, facts: [], from: ['audience'] } satisfies ComposedPart]
      : []),
    ...factSentences(reading, others, true),
  ];
  const description = joined(sentences, ' ', (text) => text.length <= 500 && isSound(store, 'description', [text]));
  const brandName = brand ? shortened(brand.text, (text) => isSound(store, 'brand', [text])) : '';
  return [
    { field: 'brand', values: [brandName], parts: brand ? [{ text: brandName, facts: [brand.index], from: [] }] : [] },
    { field: 'title', values: [title.text], parts: title.parts },
    { field: 'bullets', values: bullets.map(({ text }) => text), parts: bullets },
    { field: 'description', values: [description.text], parts: description.parts },
  ];
}

interface Slogan {
  text: string;
  /** What is said of it: “spelled in elements”. */
  how: string;
  fact: Fact;
}

/** What the design says: after “slogan:”, or in quotation marks after “says” or alone. */
function sloganOf(facts: readonly Fact[]): Slogan | undefined {
  for (const fact of facts) {
    if (fact.label && slogan.test(fact.label)) {
      const [, quoted, how = ''] = /^"([^"]+)"\s*(.*)$/u.exec(fact.text) ?? [];
      return { fact, text: quoted ?? fact.text.replaceAll('"', "'"), how };
    }
    const quoted =
      /^(?:(?:it |the words? |the text |with the words |text )?(?:says?|reads?|reading)?\s*)"([^"]+)"$/iu.exec(
        fact.text,
      );
    if (quoted) return { fact, text: quoted[1] ?? '', how: '' };
  }
  return undefined;
}

function merchTitle(store: Store, reading: Reading, subject: string, words: Slogan | undefined) {
  const fits = (text: string) => isSound(store, 'title', [text]);
  const says = words ? shortened(titleCase(words.text), fits) : '';
  const held = new Set(lemmasOf(says));
  const news = lemmasOf(subject).some((word) => !held.has(word));
  const start: ComposedPart[] = [
    ...(words ? [{ text: says, facts: [words.fact.index], from: [] }] : []),
    ...(news
      ? [{ text: shortened(titleCase(subject), fits), facts: [], from: ['product'] } satisfies ComposedPart]
      : []),
  ];
  const title = joined(start, ' ', fits);
  const audience = titleCase(shortAudience(reading));
  const longer = `${title.text} for ${audience}`;
  const told = new Set(lemmasOf(title.text).map(beginning));
  if (
    audience === '' ||
    title.text === '' ||
    !fits(longer) ||
    lemmasOf(audience).some((word) => told.has(beginning(word))) ||
    /\bfor\b/i.test(title.text)
  )
    return title;
  return {
    text: longer,
    parts: [...title.parts, { text: `for ${audience}`, facts: [], from: ['audience'] } satisfies ComposedPart],
  };
}

/** “A retro beekeeper design that shows a honeybee on a daisy, with the words "Bee Kind"”. */
function openingLine(what: string, shows: readonly Fact[], words: Slogan | undefined): ComposedPart {
  const seen = shows
    .map(({ text }, position) => (position === 0 ? agree(text, false) : text.replace(/^\S+\s/, '')))
    .join(' and ');
  const says = words ? `with the words "${words.text}"${words.how ? ` ${words.how}` : ''}` : '';
  const text = [seen ? `${what} that ${seen}` : what, says].filter(Boolean).join(seen ? ', ' : ' ');
  return { text, facts: indexesOf([...shows, ...(words ? [words.fact] : [])]), from: ['product'] };
}

/** Enough of a stem to see that campers go camping. */
const beginning = (stem: string) => stem.slice(0, 4);

/** “For beekeepers, with hand-drawn lettering, in mustard and black”. */
function closingLine({ audience }: Reading, others: readonly Fact[]): ComposedPart {
  const nouns = others.filter(({ kind }) => kind === 'noun').slice(0, 3);
  const ways = others.filter(({ kind, text }) => kind === 'comes' && /^in /.test(text)).slice(0, 1);
  const text = [
    ...(audience ? [`for ${audience}`] : []),
    ...(nouns.length > 0 ? [`with ${listed(nouns.map((fact) => withArticle(fact.text)))}`] : []),
    ...ways.map((fact) => fact.text),
  ].join(', ');
  return { text: capitalised(text), facts: indexesOf([...nouns, ...ways]), from: audience ? ['audience'] : [] };
}
