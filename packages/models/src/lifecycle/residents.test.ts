import { createManualClock, type ManualClock } from '@artisan/kit';
import { beforeEach, describe, expect, it } from 'vitest';
import { createFakeEngines } from '../../test/fake-engine.ts';
import { createResidents, type Loadable, type Residents } from './residents.ts';

const never = new AbortController().signal;
let clock: ManualClock;
let engines: ReturnType<typeof createFakeEngines>;
let residents: Residents;
let freeBytes: number;
let crashed: string[];

beforeEach(() => {
  clock = createManualClock();
  engines = createFakeEngines();
  freeBytes = 10e9;
  crashed = [];
  residents = createResidents({
    clock,
    idleSeconds: 60,
    freeBytes: async () => freeBytes - engines.started.filter(({ disposed }) => !disposed).length * 4e9,
    onCrash: (id) => crashed.push(id),
    onProblem: (error) => {
      throw error;
    },
  });
});

function loadable(id: string, start = engines.startTextEngine): Loadable {
  const order = { path: `/${id}.gguf`, name: id, template: null, contextTokens: 2048, sequences: 1 };
  return { id, name: id, leastBytes: 4e9, start: (signal) => start(order, signal) };
}

/** Lets everything happen that waits for nothing but its turn. */
const settle = () => new Promise((resolve) => setImmediate(resolve));
const names = () => engines.started.map(({ start, disposed }) => `${start.name}${disposed ? ' ended' : ''}`);

describe('residents', () => {
  it('load once for requests at the same time', async () => {
    const leases = await Promise.all([1, 2, 3].map(() => residents.lease(loadable('a'), never)));
    expect(names()).toEqual(['a']);
    expect(new Set(leases.map(({ engine }) => engine)).size).toBe(1);
  });

  it('unload what was idle for so long, and load it again when asked', async () => {
    const lease = await residents.lease(loadable('a'), never);
    lease.release();
    clock.advance(59_999);
    await settle();
    expect(residents.look('a')).toMatchObject({ state: 'ready', memoryBytes: 1e9 });
    clock.advance(1);
    await settle();
    expect(names()).toEqual(['a ended']);
    expect(residents.look('a')).toBeNull();
    await residents.lease(loadable('a'), never);
    expect(names()).toEqual(['a ended', 'a']);
  });

  it('count idleness from the last use, and never while a lease is held', async () => {
    const first = await residents.lease(loadable('a'), never);
    first.release();
    clock.advance(50_000);
    const second = await residents.lease(loadable('a'), never);
    clock.advance(1_000_000);
    await settle();
    expect(names()).toEqual(['a']);
    second.release();
    // Releasing twice is not two releases.
    second.release();
    clock.advance(59_000);
    await settle();
    expect(names()).toEqual(['a']);
    clock.advance(1000);
    await settle();
    expect(names()).toEqual(['a ended']);
  });

  it('start a new engine after a crash', async () => {
    await residents.lease(loadable('a'), never);
    engines.started[0]?.crash();
    await settle();
    expect(crashed).toEqual(['a']);
    expect(residents.look('a')).toBeNull();
    await residents.lease(loadable('a'), never);
    expect(names()).toEqual(['a', 'a']);
  });

  it('say so when an engine dies at once, instead of starting one after the other', async () => {
    const weak = loadable('a', async (order, signal) => {
      const engine = await engines.startTextEngine(order, signal);
      engines.started[0]?.crash();
      return engine;
    });
    await expect(residents.lease(weak, never)).rejects.toMatchObject({ code: 'engine_stopped', data: { model: 'a' } });
    expect(names()).toEqual(['a']);
    expect(residents.look('a')).toBeNull();
  });

  it('make room by ending the longest unused, once its lease ends', async () => {
    const a = await residents.lease(loadable('a'), never);
    clock.advance(1);
    const b = await residents.lease(loadable('b'), never);
    const c = residents.lease(loadable('c'), never);
    await settle();
    // Both are in use: c waits.
    expect(names()).toEqual(['a', 'b']);
    a.release();
    await c;
    expect(names()).toEqual(['a ended', 'b', 'c']);
    b.release();
  });

  it('prefer one that nobody uses to one that was used before it', async () => {
    await residents.lease(loadable('a'), never);
    clock.advance(1);
    const b = await residents.lease(loadable('b'), never);
    b.release();
    await residents.lease(loadable('c'), never);
    expect(names()).toEqual(['a', 'b ended', 'c']);
  });

  it('keep both when there is memory for both', async () => {
    freeBytes = 64e9;
    for (const id of ['a', 'b', 'c']) (await residents.lease(loadable(id), never)).release();
    expect(names()).toEqual(['a', 'b', 'c']);
  });

  it('let new requests for a model that is leaving wait, and then load it anew', async () => {
    freeBytes = 6e9;
    const a = await residents.lease(loadable('a'), never);
    const b = residents.lease(loadable('b'), never);
    await settle();
    const again = residents.lease(loadable('a'), never);
    await settle();
    a.release();
    (await b).release();
    await again;
    expect(names()).toEqual(['a ended', 'b ended', 'a']);
  });

  it('let a request go that was aborted while loading, and load on for the others', async () => {
    const gate = Promise.withResolvers<void>();
    const slow = loadable('a', async (order, signal) => {
      await gate.promise;
      return engines.startTextEngine(order, signal);
    });
    const stop = new AbortController();
    const [leaver, stayer] = [residents.lease(slow, stop.signal), residents.lease(slow, never)];
    expect(residents.look('a')).toEqual({ state: 'loading', memoryBytes: null, engine: null });
    stop.abort();
    await expect(leaver).rejects.toMatchObject({ code: 'cancelled' });
    gate.resolve();
    const lease = await stayer;
    lease.release();
    clock.advance(60_000);
    await settle();
    expect(names()).toEqual(['a ended']);
  });

  it('unload a model that nobody waited for to the end', async () => {
    const stop = new AbortController();
    const leaving = residents.lease(loadable('a'), stop.signal);
    stop.abort();
    await expect(leaving).rejects.toMatchObject({ code: 'cancelled' });
    await settle();
    expect(names()).toEqual(['a']);
    clock.advance(60_000);
    await settle();
    expect(names()).toEqual(['a ended']);
  });

  it('try again after a start that failed', async () => {
    const broken = loadable('a', async () => {
      throw new Error('no such file');
    });
    await expect(residents.lease(broken, never)).rejects.toThrow('no such file');
    expect(residents.look('a')).toBeNull();
    await residents.lease(loadable('a'), never);
    expect(names()).toEqual(['a']);
  });

  it('refuse to unload what is in use', async () => {
    const lease = await residents.lease(loadable('a'), never);
    await expect(residents.unload('a')).rejects.toMatchObject({ code: 'model_in_use', data: { model: 'a' } });
    lease.release();
    await residents.unload('a');
    expect(names()).toEqual(['a ended']);
  });

  it('end everything at close, also what is loading and what waits for room', async () => {
    freeBytes = 6e9;
    await residents.lease(loadable('a'), never);
    const waiting = residents.lease(loadable('b'), never);
    waiting.catch(() => undefined);
    await settle();
    await residents.close();
    await expect(waiting).rejects.toMatchObject({ code: 'shutting_down' });
    expect(names()).toEqual(['a ended']);
    await expect(residents.lease(loadable('a'), never)).rejects.toMatchObject({ code: 'shutting_down' });
  });
});
