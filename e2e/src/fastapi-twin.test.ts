import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { services } from './services.ts';
import { startStubServer } from './stub-server.ts';

interface Call {
  name: string;
  method: string;
  path: string;
  body?: unknown;
  raw?: string;
  headers?: Record<string, string>;
}

const post = (path: string, name: string, body: unknown): Call => ({ name, method: 'POST', path, body });

/** Calls that an existing front end makes, right and wrong. */
const calls: Call[] = [
  { name: 'health', method: 'GET', path: '/health' },
  { name: 'root', method: 'GET', path: '/' },
  { name: 'an unknown path', method: 'GET', path: '/api/nothing' },
  { name: 'a wrong method', method: 'GET', path: '/api/text' },
  { name: 'another wrong method', method: 'DELETE', path: '/health' },
  post('/api/text', 'a text', { prompt: 'Hello' }),
  post('/api/text', 'all fields', { prompt: 'Hello', max_tokens: 5, temperature: 2, top_p: 0 }),
  post('/api/text', 'unknown fields', { prompt: 'Hello', colour: 'red' }),
  post('/api/text', 'no prompt', {}),
  post('/api/text', 'a blank prompt', { prompt: ' \n ' }),
  post('/api/text', 'a prompt that is no text', { prompt: 7 }),
  post('/api/text', 'null', { prompt: null }),
  post('/api/text', 'too few tokens', { prompt: 'Hello', max_tokens: 0 }),
  post('/api/text', 'half a token', { prompt: 'Hello', max_tokens: 1.5 }),
  post('/api/text', 'too hot', { prompt: 'Hello', temperature: 2.1 }),
  post('/api/text', 'too cold', { prompt: 'Hello', temperature: -1 }),
  post('/api/text', 'top_p out of range', { prompt: 'Hello', top_p: 1.01 }),
  post('/api/text', 'several things wrong', { max_tokens: 0, temperature: 9, top_p: -1 }),
  post('/api/text', 'a list', []),
  post('/api/text', 'a word', 'hello'),
  post('/api/image', 'a picture', { prompt: 'A fox' }),
  post('/api/image', 'too small', { prompt: 'A fox', width: 63 }),
  post('/api/image', 'too large', { prompt: 'A fox', height: 8193 }),
  post('/api/image', 'no steps', { prompt: 'A fox', num_inference_steps: 0 }),
  post('/api/image', 'too many steps', { prompt: 'A fox', num_inference_steps: 51 }),
  post('/api/image', 'no picture without a prompt', { width: 64 }),
  post('/api/text/batch', 'a batch', [{ prompt: 'One' }, { prompt: 'Two' }]),
  post('/api/text/batch', 'a batch with a wrong item', [{ prompt: 'One' }, { prompt: 'Two', max_tokens: 0 }]),
  post('/api/text/batch', 'a batch that is no list', { prompt: 'One' }),
  {
    name: 'a preflight',
    method: 'OPTIONS',
    path: '/api/text',
    headers: { origin: 'http://shop.test', 'access-control-request-method': 'POST' },
  },
];

describe.runIf(services.python)('beside a FastAPI twin', () => {
  let ours: Awaited<ReturnType<typeof startStubServer>>;
  let twin: { url: string; process: ChildProcess };
  beforeAll(async () => {
    ours = await startStubServer({ ALLOWED_ORIGINS: 'http://shop.test' });
    twin = await startTwin();
  });
  afterAll(async () => {
    twin.process.kill();
    await ours.close();
  });

  it.each(calls)('$name: the same status and shape', async (call) => {
    const [our, theirs] = await Promise.all([send(ours.url, call), send(twin.url, call)]);
    expect(our.status).toBe(theirs.status);
    expect(our.body).toMatchObject(theirs.body as object);
    expect(our.allow).toBe(theirs.allow);
    expect(our.origin).toBe(theirs.origin);
  });

  it('differs on purpose: malformed JSON is 400, not 422', async () => {
    const call: Call = { name: '', method: 'POST', path: '/api/text', raw: '{"prompt": ' };
    const [our, theirs] = await Promise.all([send(ours.url, call), send(twin.url, call)]);
    expect([our.status, theirs.status]).toEqual([400, 422]);
  });
});

async function send(url: string, { method, path, body, raw, headers }: Call) {
  const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const answer = await fetch(url + path, {
    method,
    headers: { ...(content !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(content !== undefined && { body: content }),
  });
  const isJson = answer.headers.get('content-type')?.includes('json');
  return {
    // A preflight has no body: 204 and 200 say the same.
    status: method === 'OPTIONS' ? answer.ok : answer.status,
    body: isJson ? shapeOf(await answer.json()) : {},
    allow: answer.status === 405 ? answer.headers.get('allow')?.replace(', HEAD', '') : undefined,
    origin: answer.headers.get('access-control-allow-origin'),
  };
}

/** The field names, the types, and what is wrong where; the wording is each house's own. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(
    Object.entries(value)
      // Pydantic repeats the input and its rule; the contract has loc, msg and type.
      .filter(([key]) => !['input', 'ctx', 'url'].includes(key))
      .map(([key, one]) => [key, key === 'loc' ? one : shapeOf(one)]),
  );
}

async function startTwin(): Promise<{ url: string; process: ChildProcess }> {
  const port = await freePort();
  const script = join(import.meta.dirname, '..', 'python', 'fastapi_twin.py');
  const twin = spawn(services.python as string, [script, String(port)], { stdio: 'inherit' });
  const url = `http://127.0.0.1:${port}`;
  for (;;) {
    if (twin.exitCode !== null) throw new Error('The FastAPI twin did not start; see above.');
    const up = await fetch(`${url}/health`).catch(() => undefined);
    if (up?.ok) return { url, process: twin };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
