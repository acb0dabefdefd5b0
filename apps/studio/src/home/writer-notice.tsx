import type { Model } from '@artisan/contract';
import { Link } from '@tanstack/react-router';
import { writerOf } from '../shared/fitness.ts';
import { Notice } from '../shared/notice.tsx';

/** Whether a writer worth publishing with is there, and the way to one. */
export function WriterNotice({ models }: { models: readonly Model[] }) {
  const writer = writerOf(models);
  if (writer && !writer.starter) return null;
  if (!writer) {
    return (
      <Notice tone="brass" title="No writer yet.">
        Drawing works without one. <Link to="/models">Choose a writer</Link>
      </Notice>
    );
  }
  return (
    <Notice tone="brass" title="A starter writes for now.">
      Models lists larger writers, and which of them fit this machine. <Link to="/models">Add a writer</Link>
    </Notice>
  );
}
