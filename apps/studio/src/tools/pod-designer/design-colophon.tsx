import { Colophon } from '../../shared/colophon.tsx';
import { counted, duration } from '../../shared/figures.ts';
import type { DoneCandidate } from './designs.ts';

/** Who drew the design, with which seed, in what time, and whether a credit is due. */
export function DesignColophon({ candidate, short }: { candidate: DoneCandidate; short: boolean }) {
  const { model, seed, duration_ms, credits } = candidate.picture.answer;
  return (
    <Colophon
      maker="rules"
      facts={[
        ...(short ? [] : [model]),
        `seed ${seed}`,
        duration(duration_ms),
        ...(credits.length > 0 ? [`${counted(credits.length, 'credit')} due`] : []),
      ]}
    />
  );
}
