import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TextBatchAnswer } from '@artisan/contract';
import type { Children } from '../children.ts';
import { type Order, sampling } from './workload.ts';

const entry = join(import.meta.dirname, 'serve.ts');

/** Our server in a process of its own, as people run it. */
export interface OurServer extends AsyncDisposable {
  readonly url: string;
  /** Answers all orders through `POST /api/text/batch` and gives the number of tokens it wrote. */
  writeBatch(orders: readonly Order[]): Promise<number>;
  /** Answers through `POST /api/text` as a stream; `onDelta` is called with each piece. */
  stream(order: Order, onDelta: () => void, signal?: AbortSignal): Promise<void>;
}

export interface OurServerOptions {
  model: string;
  repetitionControl: boolean;
  sequences: number;
  /** Tokens a sequence. */
  context: number;
}

export async function startOurServer(children: Children, options: OurServerOptions): Promise<OurServer> {
  const data = await mkdtemp(join(tmpdir(), 'artisan-bench-'));
  const child = await children.serve(process.execPath, [entry], /API\s+(http:\S+)/, {
    env: {
      ...process.env,
      PORT: '0',
      STUDIO_PORT: '0',
      HOST: '127.0.0.1',
      ARTISAN_DATA: data,
      TEXT_MODEL: options.model,
      TEXT_SEQUENCES: String(options.sequences),
      TEXT_CONTEXT: String(options.context),
      TEXT_REPETITION_CONTROL: String(options.repetitionControl),
      USE_GPU: 'false',
      LOG_LEVEL: 'error',
    },
  });
  const url = child.announced.replace('localhost', '127.0.0.1');

  async function post(path: string, body: unknown, signal?: AbortSignal): Promise<Response> {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: signal ?? null,
    });
    if (!response.ok) throw new Error(`Our server answered ${response.status}: ${await response.text()}`);
    return response;
  }

  return {
    url,
    async writeBatch(orders) {
      const response = await post('/api/text/batch', orders.map(toBody));
      const { results } = (await response.json()) as TextBatchAnswer;
      return results.reduce((sum, result) => {
        if (!result.success) throw new Error(`An item failed: ${result.detail}`);
        return sum + result.usage.completion_tokens;
      }, 0);
    },
    async stream(order, onDelta, signal) {
      const response = await post('/api/text', { ...toBody(order), stream: true }, signal);
      const decoder = new TextDecoder();
      for await (const bytes of response.body ?? []) {
        if (decoder.decode(bytes, { stream: true }).includes('event: delta')) onDelta();
      }
    },
    async [Symbol.asyncDispose]() {
      await child[Symbol.asyncDispose]();
      await rm(data, { recursive: true, force: true });
    },
  };
}

function toBody({ system, prompt, maxTokens, seed }: Order) {
  return { system, prompt, max_tokens: maxTokens, seed, temperature: sampling.temperature, top_p: sampling.topP };
}
