import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Children } from '../children.ts';
import type { Measure } from '../measure.ts';
import { median, percentile } from '../statistics.ts';
import type { OurServer } from './our-server.ts';
import { ordersOf } from './workload.ts';

const goalMs = 15;

/** How long `/health` takes, from another process, while batches are being written. */
export async function measureHealth(children: Children, server: OurServer, batches: number): Promise<Measure> {
  const poller = fork(join(import.meta.dirname, 'health-poller.ts'), [`${server.url}/health`]);
  children.keep(poller);
  for (let batch = 0; batch < batches; batch += 1) await server.writeBatch(ordersOf(`health ${batch}`));
  const answer = once(poller, 'message') as Promise<[number[]]>;
  poller.send('stop');
  const [times] = await answer;
  const p99 = percentile(times, 0.99);
  return {
    name: `\`/health\` over a socket during batches, ms: median / p99 of ${times.length} calls`,
    goal: `p99 ≤ ${goalMs} ms`,
    ours: `${median(times).toFixed(1)} / ${p99.toFixed(1)}`,
    other: '–',
    ratio: '–',
    reached: p99 <= goalMs,
  };
}
