import type { DraftFieldAnswer, ListingBrief, ListingField } from '@artisan/contract';
import { stores } from '@artisan/market';
import { type Caller, type WriterDependencies, writeText } from '../write-text/write-text.ts';

const asks: Record<ListingField, string> = {
  brand: 'Name the brand exactly as it stands in the facts. One line.',
  title: 'Write the title of the listing. One line, no quotation marks.',
  subtitle: 'Write a subtitle. One line, no quotation marks.',
  bullets:
    'Write the bullet points. One a line, each begins with a capital, no sign at its end, no dashes or numbers in front.',
  description: 'Write the description in two short paragraphs of plain text.',
  keywords: 'Write phrases that a reader would search for. One a line, small letters, no numbers in front.',
  search_terms:
    'Write single words that a shopper would search for and that are not in the product’s name, with spaces between them, on one line.',
  tags: 'Write short tags of two or three words. One a line, small letters, no numbers in front.',
};

/** One field, written by the model from the person's facts. What it invents is for the gate to mark. */
export async function draftField(
  dependencies: WriterDependencies,
  brief: ListingBrief & { field: ListingField },
  caller: Caller,
): Promise<DraftFieldAnswer> {
  const { text, model, seed, duration_ms } = await writeText(
    dependencies,
    {
      prompt: promptFor(brief),
      system:
        'You write listings for online stores. You use only the facts that you are given: no other numbers, materials, claims or names. You answer with the text alone.',
      max_tokens: brief.field === 'description' ? 500 : 240,
      temperature: 0.6,
      top_p: 0.95,
      stream: false,
    },
    caller,
  );
  return { success: true, values: valuesFrom(brief, text), model, seed, duration_ms };
}

function promptFor({
  store,
  field,
  product,
  facts,
  audience,
  phrases,
}: ListingBrief & { field: ListingField }): string {
  const rule = stores[store].fields.find((each) => each.field === field);
  const limit = rule?.limits[0];
  const slots = rule?.slots?.value;
  return [
    `Store: ${stores[store].name}`,
    `Product: ${product}`,
    ...(audience ? [`For: ${audience}`] : []),
    ...(facts.length > 0 ? ['Facts:', ...facts.map((fact) => `- ${fact}`)] : []),
    ...(phrases.length > 0 ? [`Words to use where they fit: ${phrases.join(', ')}`] : []),
    '',
    asks[field],
    ...(slots ? [`Write ${slots}.`] : []),
    ...(limit ? [`At most ${limit.value} ${limit.unit}${slots ? ' each' : ''}.`] : []),
  ].join('\n');
}

function valuesFrom({ store, field }: Pick<ListingBrief, 'store'> & { field: ListingField }, text: string): string[] {
  const rule = stores[store].fields.find((each) => each.field === field);
  const plain = text.trim();
  if (rule?.slots) {
    return plain
      .split(/\r?\n/u)
      .map((line) => line.replace(/^\s*(?:[-*•]|\d+[.)])\s*/u, '').trim())
      .filter((line) => line !== '')
      .slice(0, rule.slots.value);
  }
  return [rule?.long ? plain : (plain.split(/\r?\n/u)[0] ?? '').replace(/^["“](.*)["”]$/u, '$1')];
}
