import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Token } from 'node-llama-cpp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Loaded, load } from './load.ts';
import { createPrefixes } from './prefixes.ts';
import { createSlot, type Slot, tellWatchers } from './slot.ts';

const modelPath = process.env.ARTISAN_TEST_MODEL;
const chunk = 32;

describe.runIf(modelPath)('shared beginnings (needs ARTISAN_TEST_MODEL)', () => {
  let loaded: Loaded;
  let scratch: string;
  beforeAll(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'artisan-prefixes-'));
    const order = { modelPath: modelPath ?? '', template: null, contextTokens: 1024, sequences: 3, threads: 1 };
    loaded = await load({ ...order, gpu: false, scratch }, () => undefined);
  });
  afterAll(async () => {
    await loaded.model.dispose();
    await rm(scratch, { recursive: true, force: true });
  });

  const words = (text: string): Token[] => loaded.model.tokenize(text);
  const beginning = 'Once upon a time a fox lived by the sea and counted its waves. '.repeat(12);

  async function read(slot: Slot, tokens: readonly Token[]) {
    for (let at = 0; at < tokens.length; at += chunk) {
      await slot.sequence.evaluateWithoutGeneratingNewTokens(tokens.slice(at, at + chunk));
    }
  }

  async function goOn(slot: Slot, tokens: readonly Token[]): Promise<Token[]> {
    const last = tokens.length - (tokens.length % chunk || chunk);
    await read(slot, tokens.slice(0, last));
    const answer: Token[] = [];
    for await (const token of slot.sequence.evaluate(tokens.slice(last), { temperature: 0 })) {
      if (answer.push(token) === 24) break;
    }
    return answer;
  }

  test('what is loaded goes on exactly like what was read, and files are kept few', async () => {
    const slots = Array.from({ length: 3 }, () => createSlot(loaded.context.getSequence()));
    const [donor, shared, fresh] = slots as [Slot, Slot, Slot];
    const prefixes = createPrefixes({ slots, scratch, chunk, worthwhile: 64 });
    await read(donor, words(`${beginning} One day it swam.`));

    const prompt = words(`${beginning} One night it slept, and`);
    const reused = await prefixes.reuse(shared, prompt, () => false);
    expect(reused).toBeGreaterThan(150);
    expect(reused % chunk).toBe(0);
    expect(shared.sequence.contextTokens).toEqual(prompt.slice(0, reused));
    expect(await goOn(shared, prompt.slice(reused))).toEqual(await goOn(fresh, prompt));

    // A sequence that is just reading the same beginning is waited for.
    const other = words(`Not so. ${beginning}`);
    Object.assign(donor, { reading: true, prompt: other });
    await donor.sequence.clearHistory();
    let settled = false;
    const waiting = prefixes
      .reuse(shared, other, () => false)
      .finally(() => {
        settled = true;
      });
    await read(donor, other.slice(0, chunk));
    expect(settled).toBe(false);
    await read(donor, other.slice(chunk));
    donor.reading = false;
    tellWatchers(donor);
    expect(await waiting).toBeGreaterThan(150);

    for (let round = 0; round < 6; round += 1) {
      const text = words(`Tale ${round}. ${beginning}`);
      await donor.sequence.clearHistory();
      await read(donor, text);
      expect(await prefixes.reuse(shared, text, () => false)).toBeGreaterThan(150);
    }
    expect((await readdir(scratch)).length).toBeLessThanOrEqual(5);
  });
});
