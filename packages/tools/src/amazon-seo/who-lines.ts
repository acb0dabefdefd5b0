import type { ListingBrief, TextRequest, WhoLinesAnswer } from '@artisan/contract';
import { AppError } from '@artisan/kit';
import { factGate, isStopWord, wordsOf } from '@artisan/market';
import { writeBatch } from '../write-text/write-batch.ts';
import type { Caller, WriterDependencies } from '../write-text/write-text.ts';

type WhoBrief = Pick<ListingBrief, 'product' | 'facts' | 'audience'>;

/** How many lines are asked for; about half fall to the gate. */
const candidates = 12;
const shown = 3;

const examples = `Complete the line for each product. Say who it is for and what they want, in a few plain words.

Product: herb planter
For: gardeners
Line: for gardeners who want fresh herbs all year

Product: travel journal
For: travelers
Line: for travelers who like to remember the small things

Product: dog leash
For: dog owners
Line: for dog owners who walk before the sun is up

Product: knitting pattern
For: beginners
Line: for beginners who want to finish a first sweater

`;

/** Three lines of “for … who …” from the model to pick from: a suggestion, none of it a fact. */
export async function suggestWhoLines(
  dependencies: WriterDependencies,
  brief: WhoBrief,
  caller: Caller,
): Promise<WhoLinesAnswer> {
  const startedAt = dependencies.clock.now();
  const audience = brief.audience.trim() || 'people';
  const start = `for ${audience} who`;
  const prompt = `${examples}Product: ${brief.product.trim()}\nFor: ${audience}\nLine: ${start}`;
  const requests = Array.from(
    { length: candidates },
    (_, seed): TextRequest => ({
      prompt,
      system: 'You complete short lines for product pages.',
      max_tokens: 24,
      temperature: 0.7,
      top_p: 0.95,
      seed: seed + 1,
      stop: ['\n'],
      stream: false,
    }),
  );
  const { results } = await writeBatch(dependencies, requests, caller);
  const written = results.filter((result) => result.success);
  const failed = results.find((result) => !result.success);
  if (written.length === 0 && failed) throw new AppError(failed.code);
  const gate = factGate({ ...brief, phrases: [] });
  const lines = new Set(written.map(({ text }) => lineFrom(text, start)).filter((line) => isUsable(line, start, gate)));
  return {
    success: true,
    lines: varied([...lines]),
    model: written[0]?.model ?? '',
    asked: written.length,
    duration_ms: Math.round(dependencies.clock.now() - startedAt),
  };
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
