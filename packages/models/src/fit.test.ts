import type { Machine } from '@artisan/contract';
import { describe, expect, it } from 'vitest';
import { catalogue, starter } from './catalogue/catalogue.ts';
import { judgeFit, leastBytes, neededBytes, planMemory } from './fit.ts';

const limits = { contextTokens: null, sequences: 10 };

function machine(totalGigabytes: number, freeGigabytes: number, changes: Partial<Machine> = {}): Machine {
  return {
    device: 'cpu',
    gpu_available: false,
    gpu_name: null,
    gpu_memory_bytes: null,
    cores: 2,
    memory_bytes: totalGigabytes * 1e9,
    memory_free_bytes: freeGigabytes * 1e9,
    disk_free_bytes: 1e12,
    ...changes,
  };
}

function model(id: string) {
  const found = catalogue.find((entry) => entry.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

describe('neededBytes', () => {
  it('adds weights, cache and scratch', () => {
    // Llama 3 8B: 2 × 32 layers × 8 heads × 128 × 2 bytes = 131,072 bytes a token.
    const llama = model('llama-3-8b-instruct');
    const cache = 131_072 * 8192;
    expect(neededBytes(llama, { contextTokens: 8192, sequences: 1 })).toBe(4_920_000_000 * 1.05 + 300e6 + cache);
    expect(neededBytes(llama, { contextTokens: 8192, sequences: 3 }) - leastBytes(llama, limits)).toBe(2 * cache);
  });
});

describe('judgeFit', () => {
  it.each([
    ['llama-3-8b-instruct', 24, 21, 'fits', 'Needs 6.5 GB; this machine has 24 GB, 21 GB free.'],
    [
      'llama-3-8b-instruct',
      16,
      5,
      'tight',
      'Needs 6.5 GB; this machine has 16 GB, 5.0 GB free. Close other programs first.',
    ],
    [
      'llama-3-8b-instruct',
      7,
      6,
      'too_big',
      'Needs 6.5 GB; this machine has 7.0 GB, 6.0 GB free. Choose a smaller one.',
    ],
    ['smollm2-135m-instruct', 2, 1, 'fits', 'Needs 498 MB; this machine has 2.0 GB, 1.0 GB free.'],
    [
      'llama-3.3-70b-instruct',
      24,
      21,
      'too_big',
      'Needs 48 GB; this machine has 24 GB, 21 GB free. Choose a smaller one.',
    ],
  ])('%s on %i GB with %i GB free: %s', (id, total, free, verdict, reason) => {
    expect(judgeFit(model(id), machine(total, free), limits, 0)).toMatchObject({ verdict, reason });
  });

  it('counts what idle models would give back', () => {
    expect(judgeFit(model('llama-3-8b-instruct'), machine(16, 5), limits, 6e9).verdict).toBe('fits');
  });

  it('counts the memory of a card of its own, and not that of one that shares', () => {
    const card = { gpu_available: true, gpu_memory_bytes: 24e9 };
    const llama = model('llama-3-8b-instruct-f16');
    expect(judgeFit(llama, machine(16, 8, { device: 'cuda', ...card }), limits, 0).verdict).toBe('fits');
    expect(judgeFit(llama, machine(16, 8, { device: 'metal', ...card }), limits, 0).verdict).toBe('too_big');
  });

  it('does not guess the size of a file that nobody has seen', () => {
    expect(judgeFit({ ...starter, bytes: null }, machine(16, 8), limits, 0)).toEqual({
      verdict: 'tight',
      needed_bytes: 0,
      reason: 'Its size is known once the download starts.',
    });
  });
});

describe('planMemory', () => {
  it.each([
    // The starter always gets all its sequences; Llama 3 8B as many as leave 40 % to others.
    ['smollm2-135m-instruct', 8, { contextTokens: 4096, sequences: 10 }],
    ['llama-3-8b-instruct', 64, { contextTokens: 8192, sequences: 10 }],
    ['llama-3-8b-instruct', 16, { contextTokens: 8192, sequences: 3 }],
    ['llama-3-8b-instruct', 8, { contextTokens: 8192, sequences: 1 }],
    ['llama-3-8b-instruct', 7, { contextTokens: 4096, sequences: 1 }],
    ['llama-3-8b-instruct', 5, { contextTokens: 2048, sequences: 1 }],
  ])('%s with %i GB free', (id, free, plan) => {
    expect(planMemory(model(id), free * 1e9, limits)).toEqual(plan);
  });

  it('keeps to the limits that were set, and to what the model reads', () => {
    expect(planMemory(starter, 64e9, { contextTokens: 2048, sequences: 4 })).toEqual({
      contextTokens: 2048,
      sequences: 4,
    });
    expect(planMemory(starter, 64e9, { contextTokens: 32_768, sequences: 1 }).contextTokens).toBe(4096);
  });
});
