import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeGguf, smallModelFacts } from '../test/make-gguf.ts';
import { readGgufHeader } from './gguf-header.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gguf-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function headerOf(content: Buffer) {
  const path = join(folder, 'model.gguf');
  await writeFile(path, content);
  return readGgufHeader(path);
}

it('reads what the cache and the plan need', async () => {
  const vocabulary = { 'tokenizer.ggml.tokens': Array.from({ length: 50_000 }, (_, index) => `token ${index}`) };
  expect(await headerOf(makeGguf({ ...smallModelFacts, ...vocabulary }))).toEqual({
    architecture: 'llama',
    shape: { layers: 12, keyValueHeads: 2, headSize: 64 },
    contextTokens: 4096,
    licence: 'mit',
  });
});

it('takes the stated head size before the reckoned one', async () => {
  const header = await headerOf(makeGguf({ ...smallModelFacts, 'llama.attention.key_length': 128 }));
  expect(header?.shape?.headSize).toBe(128);
});

it.each([
  ['an embedding model', makeGguf({ ...smallModelFacts, 'llama.pooling_type': 1 })],
  ['a vision projector', makeGguf({ 'general.architecture': 'clip' })],
  ['another file', Buffer.from('<html>'.repeat(20))],
  ['an empty file', Buffer.alloc(0)],
  ['a header that was cut', makeGguf(smallModelFacts).subarray(0, 90)],
])('finds no text model in %s', async (_, content) => {
  expect(await headerOf(content)).toBeNull();
});
