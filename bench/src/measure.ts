import { median } from './statistics.ts';

/** One line of the report. */
export interface Measure {
  name: string;
  goal: string;
  ours: string;
  other: string;
  ratio: string;
  reached: boolean;
}

/** Runs both sides once each, by turns first, and gives what each measured, pair by pair. */
export async function alternate(
  repeats: number,
  ours: (round: number) => Promise<number>,
  other: (round: number) => Promise<number>,
): Promise<[ours: number, other: number][]> {
  const pairs: [number, number][] = [];
  for (let round = 0; round < repeats; round += 1) {
    if (round % 2 === 0) {
      const first = await ours(round);
      pairs.push([first, await other(round)]);
    } else {
      const first = await other(round);
      pairs.push([await ours(round), first]);
    }
  }
  return pairs;
}

/** Rates in tokens per second, compared pair by pair; the goal is held against the median ratio. */
export function compare(name: string, goal: number, pairs: readonly (readonly [number, number])[]): Measure {
  const ratios = pairs.map(([ours, other]) => ours / other);
  return {
    name,
    goal: `≥ ${goal} ×`,
    ours: minAndMedian(
      pairs.map(([ours]) => ours),
      1,
    ),
    other: minAndMedian(
      pairs.map(([, other]) => other),
      1,
    ),
    ratio: minAndMedian(ratios, 2),
    reached: median(ratios) >= goal,
  };
}

function minAndMedian(values: readonly number[], digits: number): string {
  return `${Math.min(...values).toFixed(digits)} / ${median(values).toFixed(digits)}`;
}
