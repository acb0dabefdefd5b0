import { createManualClock } from '@artisan/kit';
import { afterEach, expect, test } from 'vitest';
import type { WorkOrder } from './protocol.ts';
import { createRenderQueue, type RenderQueue } from './render-queue.ts';

/** A worker that answers with its thread's id, dies on the prompt `die`, and never answers `hang`. */
const stub = `
const { parentPort, threadId } = require('node:worker_threads');
parentPort.on('message', ({ prompt, seed }) => {
  if (prompt === 'die') process.exit(3);
  if (prompt === 'throw') throw new Error('boom');
  if (prompt === 'refuse') return parentPort.postMessage({ failed: { code: 'image_not_possible', message: 'no', data: { reason: 'Too big.' } } });
  if (prompt !== 'hang') parentPort.postMessage({ done: { seed, width: threadId } });
});`;

const workerUrl = new URL(
  `data:text/javascript,${encodeURIComponent(stub.replace("const { parentPort, threadId } = require('node:worker_threads')", "import { parentPort, threadId } from 'node:worker_threads'"))}`,
);

let queue: RenderQueue;
const open = (clock = createManualClock()) => {
  queue = createRenderQueue({ clock, idleMilliseconds: 1000, places: 3, workerUrl });
  return queue;
};
afterEach(() => queue.dispose());

const order = (prompt: string, seed = 1): WorkOrder => ({
  ...{ prompt, seed, negativePrompt: '', width: 64, height: 64 },
  ...{ format: 'png', background: 'auto', brief: undefined },
});

test('pictures are drawn in order by one thread', async () => {
  const { draw } = open();
  const drawn = await Promise.all([draw(order('a', 1)), draw(order('b', 2)), draw(order('c', 3))]);
  expect(drawn.map(({ seed }) => seed)).toEqual([1, 2, 3]);
  expect(new Set(drawn.map(({ width }) => width)).size).toBe(1);
});

test('a thread that dies fails its picture only, and the next one gets a new thread', async () => {
  const { draw } = open();
  const [dead, next] = await Promise.allSettled([draw(order('die')), draw(order('b', 2))]);
  expect(dead).toMatchObject({ status: 'rejected', reason: { code: 'engine_stopped' } });
  expect(next).toMatchObject({ status: 'fulfilled', value: { seed: 2 } });
  await expect(draw(order('throw'))).rejects.toMatchObject({ code: 'engine_stopped' });
  await expect(draw(order('refuse'))).rejects.toMatchObject({
    code: 'image_not_possible',
    data: { reason: 'Too big.' },
  });
});

test('a cancelled picture frees the queue, whether it waits or is being drawn', async () => {
  const { draw } = open();
  const [running, waiting] = [new AbortController(), new AbortController()];
  const hung = draw(order('hang'), running.signal);
  const queued = draw(order('b'), waiting.signal);
  const last = draw(order('c', 3));
  waiting.abort();
  await expect(queued).rejects.toMatchObject({ code: 'cancelled' });
  running.abort();
  await expect(hung).rejects.toMatchObject({ code: 'cancelled' });
  expect((await last).seed).toBe(3);
  await expect(draw(order('d'), AbortSignal.abort())).rejects.toMatchObject({ code: 'cancelled' });
});

test('only so many may wait; the rest is told when to come back', async () => {
  const { draw } = open();
  const running = new AbortController();
  const hung = draw(order('hang'), running.signal);
  const queued = [1, 2, 3].map((seed) => draw(order('a', seed)));
  await expect(draw(order('a', 4))).rejects.toMatchObject({ code: 'queue_full', data: { seconds: 3 } });
  running.abort();
  await expect(hung).rejects.toMatchObject({ code: 'cancelled' });
  expect(await Promise.all(queued)).toHaveLength(3);
});

test('the thread ends after the idle time and starts again', async () => {
  const clock = createManualClock();
  const { draw } = open(clock);
  const first = await draw(order('a'));
  clock.advance(999);
  expect((await draw(order('b'))).width).toBe(first.width);
  clock.advance(1000);
  expect((await draw(order('c'))).width).not.toBe(first.width);
});

test('dispose fails what is under way and refuses what comes after', async () => {
  const { draw, dispose } = open();
  const hung = draw(order('hang'));
  const refused = expect(hung).rejects.toMatchObject({ code: 'shutting_down' });
  await dispose();
  await refused;
  await expect(draw(order('a'))).rejects.toMatchObject({ code: 'shutting_down' });
});
