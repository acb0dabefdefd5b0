import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stubDependencies, stubPrompts } from '../../test/stub-dependencies.ts';
import { readConfig } from '../config.ts';
import { createApp } from './app.ts';

const logLines: string[] = [];
let app: FastifyInstance;
let url: string;

async function open(environment: Record<string, string> = {}, onAbort?: () => void): Promise<void> {
  const dependencies = stubDependencies({ ...(onAbort && { onAbort }) });
  app = await createApp(readConfig(environment), { ...dependencies, log: { write: (line) => logLines.push(line) } });
  await app.listen({ port: 0, host: '127.0.0.1' });
  url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
}

beforeEach(() => {
  logLines.length = 0;
});
afterEach(() => app.close());

const json = { 'content-type': 'application/json' };
const post = (path: string, body: unknown, headers = {}) =>
  fetch(url + path, {
    method: 'POST',
    headers: { ...json, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('failures', () => {
  beforeEach(() => open());

  const shape = {
    success: false,
    detail: expect.anything(),
    request_id: expect.any(String),
    retryable: expect.any(Boolean),
  };

  it.each([
    ['malformed JSON', () => post('/api/text', '{"prompt":'), 400, 'malformed_json'],
    ['an unknown path', () => fetch(`${url}/api/nothing`), 404, 'not_found'],
    ['a wrong method', () => fetch(`${url}/api/text`), 405, 'method_not_allowed'],
    ['too large a body', () => post('/api/text', { prompt: 'a'.repeat(5e6) }), 413, 'payload_too_large'],
    [
      'a body that is not JSON',
      () => post('/api/text', 'hello', { 'content-type': 'text/plain' }),
      415,
      'unsupported_media_type',
    ],
    ['no body', () => fetch(`${url}/api/text`, { method: 'POST' }), 422, 'validation_failed'],
    ['a prompt that does not fit', () => post('/api/text', { prompt: stubPrompts.tooLong }), 422, 'prompt_too_long'],
    ['a batch of none', () => post('/api/text/batch', []), 422, 'validation_failed'],
    ['a batch of too many', () => post('/api/text/batch', Array(65).fill({ prompt: 'a' })), 422, 'validation_failed'],
    ['a full queue', () => post('/api/text', { prompt: stubPrompts.full }), 503, 'queue_full'],
    ['a crash', () => post('/api/text', { prompt: stubPrompts.crash }), 503, 'engine_stopped'],
    [
      'a stream of a prompt that does not fit',
      () => post('/api/text', { prompt: stubPrompts.tooLong, stream: true }),
      422,
      'prompt_too_long',
    ],
    ['an unknown model', () => fetch(`${url}/api/models/nothing`, { method: 'DELETE' }), 404, 'unknown_model'],
    ['a bug', () => post('/api/image', { prompt: stubPrompts.bug }), 500, 'internal'],
  ])('answers %s in the one shape', async (_, call, status, code) => {
    const answer = await call();
    expect(answer.status).toBe(status);
    const body = await answer.json();
    expect(body).toEqual({ ...shape, code });
    expect(body.request_id).toBe(answer.headers.get('x-request-id'));
  });

  it('names each field that is wrong, as FastAPI does', async () => {
    const { detail } = await (await post('/api/text', { max_tokens: 0, temperature: 'hot', stop: [''] })).json();
    expect(detail).toContainEqual({ loc: ['body', 'prompt'], msg: 'Field required', type: 'missing' });
    expect(detail).toContainEqual({
      loc: ['body', 'max_tokens'],
      msg: 'Input should be greater than or equal to 1',
      type: 'greater_than_equal',
    });
    expect(detail).toContainEqual({
      loc: ['body', 'temperature'],
      msg: 'Input should be a valid number',
      type: 'number_type',
    });
  });

  it('ignores a poisoned prototype like any unknown field', async () => {
    const answer = await post('/api/text', '{"prompt":"a","__proto__":{"seed":-1},"constructor":{"prototype":{}}}');
    expect(answer.status).toBe(200);
  });

  it('says which methods an address has', async () => {
    const answer = await fetch(`${url}/api/text`, { method: 'PUT', body: 'x' });
    expect(answer.headers.get('allow')).toBe('POST');
  });

  it('says when to come back', async () => {
    const answer = await post('/api/text', { prompt: stubPrompts.full });
    expect(answer.headers.get('retry-after')).toBe('7');
  });

  it('keeps what went wrong inside to the log, and prompts out of it', async () => {
    const body = await (await post('/api/image', { prompt: stubPrompts.bug })).json();
    expect(body.detail).toMatch(/^Error: /);
    expect(JSON.stringify(body)).not.toContain('/home');
    expect(logLines.join('')).toContain(body.request_id);
    expect(logLines.join('')).not.toContain(stubPrompts.bug);
  });

  it('answers the other items of a batch when one hits a bug, and logs it', async () => {
    const { results } = await (await post('/api/text/batch', [{ prompt: stubPrompts.bug }, { prompt: 'a' }])).json();
    expect(results).toMatchObject([
      { success: false, code: 'internal' },
      { success: true, text: 'Two words.' },
    ]);
    expect(logLines.join('')).toContain('unexpected failure of a batch item');
  });
});

describe('cancellation', () => {
  it('tells the engine when the client is gone', async () => {
    const gone = Promise.withResolvers<void>();
    await open({}, gone.resolve);
    const controller = new AbortController();
    const call = fetch(`${url}/api/text`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ prompt: stubPrompts.hang }),
      signal: controller.signal,
    });
    const socket = Promise.withResolvers<void>();
    app.server.once('request', () => socket.resolve());
    await socket.promise;
    setImmediate(() => controller.abort());
    await expect(call).rejects.toThrow();
    await gone.promise;
  });
});

describe('who may call from a page', () => {
  const originOf = async (origin: string) =>
    (await fetch(`${url}/health`, { headers: { origin } })).headers.get('access-control-allow-origin');

  it('is the studio, by default', async () => {
    await open({ STUDIO_PORT: '3000' });
    expect(await originOf('http://localhost:3000')).toBe('http://localhost:3000');
    expect(await originOf('http://127.0.0.1:3000')).toBe('http://127.0.0.1:3000');
    expect(await originOf('http://localhost:3001')).toBeNull();
    expect(await originOf('https://shop.test')).toBeNull();
  });

  it('is whoever is listed, and everybody only when asked', async () => {
    await open({ ALLOWED_ORIGINS: 'https://shop.test/, http://two.test' });
    expect(await originOf('https://shop.test')).toBe('https://shop.test');
    expect(await originOf('http://localhost:3000')).toBeNull();
    await app.close();
    await open({ ALLOWED_ORIGINS: '*' });
    expect(await originOf('https://anybody.test')).toBe('*');
  });
});
