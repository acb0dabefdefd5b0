import type { LanguageModelV4Prompt } from '@ai-sdk/provider';
import type { ListingBrief, WhoLinesAnswer } from '@artisan/contract';
import { factGate, isStopWord, wordsOf } from '@artisan/market';
import type { Caller, WriterDependencies } from '../write-text/write-text.ts';

type WhoBrief = Pick<ListingBrief, 'product' | 'facts' | 'audience'>;

/** How many lines are asked for; about half fall to the gate. */
const candidates = 9;
const shown = 3;

const examples = [
  ['herb planter', 'for gardeners who want fresh herbs all year'],
  ['travel journal', 'for travelers who like to remember the small things'],
  ['dog leash', 'for dog owners who walk before the sun is up'],
  ['knitting pattern', 'for beginners who want to finish a first sweater'],
  ['soup cookbook', 'for busy parents who need dinner on the table by six'],
] as const;

const asked = (product: string) => `Product: ${product}. Who is it for?`;
const said = (role: 'user' | 'assistant', text: string) => ({ role, content: [{ type: 'text' as const, text }] });

/** The examples as a conversation; the answer's beginning is given, so that the model can only go on with it. */
function conversation(product: string, start: string): LanguageModelV4Prompt {
  return [
    { role: 'system', content: 'You say who a product is for, in one short line.' },
    ...examples.flatMap(([thing, line]) => [said('user', asked(thing)), said('assistant', line)]),
    said('user', asked(product)),
    said('assistant', start),
  ];
}

/** Three lines of “for … who …” from the model to pick from: a suggestion, none of it a fact. */
export async function suggestWhoLines(
  { withTextModel, clock }: WriterDependencies,
  brief: WhoBrief,
  { caller, signal }: Caller,
): Promise<WhoLinesAnswer> {
  const startedAt = clock.now();
  const start = `for ${
    brief.audience
      .trim()
      .replace(/^for\s+/i, '')
      .split(/\swho\s/u)[0] || 'people'
  } who`;
  const prompt = conversation(brief.product.trim(), start);
  return withTextModel(
    async ({ languageModel, name, facts }) => {
      const texts: string[] = [];
      const seeds = Array.from({ length: candidates }, (_, index) => index + 1).values();
      // Only as many as the model runs at once are handed over; the rest wait here.
      const writeInTurn = async () => {
        for (const seed of seeds) {
          const { content } = await languageModel.doGenerate({
            prompt,
            maxOutputTokens: 16,
            temperature: 0.7,
            topP: 0.95,
            seed,
            stopSequences: ['\n', '.', ','],
            abortSignal: signal,
            providerOptions: { artisan: { caller } },
          });
          texts.push(content.map((part) => (part.type === 'text' ? part.text : '')).join(''));
        }
      };
      await Promise.all(Array.from({ length: Math.min(candidates, facts.sequences) }, writeInTurn));
      const gate = factGate({ ...brief, phrases: [] });
      const lines = texts.map((text) => lineFrom(text, start)).filter((line) => isUsable(line, start, gate));
      return {
        success: true,
        lines: varied([...new Set(lines)]),
        model: name,
        asked: texts.length,
        duration_ms: Math.round(clock.now() - startedAt),
      };
    },
    { signal },
  );
}

/** The model may say the start again, or go straight on with it. */
export function lineFrom(text: string, start: string): string {
  const bare =
    text
      .split('\n')[0]
      ?.replace(/^\s*(?:Line:)?\s*/i, '')
      .replace(/["“”]/gu, '')
      .replace(/[\s.,;:!]+$/u, '') ?? '';
  const rest = bare.toLowerCase().startsWith(start.toLowerCase())
    ? bare.slice(start.length)
    : /^for\b.*\bwho\b/i.test(bare)
      ? bare.replace(/^for\b.*?\bwho\b/i, '')
      : bare.replace(/^who\b/i, '');
  return `${start} ${rest.trim()}`;
}

const opensWell =
  /^(?:want|wants|like|likes|love|loves|need|enjoy|prefer|care|cook|bake|read|write|walk|live|work|travel|keep|make|grow|hike|camp|play|start|wish|would|are|have|can|never|always|take|spend|collect|miss|dream|know|plan|look|think|believe|paint|draw|sew|knit|drink|eat|sleep|teach|learn|run|ride|fish|garden|don['’]t|do)\b/i;

/** Short, one clause that begins with a verb, no repetition, and nothing that the facts do not hold. */
export function isUsable(line: string, start: string, gate: (text: string) => readonly unknown[]): boolean {
  const rest = line.slice(start.length).trim();
  const words = wordsOf(rest);
  const meaning = words.filter((word) => !isStopWord(word));
  return (
    words.length >= 3 &&
    words.length <= 11 &&
    opensWell.test(rest) &&
    new Set(meaning).size === meaning.length &&
    meaning.length >= 2 &&
    !/[<>{}[\]_|#*]|\b(?:I|my|me|we|our|us|he|she|his|her|who)\b/iu.test(rest) &&
    !/\b(?:the|a|an|of|to|and|with|for|in|that|is|your|or|by|who|are|their|on|from)$/i.test(rest) &&
    gate(line).length === 0
  );
}

/** Up to three that differ in more than a word. */
function varied(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (const line of lines) {
    const words = new Set(wordsOf(line));
    const near = kept.some((other) => wordsOf(other).filter((word) => !words.has(word)).length < 2);
    if (!near) kept.push(line);
    if (kept.length === shown) break;
  }
  return kept;
}
