import { useQuery } from '@tanstack/react-query';
import type { Maker } from '../../shared/engine-badge.tsx';
import { counted, duration } from '../../shared/figures.ts';
import { modelsQuery } from '../../shared/models-query.ts';
import type { Picture } from '../../shared/picture.ts';

/** The colophon of a picture. Whether a model painted it is what the list of models says of the name in the answer. */
export function useColophon(picture: Picture | undefined): { maker: Maker; facts: string[] } | undefined {
  const { data } = useQuery(modelsQuery);
  if (!picture) return undefined;
  const { isFull, answer } = picture;
  const { model, seed, duration_ms, credits, brief } = answer;
  const listed = data?.models.find(({ kind, name }) => kind === 'image' && name === model);
  // Only the rules return what they made of the prompt: it tells while the list has not arrived.
  const byRules = listed ? listed.state === 'built_in' : brief !== undefined;
  return {
    maker: byRules ? 'rules' : 'painter',
    facts: [
      model,
      `seed ${seed}`,
      isFull ? duration(duration_ms) : `${duration(duration_ms)} at screen size`,
      ...(credits.length > 0 ? [`${counted(credits.length, 'credit')} due`] : []),
    ],
  };
}
