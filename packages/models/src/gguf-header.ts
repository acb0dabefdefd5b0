import { open } from 'node:fs/promises';
import type { MemoryShape } from './text-model.ts';

/** What the head of a GGUF file says about a text model. */
export interface GgufHeader {
  architecture: string;
  shape: MemoryShape | null;
  contextTokens: number | null;
  licence: string | null;
}

/** Model facts come before the vocabulary, which fills megabytes: this much always holds them. */
const headBytes = 256 * 1024;

const sizes: Record<number, number> = { 0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8 };
const stringType = 8;
const arrayType = 9;

/**
 * Reads the header of a GGUF file (version 2 or 3, little-endian). Null when it isn't one, or isn't a model that
 * writes text (embedding models and vision projectors are GGUF files too).
 * Source: ggml's docs/gguf.md.
 */
export async function readGgufHeader(path: string): Promise<GgufHeader | null> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return describe(readFacts(buffer.subarray(0, bytesRead)));
  } finally {
    await file.close();
  }
}

function describe(facts: Map<string, number | string>): GgufHeader | null {
  const architecture = facts.get('general.architecture');
  if (typeof architecture !== 'string') return null;
  const figure = (name: string) => {
    const value = facts.get(`${architecture}.${name}`);
    return typeof value === 'number' && value > 0 ? value : null;
  };
  const layers = figure('block_count');
  const contextTokens = figure('context_length');
  if (layers === null || contextTokens === null || facts.has(`${architecture}.pooling_type`)) return null;
  const heads = figure('attention.head_count');
  const width = figure('embedding_length');
  const headSize = figure('attention.key_length') ?? (heads && width ? width / heads : null);
  const keyValueHeads = figure('attention.head_count_kv') ?? heads;
  const licence = facts.get('general.license');
  return {
    architecture,
    shape: headSize && keyValueHeads ? { layers, keyValueHeads, headSize } : null,
    contextTokens,
    licence: typeof licence === 'string' ? licence : null,
  };
}

/** The numbers and strings up to the vocabulary, or up to the end of what was read. */
function readFacts(head: Buffer): Map<string, number | string> {
  const facts = new Map<string, number | string>();
  if (head.subarray(0, 4).toString('latin1') !== 'GGUF' || head.length < 24) return facts;
  let at = 24;
  const count = Number(head.readBigUInt64LE(16));
  const text = () => {
    const length = Number(head.readBigUInt64LE(at));
    at += 8 + length;
    if (at > head.length) throw new RangeError('the head ends inside a string');
    return head.toString('utf8', at - length, at);
  };
  try {
    for (let index = 0; index < count; index += 1) {
      const key = text();
      if (key.startsWith('tokenizer.')) break;
      const type = head.readUInt32LE(at);
      at += 4;
      if (type === stringType) facts.set(key, text());
      else if (type === arrayType) {
        const itemType = head.readUInt32LE(at);
        const length = Number(head.readBigUInt64LE(at + 4));
        at += 12;
        if (itemType === stringType) for (let item = 0; item < length; item += 1) text();
        else at += length * (sizes[itemType] ?? Number.NaN);
      } else {
        facts.set(key, number(head, at, type));
        at += sizes[type] ?? Number.NaN;
      }
    }
  } catch (error) {
    // The head was longer than what we read, or is damaged: what came before still holds.
    if (!(error instanceof RangeError)) throw error;
  }
  return facts;
}

function number(head: Buffer, at: number, type: number): number {
  if (type === 4) return head.readUInt32LE(at);
  if (type === 5) return head.readInt32LE(at);
  if (type === 10) return Number(head.readBigUInt64LE(at));
  if (type === 11) return Number(head.readBigInt64LE(at));
  if (type === 6) return head.readFloatLE(at);
  if (type === 12) return head.readDoubleLE(at);
  return head.readUInt8(at);
}
