import type { ErrorCode } from '@artisan/contract';
import { AppError, type Clock } from '@artisan/kit';
import { abortable } from '../abortable.ts';
import type { TextEngine } from '../engine.ts';

/** A model that can be brought into memory. */
export interface Loadable {
  id: string;
  name: string;
  /** Memory without which it is not worth loading, in bytes. */
  leastBytes: number;
  start(signal: AbortSignal): Promise<TextEngine>;
}

/** The right to use an engine. It stays in memory until `release`, which is to be called once. */
export interface Lease {
  engine: TextEngine;
  release(): void;
}

export interface Residents {
  /**
   * Loads the model if need be (requests at the same time load it once) and keeps it until the lease is released.
   * @throws AppError `cancelled`, `shutting_down`, `engine_stopped`, or what `start` throws
   */
  lease(model: Loadable, signal: AbortSignal): Promise<Lease>;
  /** What is in memory under this id, or on its way. */
  look(id: string): { state: 'loading' | 'ready'; memoryBytes: number | null; engine: TextEngine | null } | null;
  /** Memory in bytes that a model could have besides what is free: its own, and that of models nobody is using now. */
  reclaimableBytes(id: string): number;
  /** Takes the model out of memory. @throws AppError `model_in_use` */
  unload(id: string): Promise<void>;
  /** Ends every engine. Requests under way fail with the engine's own `engine_stopped`. */
  close(): Promise<void>;
}

interface ResidentsDependencies {
  clock: Clock;
  /** Unloads a model that was not used for so long; 0 keeps it. */
  idleSeconds: number;
  freeBytes(): Promise<number>;
  /** An engine went away by itself. */
  onCrash(id: string): void;
  /** An engine did not end as it should. */
  onProblem(error: unknown): void;
}

interface Resident {
  model: Loadable;
  engine: TextEngine | null;
  loaded: Promise<TextEngine>;
  /** Leases held, and requests that wait for the loading to end. */
  users: number;
  usedAt: number;
  /** No new leases: it is about to make room. */
  leaving: boolean;
  unused: PromiseWithResolvers<void> | null;
  gone: PromiseWithResolvers<void>;
  ending: Promise<void> | null;
  stopIdling(): void;
}

export function createResidents(dependencies: ResidentsDependencies): Residents {
  const { clock, idleSeconds } = dependencies;
  const residents = new Map<string, Resident>();
  const closing = new AbortController();
  // One model loads at a time, so that each sees the memory that the one before it took.
  let lastLoad: Promise<unknown> = Promise.resolve();

  function begin(model: Loadable): Resident {
    const loaded = lastLoad.then(() => load());
    lastLoad = loaded.catch(() => undefined);
    const resident: Resident = {
      model,
      engine: null,
      loaded,
      users: 0,
      usedAt: clock.now(),
      leaving: false,
      unused: null,
      gone: Promise.withResolvers(),
      ending: null,
      stopIdling: () => undefined,
    };
    residents.set(model.id, resident);
    loaded.catch(() => forget(resident));
    return resident;

    async function load(): Promise<TextEngine> {
      await makeRoom(resident);
      if (closing.signal.aborted) throw new AppError<ErrorCode>('shutting_down');
      const engine = await model.start(closing.signal);
      resident.engine = engine;
      void engine.closed.then(() => {
        if (!resident.leaving) dependencies.onCrash(model.id);
        forget(resident);
      });
      if (resident.users === 0) startIdling(resident);
      return engine;
    }
  }

  function forget(resident: Resident): void {
    resident.stopIdling();
    if (residents.get(resident.model.id) === resident) residents.delete(resident.model.id);
    resident.gone.resolve();
    resident.unused?.resolve();
  }

  function startIdling(resident: Resident): void {
    resident.unused?.resolve();
    resident.usedAt = clock.now();
    if (idleSeconds > 0 && !resident.leaving && residents.get(resident.model.id) === resident) {
      resident.stopIdling = clock.after(idleSeconds * 1000, () => void end(resident).catch(dependencies.onProblem));
    }
  }

  function end(resident: Resident): Promise<void> {
    resident.leaving = true;
    resident.stopIdling();
    resident.ending ??= Promise.resolve(resident.engine?.dispose()).then(() => resident.gone.promise);
    return resident.ending;
  }

  /** Unloads others, the longest unused first, until the newcomer has what it needs or is alone. */
  async function makeRoom(newcomer: Resident): Promise<void> {
    while ((await dependencies.freeBytes()) < newcomer.model.leastBytes) {
      const others = [...residents.values()].filter((other) => other !== newcomer && other.engine);
      const victim = others.sort((a, b) => Number(a.users > 0) - Number(b.users > 0) || a.usedAt - b.usedAt)[0];
      if (!victim) return;
      victim.leaving = true;
      if (victim.users > 0) {
        victim.unused = Promise.withResolvers();
        await victim.unused.promise;
      }
      await end(victim);
    }
  }

  function stopUsing(resident: Resident): void {
    resident.users -= 1;
    if (resident.users === 0 && resident.engine) startIdling(resident);
  }

  return {
    async lease(model, signal) {
      for (;;) {
        if (closing.signal.aborted) throw new AppError<ErrorCode>('shutting_down');
        const resident = residents.get(model.id) ?? begin(model);
        if (resident.leaving) {
          await abortable(resident.gone.promise, signal);
          continue;
        }
        resident.users += 1;
        resident.stopIdling();
        try {
          const engine = await abortable(resident.loaded, signal);
          // It may have gone while we waited for our turn.
          if (residents.get(model.id) !== resident) {
            throw new AppError<ErrorCode>('engine_stopped', { data: { model: model.name } });
          }
          let held = true;
          const release = () => {
            if (held) stopUsing(resident);
            held = false;
          };
          resident.users += 1;
          return { engine, release };
        } finally {
          stopUsing(resident);
        }
      }
    },

    look(id) {
      const resident = residents.get(id);
      if (!resident) return null;
      const { engine } = resident;
      return { state: engine ? 'ready' : 'loading', memoryBytes: engine?.memoryBytes() ?? null, engine };
    },

    reclaimableBytes(id) {
      const idle = [...residents.values()].filter(({ users, model }) => users === 0 || model.id === id);
      return idle.reduce((sum, { engine }) => sum + (engine?.memoryBytes() ?? 0), 0);
    },

    async unload(id) {
      const resident = residents.get(id);
      if (!resident) return;
      if (resident.users > 0 || !resident.engine) {
        throw new AppError<ErrorCode>('model_in_use', { data: { model: resident.model.name } });
      }
      await end(resident);
    },

    async close() {
      closing.abort(new AppError<ErrorCode>('shutting_down'));
      // Those in memory first: one that is still loading may be waiting for their leases to end.
      await Promise.all([...residents.values()].filter(({ engine }) => engine).map(end));
      await lastLoad;
      await Promise.all([...residents.values()].map(end));
    },
  };
}
