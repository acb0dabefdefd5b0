import { execFileSync } from 'node:child_process';
import { errorBodySchema, modelsAnswerSchema, textAnswerSchema, textBatchAnswerSchema } from '@artisan/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEvents } from './read-events.ts';
import { type RealServer, startRealServer } from './real-server.ts';
import { services } from './services.ts';

const long = 'Tell a very long story about a lighthouse keeper and a fox, with every detail.';

describe.runIf(services.starterModel)('the API over a socket, with the starter model', () => {
  let server: RealServer;
  beforeAll(async () => {
    server = await startRealServer({
      TEXT_SEQUENCES: '4',
      QUEUE_PLACES: '6',
      MODEL_IDLE_SECONDS: '2',
      LOG_LEVEL: 'info',
    });
  });
  afterAll(() => server.close());

  const post = (path: string, body: unknown, more: RequestInit & { headers?: Record<string, string> } = {}) =>
    fetch(server.apiUrl + path, {
      method: 'POST',
      body: JSON.stringify(body),
      ...more,
      headers: { 'content-type': 'application/json', ...more.headers },
    });
  const starter = async () => {
    const { models } = modelsAnswerSchema.parse(await (await fetch(`${server.apiUrl}/api/models`)).json());
    const found = models.find((model) => model.starter);
    if (!found) throw new Error('The starter is not listed.');
    return found;
  };
  const until = async (isSo: () => boolean | Promise<boolean>) => {
    while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
  };

  it('is healthy before any model is loaded', async () => {
    const health = await (await fetch(`${server.apiUrl}/health`)).json();
    expect(health).toEqual({
      status: 'healthy',
      service: 'Artisan AI Backend',
      version: '1.0.0',
      gpu_available: false,
      device: 'cpu',
    });
    expect((await starter()).state).toBe('on_disk');
  });

  it('loads the model once for requests that come together, and unloads it after the idle time', async () => {
    const answers = await Promise.all(
      [1, 2, 3].map((seed) => post('/api/text', { prompt: 'Say hello.', max_tokens: 5, seed })),
    );
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200]);
    expect(enginePids()).toHaveLength(1);
    const loaded = await starter();
    expect(loaded.state).toBe('ready');
    expect(loaded.memory_bytes).toBeGreaterThan(50e6);
    expect(loaded.last_used_at).not.toBeNull();

    await until(async () => (await starter()).state === 'on_disk');
    expect(enginePids()).toHaveLength(0);
  });

  it('answers in the shape of the table, and the same for the same seed', async () => {
    const ask = async () =>
      textAnswerSchema.parse(
        await (await post('/api/text', { prompt: 'Name a fox.', max_tokens: 12, seed: 5 })).json(),
      );
    const [first, second] = [await ask(), await ask()];
    expect(first).toMatchObject({ success: true, model: 'SmolLM2-135M-Instruct', seed: 5 });
    expect(first.text).toBe(second.text);
    expect(first.usage.completion_tokens).toBeLessThanOrEqual(12);
  });

  it('stops before a stop string and says why it ended', async () => {
    const stopped = await (
      await post('/api/text', { prompt: 'Count: one, two, three, four.', max_tokens: 60, stop: ['o'], seed: 1 })
    ).json();
    expect(stopped.text).not.toContain('o');
    expect(stopped.finish_reason).toBe('stop');
    const cut = await (await post('/api/text', { prompt: long, max_tokens: 3 })).json();
    expect(cut.finish_reason).toBe('length');
    expect(cut.usage.completion_tokens).toBe(3);
  });

  it('streams the same text as it answers at once, as delta and usage events', async () => {
    const body = { prompt: 'Describe the sea.', max_tokens: 30, seed: 9 };
    const whole = await (await post('/api/text', body)).json();
    const answer = await post('/api/text', { ...body, stream: true }, { headers: { origin: server.studioUrl } });
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    const events = await readEvents(answer);
    expect(events.at(-1)).toMatchObject({
      event: 'usage',
      data: { success: true, model: 'SmolLM2-135M-Instruct', seed: 9 },
    });
    expect(events.slice(0, -1).every(({ event }) => event === 'delta')).toBe(true);
    expect(
      events
        .slice(0, -1)
        .map(({ data }) => (data as { text: string }).text)
        .join(''),
    ).toBe(whole.text);
  });

  it('answers ten in one batch, in order, and the others when one does not fit', async () => {
    const items: { prompt: string; max_tokens: number; seed: number }[] = Array.from({ length: 10 }, (_, index) => ({
      prompt: `Say the number ${index}.`,
      max_tokens: 8,
      seed: index,
    }));
    items[4] = { prompt: 'word '.repeat(20_000), max_tokens: 8, seed: 4 };
    const { results } = textBatchAnswerSchema.parse(await (await post('/api/text/batch', items)).json());
    expect(results).toHaveLength(10);
    expect(results[4]).toMatchObject({ success: false, code: 'prompt_too_long' });
    const seeds = results.map((result) => (result.success ? result.seed : null));
    expect(seeds).toEqual([0, 1, 2, 3, null, 5, 6, 7, 8, 9]);
  });

  it('sends a batch as events when asked', async () => {
    const items = [1, 2, 3].map((seed) => ({ prompt: 'Say hello.', max_tokens: 4, seed }));
    const events = await readEvents(await post('/api/text/batch', items, { headers: { accept: 'text/event-stream' } }));
    expect(
      events
        .filter(({ event }) => event === 'item')
        .map(({ data }) => (data as { index: number }).index)
        .sort(),
    ).toEqual([0, 1, 2]);
    expect(events.filter(({ event }) => event === 'progress').at(-1)?.data).toEqual({ done: 3, total: 3 });
    expect(events.at(-1)?.event).toBe('done');
  });

  it('says how many tokens a prompt has that does not fit, and caps max_tokens with a warning', async () => {
    const tooLong = await post('/api/text', { prompt: 'word '.repeat(20_000) });
    expect(tooLong.status).toBe(422);
    expect((await tooLong.json()).detail).toMatch(/\d{5} tokens/);
    const capped = await (
      await post('/api/text', { prompt: 'Say hello.', max_tokens: 1_000_000, stop: ['.', ' '], seed: 2 })
    ).json();
    expect(capped.warnings).toHaveLength(1);
  });

  it('refuses with 503 and Retry-After when the queue is full, and serves those that wait', async () => {
    const answers = await Promise.all(
      Array.from({ length: 14 }, (_, seed) => post('/api/text', { prompt: long, max_tokens: 40, seed })),
    );
    const refused = answers.filter((answer) => answer.status === 503);
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(10);
    expect(refused).toHaveLength(4);
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused[0]?.json()).toMatchObject({ success: false, code: 'queue_full', retryable: true });
  });

  it('stops generating when the client goes away', async () => {
    const leaving = Array.from({ length: 4 }, async () => {
      const controller = new AbortController();
      const answer = await post(
        '/api/text',
        { prompt: long, max_tokens: 1900, stream: true },
        { signal: controller.signal },
      );
      await answer.body?.getReader().read();
      controller.abort();
    });
    await Promise.all(leaving);
    // All four sequences were taken for thousands of tokens: an answer means that they are free.
    const next = await (await post('/api/text', { prompt: 'Say hello.', max_tokens: 3, seed: 1 })).json();
    expect(next).toMatchObject({ success: true });
    await until(() => server.logLines.filter((line) => JSON.parse(line).status === 499).length === 4);
  });

  it('fails clearly when the engine is killed, and the next request starts another', async () => {
    const doomed = post('/api/text', { prompt: long, max_tokens: 1900 });
    await until(async () => (await starter()).state === 'ready');
    const [pid] = enginePids();
    process.kill(pid as number, 'SIGKILL');
    const answer = await doomed;
    expect(answer.status).toBe(503);
    expect(errorBodySchema.parse(await answer.json())).toMatchObject({ code: 'engine_stopped', retryable: true });
    const next = await post('/api/text', { prompt: 'Say hello.', max_tokens: 3 });
    expect(next.status).toBe(200);
    expect(enginePids()[0]).not.toBe(pid);
  });

  it('lets the studio and nobody else call from a page', async () => {
    const origin = async (value: string) =>
      (await fetch(`${server.apiUrl}/health`, { headers: { origin: value } })).headers.get(
        'access-control-allow-origin',
      );
    expect(await origin('http://evil.test')).toBeNull();
  });

  it('logs id, route, status and time, and never a prompt', async () => {
    const secret = 'zebra-crossing-at-midnight';
    const answer = await post('/api/text', { prompt: secret, max_tokens: 2 });
    const id = answer.headers.get('x-request-id') ?? 'none';
    await until(() => server.logLines.some((line) => line.includes(id)));
    const line = JSON.parse(server.logLines.findLast((one) => one.includes(id)) ?? '');
    expect(line).toMatchObject({ id, method: 'POST', route: '/api/text', status: 200 });
    expect(line.ms).toBeGreaterThan(0);
    expect(server.logLines.join('')).not.toContain(secret);
  });
});

/** The engines of the server in this process. */
function enginePids(): number[] {
  const all = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  return all
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((match) => Number(match?.[2]) === process.pid && match?.[3]?.includes('llama/src/worker/main'))
    .map((match) => Number(match?.[1]));
}
