import type { LanguageModelV4CallOptions, LanguageModelV4StreamPart } from '@ai-sdk/provider';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { detectDevice } from './device.ts';
import { createLlamaEngine, type LlamaEngine, type LlamaEngineOptions } from './engine.ts';

/** The starter model: SmolLM2-135M-Instruct as GGUF. */
const modelPath = process.env.ARTISAN_TEST_MODEL;

const load = (options: Partial<LlamaEngineOptions> = {}) =>
  createLlamaEngine({
    modelPath: modelPath ?? '',
    modelName: 'SmolLM2-135M-Instruct',
    template: 'chatml',
    contextTokens: 4096,
    gpu: false,
    ...options,
  });

const ask = (
  text: string,
  options: Partial<LanguageModelV4CallOptions> = {},
  system?: string,
): LanguageModelV4CallOptions => ({
  prompt: [
    ...(system === undefined ? [] : [{ role: 'system' as const, content: system }]),
    { role: 'user', content: [{ type: 'text', text }] },
  ],
  maxOutputTokens: 24,
  seed: 7,
  ...options,
});

async function answer(engine: LlamaEngine, call: LanguageModelV4CallOptions) {
  const result = await engine.languageModel.doGenerate(call);
  const text = result.content.map((part) => (part.type === 'text' ? part.text : '')).join('');
  return { ...result, text };
}

async function collect(stream: ReadableStream<LanguageModelV4StreamPart>) {
  const parts: LanguageModelV4StreamPart[] = [];
  for await (const part of stream) parts.push(part);
  const text = parts.map((part) => (part.type === 'text-delta' ? part.delta : '')).join('');
  return { parts, text };
}

const story = 'Tell a long story about a lighthouse keeper who finds a letter in a bottle.';
/** Some 3,000 tokens. */
const longText = 'The quick brown fox jumps over the lazy dog near the river bank. '.repeat(200);

describe.runIf(modelPath)('a loaded engine (needs ARTISAN_TEST_MODEL, the starter model’s GGUF file)', () => {
  let engine: LlamaEngine;
  beforeAll(async () => {
    engine = await load();
  }, 60_000);
  afterAll(() => engine.dispose());

  test('says what it is', () => {
    expect(engine.facts).toEqual({
      device: 'cpu',
      gpuName: null,
      contextTokens: 4096,
      sequences: 10,
      template: 'chatml',
    });
    expect(engine.memoryBytes()).toBeGreaterThan(100e6);
  });

  test('answers, with usage, seed and reason', async () => {
    const result = await answer(engine, ask('Name three colours.', { maxOutputTokens: 8 }));
    expect(result.text).toMatch(/\w/);
    expect(result.usage.inputTokens.total).toBeGreaterThan(10);
    expect(result.usage.outputTokens.total).toBe(8);
    expect(result.finishReason.unified).toBe('length');
    expect(result.providerMetadata).toEqual({ artisan: { seed: 7 } });
    expect(result.warnings).toEqual([]);
  });

  test('scores texts: sense above nonsense, the same each time, a token’s share of what could come', async () => {
    const calm = { caller: 'a', signal: new AbortController().signal };
    const beginning = 'The capital of France is';
    const texts = [' Paris.', ' Berlin.', ' purple spoon.'];
    const scores = await engine.score(beginning, texts, calm);
    const [paris = 0, berlin = 0, spoon = 0] = scores;
    expect(paris).toBeGreaterThan(berlin);
    expect(berlin).toBeGreaterThan(spoon);
    expect(paris).toBeLessThan(0);
    expect((await engine.score(beginning, texts.toReversed(), calm)).toReversed()).toEqual(
      scores.map((score) => expect.closeTo(score, 2)),
    );
    const shares = await engine.score(beginning, [' Paris', ' the', ' a', ' not', ' located'], calm);
    const known = shares.reduce((sum, score) => sum + Math.exp(score), 0);
    expect(known).toBeGreaterThan(0.2);
    expect(known).toBeLessThanOrEqual(1);
  });

  test('scoring stops when it is aborted, and refuses what is too long', async () => {
    const aborted = new AbortController();
    const many = Array.from({ length: 400 }, (_, index) => ` number ${index}`);
    const running = engine.score('Count:', many, { caller: 'a', signal: aborted.signal });
    aborted.abort(new Error('enough'));
    await expect(running).rejects.toThrow('enough');
    const calm = { caller: 'a', signal: new AbortController().signal };
    await expect(engine.score(longText.repeat(2), [' x'], calm)).rejects.toMatchObject({ code: 'prompt_too_long' });
    expect(await engine.score('Count:', [' one'], calm)).toHaveLength(1);
  });

  test('ends by itself where the model has said its piece', async () => {
    const result = await answer(engine, ask('Say hello.', { maxOutputTokens: 200, temperature: 0 }));
    expect(result.finishReason.unified).toBe('stop');
    expect(result.text).not.toContain('<|im_end|>');
  });

  test('the same seed gives the same text, another seed another; one is picked when none is given', async () => {
    const first = await answer(engine, ask(story));
    const second = await answer(engine, ask(story));
    const other = await answer(engine, ask(story, { seed: 8 }));
    expect(second.text).toBe(first.text);
    expect(other.text).not.toBe(first.text);
    const { seed: _, ...unseeded } = ask(story);
    const picked = await answer(engine, unseeded);
    const seed = Number(picked.providerMetadata?.artisan?.seed);
    expect((await answer(engine, ask(story, { seed }))).text).toBe(picked.text);
  });

  test('streams the same text that it generates, in the parts of the specification', async () => {
    const whole = await answer(engine, ask(story));
    const { stream } = await engine.languageModel.doStream(ask(story));
    const { parts, text } = await collect(stream);
    expect(text).toBe(whole.text);
    const types = parts.map((part) => part.type);
    expect(types.slice(0, 3)).toEqual(['stream-start', 'response-metadata', 'text-start']);
    expect(types.slice(-2)).toEqual(['text-end', 'finish']);
    expect(types.filter((type) => type === 'text-delta').length).toBeGreaterThan(5);
    expect(parts.at(-1)).toMatchObject({ finishReason: whole.finishReason, usage: { outputTokens: { total: 24 } } });
  });

  test('answers ten at a time, and more than ten in turn', async () => {
    const results = await Promise.all(
      Array.from({ length: 12 }, (_, index) => answer(engine, ask(`${story} Begin with the number ${index}.`))),
    );
    for (const result of results) expect(result.usage.outputTokens.total).toBeGreaterThan(0);
    expect(new Set(results.map(({ text }) => text)).size).toBeGreaterThan(8);
  });

  test('stops before a stop string, also while streaming', async () => {
    const free = await answer(engine, ask(story, { maxOutputTokens: 40 }));
    const words = free.text.split(' ');
    const stop = `${words[5]} ${words[6]?.slice(0, 2)}`;
    expect(stop.length).toBeGreaterThan(3);
    const stopped = await answer(engine, ask(story, { maxOutputTokens: 40, stopSequences: [stop] }));
    expect(stopped.text).toBe(free.text.slice(0, free.text.indexOf(stop)));
    expect(stopped.finishReason.unified).toBe('stop');
    const { stream } = await engine.languageModel.doStream(ask(story, { maxOutputTokens: 40, stopSequences: [stop] }));
    expect((await collect(stream)).text).toBe(stopped.text);
  });

  test('never breaks a character in two', async () => {
    const call = ask('Repeat exactly: 🦊🐙🎈🚀🍀🎉🦊🐙🎈🚀', { maxOutputTokens: 60, temperature: 0 });
    const { stream } = await engine.languageModel.doStream({
      ...call,
      providerOptions: { artisan: { repetitionControl: false } },
    });
    const { parts, text } = await collect(stream);
    expect(text).toMatch(/\p{Extended_Pictographic}/u);
    for (const part of parts) if (part.type === 'text-delta') expect(part.delta).not.toContain('\uFFFD');
  });

  test('refuses a prompt that does not fit, with the counts', async () => {
    const call = ask(longText.repeat(2));
    const failure = { code: 'prompt_too_long', data: { context_tokens: 4096, model: 'SmolLM2-135M-Instruct' } };
    await expect(engine.languageModel.doGenerate(call)).rejects.toMatchObject(failure);
    await expect(engine.languageModel.doStream(call)).rejects.toMatchObject(failure);
  });

  test('an answer that would not fit is capped, which is said, and the context is filled to the last token', async () => {
    const small = await load({ contextTokens: 256, sequences: 1 });
    try {
      const result = await answer(small, ask(story, { maxOutputTokens: 1000 }));
      expect(result.finishReason.unified).toBe('length');
      expect((result.usage.inputTokens.total ?? 0) + (result.usage.outputTokens.total ?? 0)).toBe(256);
      expect(result.warnings).toMatchObject([{ type: 'other', message: expect.stringContaining('not 1000') }]);
    } finally {
      await small.dispose();
    }
  }, 60_000);

  test('an abort ends a running answer, and its sequence is free again', async () => {
    for (let round = 0; round < 12; round += 1) {
      const controller = new AbortController();
      const { stream } = await engine.languageModel.doStream(
        ask(story, { maxOutputTokens: 2000, abortSignal: controller.signal }),
      );
      const reader = stream.getReader();
      for (let part = await reader.read(); part.value?.type !== 'text-delta'; ) part = await reader.read();
      controller.abort(new Error('enough'));
      const rest = async () => {
        for (let part = await reader.read(); !part.done; ) part = await reader.read();
      };
      await expect(rest()).rejects.toThrow('enough');
    }
    expect((await answer(engine, ask(story))).text).not.toBe('');
  }, 60_000);

  test('an abort ends the reading of a long prompt', async () => {
    const controller = new AbortController();
    const { stream } = await engine.languageModel.doStream(
      ask(`Once more. ${longText}`, { abortSignal: controller.signal }),
    );
    // The stream is handed over once the prompt is counted and before it is read.
    controller.abort(new Error('enough'));
    await expect(collect(stream)).rejects.toThrow('enough');
  });

  test('an abort takes a waiting request out of the queue', async () => {
    const controller = new AbortController();
    const running = Array.from({ length: 10 }, () => answer(engine, ask(story)));
    const waiting = answer(engine, ask(story, { abortSignal: controller.signal }));
    controller.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
    await Promise.all(running);
  });

  test('a reader who leaves ends the answer', async () => {
    const { stream } = await engine.languageModel.doStream(ask(story, { maxOutputTokens: 2000 }));
    await stream.cancel();
    expect((await answer(engine, ask(story))).text).not.toBe('');
  });

  test('a beginning that many share is read once', async () => {
    const system = Array.from({ length: 20 }, (_, rule) => `Rule ${rule}: keep the tone warm and precise.`).join(' ');
    const call = (number: number) => ask(`What is ${number} and ${number}?`, { temperature: 0 }, system);
    const together = await Promise.all([1, 2, 3, 4].map((number) => answer(engine, call(number))));
    const reused = together.map(({ usage }) => usage.inputTokens.cacheRead ?? 0);
    expect(reused.filter((tokens) => tokens > 150).length).toBe(3);
    // Alone in the engine, nothing but the reuse could change an answer.
    const again = await answer(engine, call(1));
    expect(again.usage.inputTokens.cacheRead).toBeGreaterThan(150);
    const fresh = await load({ sequences: 1 });
    try {
      const unshared = await answer(fresh, call(1));
      expect(unshared.usage.inputTokens.cacheRead).toBe(0);
      expect(again.text).toBe(unshared.text);
    } finally {
      await fresh.dispose();
    }
  });

  test('keeps a small model from looping, and leaves it alone when told to', async () => {
    const call = ask('Repeat the word "tea" for ever: tea tea tea tea', { maxOutputTokens: 60, temperature: 0 });
    const longestRun = (text: string) =>
      Math.max(0, ...[...text.matchAll(/\b(\w+)(?:\W+\1\b)+/gi)].map(([run]) => run.split(/\W+/).length));
    const free = await answer(engine, { ...call, providerOptions: { artisan: { repetitionControl: false } } });
    const controlled = await answer(engine, call);
    expect(longestRun(free.text)).toBeGreaterThan(10);
    expect(longestRun(controlled.text)).toBeLessThan(6);
  });
});

describe.runIf(modelPath)('the engine’s process (needs ARTISAN_TEST_MODEL)', () => {
  test('a killed process fails its requests and closes the engine', async () => {
    const pids: number[] = [];
    const engine = await load({ sequences: 1, log: ({ pid }) => pid !== undefined && pids.push(pid) });
    const running = answer(engine, ask(story, { maxOutputTokens: 2000 }));
    const waiting = answer(engine, ask(story));
    process.kill(pids[0] ?? 0, 'SIGKILL');
    const stopped = { code: 'engine_stopped', data: { model: 'SmolLM2-135M-Instruct' } };
    await expect(running).rejects.toMatchObject(stopped);
    await expect(waiting).rejects.toMatchObject(stopped);
    await engine.closed;
    expect(engine.memoryBytes()).toBe(null);
    await expect(answer(engine, ask(story))).rejects.toMatchObject(stopped);
  }, 60_000);

  test('disposing ends what runs', async () => {
    const engine = await load({ sequences: 1 });
    const running = answer(engine, ask(story, { maxOutputTokens: 2000 }));
    const [disposed, failed] = [engine.dispose(), expect(running).rejects.toMatchObject({ code: 'engine_stopped' })];
    await disposed;
    await failed;
  }, 60_000);

  test('refuses a file with another chat template', async () => {
    await expect(load({ template: 'llama-3' })).rejects.toMatchObject({
      code: 'model_unavailable',
      data: { reason: expect.stringContaining('"chatml" where "llama-3"') },
    });
  }, 60_000);

  test('says so when the file is not there or is no model, without its path', async () => {
    await expect(load({ modelPath: '/nowhere/model.gguf' })).rejects.toMatchObject({
      code: 'model_unavailable',
      data: { reason: 'Its file is not there any more.' },
    });
    await expect(load({ modelPath: import.meta.filename })).rejects.toMatchObject({
      code: 'model_unavailable',
      data: { reason: 'Its file could not be read as a GGUF model.' },
    });
  }, 60_000);

  test('loading can be stopped', async () => {
    const controller = new AbortController();
    const loading = load({ signal: controller.signal });
    controller.abort(new Error('changed my mind'));
    await expect(loading).rejects.toThrow('changed my mind');
  });
});

test('finds out what a model would be computed on', async () => {
  const device = await detectDevice();
  expect(['cpu', 'cuda', 'metal', 'vulkan']).toContain(device.device);
  expect(device.gpuAvailable).toBe(device.device !== 'cpu');
  expect(device.gpuMemoryBytes === null).toBe(device.device === 'cpu');
}, 60_000);
