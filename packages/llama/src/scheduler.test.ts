import { createManualClock } from '@artisan/kit';
import { expect, test } from 'vitest';
import { createScheduler } from './scheduler.ts';

/** Tasks that end when the test says so, and a list of those that began. */
function workbench(width: number, places: number) {
  const clock = createManualClock();
  const scheduler = createScheduler(width, places, clock);
  const began: string[] = [];
  const ends = new Map<string, () => void>();
  return {
    clock,
    scheduler,
    began,
    start: (caller: string, name: string, signal?: AbortSignal) =>
      scheduler.run(caller, signal, () => {
        began.push(name);
        return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
      }),
    async end(name: string) {
      ends.get(name)?.();
      await new Promise(setImmediate);
    },
  };
}

test('runs so many side by side and serves waiting callers in turn', async () => {
  const { start, end, began } = workbench(2, 10);
  const all = [start('a', 'a1'), start('a', 'a2'), start('a', 'a3'), start('a', 'a4'), start('b', 'b1')];
  await end('');
  expect(began).toEqual(['a1', 'a2']);
  await end('a1');
  await end('a2');
  expect(began).toEqual(['a1', 'a2', 'a3', 'b1']);
  await end('b1');
  expect(began.at(-1)).toBe('a4');
  await end('a3');
  await end('a4');
  expect(await Promise.all(all)).toEqual(['a1', 'a2', 'a3', 'a4', 'b1']);
});

test('a full queue says how long a place takes, from the measured time', async () => {
  const { start, end, clock } = workbench(1, 1);
  const first = start('a', 'first');
  await end('');
  clock.advance(4000);
  await end('first');
  await first;
  void start('a', 'second');
  void start('a', 'third');
  await expect(start('b', 'fourth')).rejects.toMatchObject({ code: 'queue_full', data: { seconds: 8 } });
});

test('a request that is aborted while it waits leaves at once and never runs', async () => {
  const { start, end, began } = workbench(1, 1);
  const first = start('a', 'first');
  const controller = new AbortController();
  const second = start('a', 'second', controller.signal);
  controller.abort(new Error('gone'));
  await expect(second).rejects.toThrow('gone');
  const third = start('a', 'third');
  await end('first');
  await end('third');
  await Promise.all([first, third]);
  expect(began).toEqual(['first', 'third']);
});

test('a task that fails makes room for the next', async () => {
  const { scheduler, start, end } = workbench(1, 1);
  const failing = scheduler.run('a', undefined, () => Promise.reject(new Error('broken')));
  const next = start('a', 'next');
  await expect(failing).rejects.toThrow('broken');
  await end('');
  await end('next');
  expect(await next).toBe('next');
});

test('closing rejects what waits and what comes later', async () => {
  const { scheduler, start } = workbench(1, 1);
  void start('a', 'first');
  const waiting = start('a', 'second');
  scheduler.close(new Error('closed'));
  await expect(waiting).rejects.toThrow('closed');
  await expect(start('a', 'third')).rejects.toThrow('closed');
});
