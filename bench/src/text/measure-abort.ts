import type { Measure } from '../measure.ts';
import { median } from '../statistics.ts';
import type { OurServer } from './our-server.ts';
import { longPrompt, type Order, ordersOf } from './workload.ts';

const goalMs = 300;
/** Long enough to be in the middle of reading 3,000 tokens, on any machine that takes a second for them. */
const intoReadingMs = 400;

/**
 * A server with one sequence: one request runs, a second one waits, the first one's client disconnects. Measured is the
 * time from the disconnect to the second one's first text, its own short prompt included.
 */
export async function measureAbort(server: OurServer, when: 'writing' | 'reading', repeats: number): Promise<Measure> {
  const times: number[] = [];
  for (let round = 0; round < repeats; round += 1) times.push(await abortOnce(server, when, `${when} ${round}`));
  const worst = Math.max(...times);
  return {
    name: `Abort while ${when === 'writing' ? 'writing' : 'reading a 3,000-token prompt'}, ms to the next request’s first text: median / worst of ${repeats}`,
    goal: `≤ ${goalMs} ms`,
    ours: `${median(times).toFixed(0)} / ${worst.toFixed(0)}`,
    other: '–',
    ratio: '–',
    reached: worst <= goalMs,
  };
}

async function abortOnce(server: OurServer, when: 'writing' | 'reading', round: string): Promise<number> {
  const [plain] = ordersOf(round, 1, 500) as [Order];
  const first = when === 'writing' ? plain : { ...plain, system: round, prompt: longPrompt(round) };
  const client = new AbortController();
  const wrote = Promise.withResolvers<void>();
  let pieces = 0;
  const abandoned = server
    .stream(
      first,
      () => {
        pieces += 1;
        if (pieces === 20) wrote.resolve();
      },
      client.signal,
    )
    .catch((error: unknown) => {
      if (!client.signal.aborted) throw error;
    });
  let nextBegan = 0;
  const next = async () => {
    await server.stream({ ...plain, prompt: 'Say hello.', maxTokens: 2 }, () => {
      nextBegan ||= performance.now();
    });
  };
  // The first request has to be under way before the second one is sent, or it would be the one that waits.
  await (when === 'writing' ? wrote.promise : elapse(intoReadingMs));
  const waiting = next();
  await elapse(100);
  if (nextBegan > 0 || (when === 'reading' && pieces > 0)) throw new Error('The first request ended before its time.');
  const abortedAt = performance.now();
  client.abort();
  await Promise.all([abandoned, waiting]);
  return nextBegan - abortedAt;
}

const elapse = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
