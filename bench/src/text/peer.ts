import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Children } from '../children.ts';
import { type Order, sampling } from './workload.ts';

const bench = join(import.meta.dirname, '..', '..');
const requirements = join(bench, 'requirements.txt');
const environment = join(bench, '..', '.cache', 'bench-python');

/** Such as `xllamacpp 2026.10.11549`. */
export const peerVersion = readFileSync(requirements, 'utf8').trim().replace('==', ' ');

/** llama.cpp's own server. */
export interface Peer extends AsyncDisposable {
  /** Answers one request and gives the number of tokens it wrote. */
  write(order: Order, repetitionControl: boolean): Promise<number>;
}

/** Installs the peer into an environment of its own the first time; gives its Python. */
export async function installPeer(children: Children): Promise<string> {
  const python = join(environment, 'bin', 'python');
  const library = join(environment, peerVersion.replace(' ', '-'));
  if (existsSync(library)) return python;
  process.stderr.write(`Installing ${peerVersion} …\n`);
  await children.run('python3', ['-m', 'venv', environment]);
  await children.run(python, ['-m', 'pip', 'install', '--quiet', '--requirement', requirements]);
  await children.run(python, ['-c', `open(${JSON.stringify(library)}, "w").close()`]);
  return python;
}

export async function startPeer(
  children: Children,
  { python, model, threads, slots, context }: PeerOptions,
): Promise<Peer> {
  const args = [join(bench, 'python', 'serve.py'), model, threads, slots, context].map(String);
  const child = await children.serve(python, args, /^(http:\S+)$/);
  return {
    async write(order, repetitionControl) {
      const response = await fetch(`${child.announced}/v1/chat/completions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(toBody(order, repetitionControl)),
      });
      if (!response.ok) throw new Error(`The peer answered ${response.status}: ${await response.text()}`);
      const { usage } = (await response.json()) as { usage: { completion_tokens: number } };
      return usage.completion_tokens;
    },
    [Symbol.asyncDispose]: () => child[Symbol.asyncDispose](),
  };
}

interface PeerOptions {
  python: string;
  model: string;
  threads: number;
  slots: number;
  /** Tokens a slot. */
  context: number;
}

function toBody({ system, prompt, maxTokens, seed }: Order, repetitionControl: boolean) {
  return {
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: prompt },
    ],
    max_tokens: maxTokens,
    seed,
    temperature: sampling.temperature,
    top_p: sampling.topP,
    top_k: 40,
    min_p: 0.05,
    ...(repetitionControl && {
      dry_multiplier: 0.8,
      dry_base: 1.75,
      dry_allowed_length: 2,
      dry_penalty_last_n: 512,
      repeat_penalty: 1.08,
      repeat_last_n: 256,
    }),
  };
}
