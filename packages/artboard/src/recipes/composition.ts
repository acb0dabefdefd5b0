import type { Composition } from '@artisan/contract';

/** A way to lay a mark out, and whether the words suit it. */
export interface CompositionChoice<Compose> {
  name: Composition;
  compose: Compose;
  /** How often chance takes it, against the others; 0 where the words do not suit it. */
  weight: number;
}

/**
 * The composition that was asked for, else one by chance. One that does not suit the words, or that the recipe does not
 * know, gives way to chance.
 * @param chance 0 to below 1
 */
export function chooseComposition<Compose>(
  choices: readonly [CompositionChoice<Compose>, ...CompositionChoice<Compose>[]],
  asked: Composition | undefined,
  chance: number,
): { compose: Compose; warnings: string[] } {
  const wanted = choices.find(({ name, weight }) => name === asked && weight > 0);
  if (wanted) return { compose: wanted.compose, warnings: [] };
  const lots = choices.flatMap((choice) => Array.from({ length: choice.weight }, () => choice));
  const { compose, name } = lots[Math.floor(chance * lots.length)] ?? choices[0];
  if (asked === undefined) return { compose, warnings: [] };
  const reason = choices.some((choice) => choice.name === asked) ? 'needs other words' : 'is for another recipe';
  return { compose, warnings: [`The composition “${asked}” ${reason}; “${name}” was drawn.`] };
}
