import type { OrderIdeasAnswer, OrderIdeasRequest } from '@artisan/contract';
import type { Caller, LeasedWriter, WriterDependencies } from '../write-text/write-text.ts';

/** What stands before an idea: things that are really sold, so that the likeliest continuation is another. */
const beginnings: Readonly<Record<OrderIdeasRequest['kind'], string>> = {
  book: 'Books that sell well:\n- weekly meal planner for busy families\n- cozy mystery set in a small bakery\n- large-print word search for seniors\n- guided gratitude journal for women\n-',
  product:
    'Gifts that sell well:\n- funny fishing T-shirt for dads\n- vintage botanical tote bag for plant lovers\n- retro camping mug for hikers\n- hand-lettered wall print for new homes\n-',
};

/**
 * Orders ideas that rules have composed by how likely the model finds each. Every idea is scored by the mean of its tokens,
 * so that long ones are not punished. The places of the engine share the list.
 */
export async function orderIdeas(
  { withTextModel, clock }: WriterDependencies,
  { kind, ideas }: OrderIdeasRequest,
  caller: Caller,
): Promise<OrderIdeasAnswer> {
  const startedAt = clock.now();
  return withTextModel(
    async (writer) => {
      const scores = writer.score && (await scoreAll(writer.score, writer, beginnings[kind], ideas, caller));
      const order = ideas.map((_, index) => index);
      if (scores) order.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
      return {
        success: true,
        ordered_by: scores ? 'model' : 'rule',
        order,
        model: scores ? writer.name : null,
        duration_ms: Math.round(clock.now() - startedAt),
      };
    },
    { signal: caller.signal },
  );
}

/** Each place reads the beginning once more; beyond a few that costs more than working side by side saves. */
const mostPlaces = 4;

async function scoreAll(
  score: NonNullable<LeasedWriter['score']>,
  { facts }: LeasedWriter,
  beginning: string,
  ideas: readonly string[],
  caller: Caller,
): Promise<number[]> {
  // In alphabetical order those that begin alike are neighbours, and what they share is read once.
  const sorted = ideas.map((idea, index) => ({ text: ` ${idea}\n`, index })).sort((a, b) => (a.text < b.text ? -1 : 1));
  const share = Math.ceil(sorted.length / Math.min(facts.sequences, mostPlaces));
  const shares = Array.from({ length: Math.ceil(sorted.length / share) }, (_, at) =>
    sorted.slice(at * share, (at + 1) * share),
  );
  const scores: number[] = [];
  await Promise.all(
    shares.map(async (items) => {
      const found = await score(
        beginning,
        items.map(({ text }) => text),
        caller,
      );
      items.forEach(({ index }, at) => {
        scores[index] = found[at] ?? Number.NEGATIVE_INFINITY;
      });
    }),
  );
  return scores;
}
