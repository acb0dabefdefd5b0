import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A process that serves until it is ended. */
export interface Child extends AsyncDisposable {
  /** The first group of the line it was waited for. */
  readonly announced: string;
}

/** Processes of the bench: each ends with its owner, and all of them with the bench, however that ends. */
export interface Children {
  /** Starts a process and waits until it prints a line that `announcement` matches. Rejects when it ends before. */
  serve(command: string, args: readonly string[], announcement: RegExp, options?: SpawnOptions): Promise<Child>;
  /** Runs a process to its end; its output goes to the terminal. Rejects when it fails. */
  run(command: string, args: readonly string[]): Promise<void>;
  /** Keeps a process that was started elsewhere in view. */
  keep(child: ChildProcess): void;
}

export function createChildren(): Children {
  const alive = new Set<ChildProcess>();
  process.once('exit', () => {
    for (const child of alive) child.kill();
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

  function keep(child: ChildProcess) {
    alive.add(child);
    child.once('exit', () => alive.delete(child));
    child.once('error', () => alive.delete(child));
  }

  return {
    keep,
    async run(command, args) {
      const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
      keep(child);
      const [code] = (await once(child, 'exit')) as [number | null];
      if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed.`);
    },
    async serve(command, args, announcement, options = {}) {
      const child = spawn(command, args, { ...options, stdio: ['pipe', 'pipe', 'pipe'] });
      keep(child);
      let lastWords = '';
      child.stderr?.on('data', (text: Buffer) => {
        lastWords = `${lastWords}${text}`.slice(-2000);
      });
      const announced = await new Promise<string>((resolve, reject) => {
        child.once('error', reject);
        child.once('exit', () => reject(new Error(`${command} ended before it was ready.\n${lastWords}`)));
        if (!child.stdout) return;
        createInterface(child.stdout).on('line', (line) => {
          const found = announcement.exec(line)?.[1];
          if (found !== undefined) resolve(found);
        });
      });
      return {
        announced,
        async [Symbol.asyncDispose]() {
          if (child.exitCode !== null || child.signalCode !== null) return;
          const ended = once(child, 'exit');
          child.kill();
          await ended;
        },
      };
    },
  };
}
