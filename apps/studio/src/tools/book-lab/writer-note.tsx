import type { FitnessVerdict, Model } from '@artisan/contract';
import { Link } from '@tanstack/react-router';
import { tokensFor } from './chapter-request.ts';

interface WriterNoteProps {
  writer: Model | undefined;
  /** Whether the list of models has arrived. */
  known: boolean;
  fitness: FitnessVerdict | undefined;
  /** Words a chapter should have. */
  words: number;
}

/** The prompt's own tokens, generously. */
const promptTokens = 900;

/** What is known of the model that would write, said before it writes. */
export function WriterNote({ writer, known, fitness, words }: WriterNoteProps) {
  if (!known) return null;
  if (!writer) {
    return (
      <p>
        No writer is ready. <Link to="/models">Get one in Models</Link>, or write the chapters yourself.
      </p>
    );
  }
  const room = writer.context_tokens;
  const short = room !== null && tokensFor(words) + promptTokens > room;
  return (
    <p>
      {fitness === 'practice' ? 'Practice text from the starter model. Not a draft to publish.' : null}
      {fitness === 'not_offered' ? `${writer.name} does not write chapters well enough to offer it.` : null}
      {fitness === 'unmeasured' ? `Drafts by ${writer.name}. How well it writes has not been measured.` : null}
      {fitness === 'draft' || fitness === 'suggestion' ? `Drafts by ${writer.name}, to be edited.` : null}
      {short
        ? ` It has room for about ${Math.floor((room - promptTokens) / tokensFor(1) / 50) * 50} words a chapter.`
        : null}{' '}
      <Link to="/models">See Models</Link>
    </p>
  );
}
