import { expect, test } from 'vitest';
import { createTokenText } from './token-text.ts';

/** Tokens are runs of bytes, as in a byte-level vocabulary. */
const decode = (tokens: Uint8Array[]) => Buffer.concat(tokens).toString('utf8');
const split = (text: string, ...sizes: number[]) => {
  const bytes = Buffer.from(text);
  let at = 0;
  return sizes.map((size) => {
    at += size;
    return new Uint8Array(bytes.subarray(at - size, at));
  });
};

test('a character split over tokens comes out whole', () => {
  const words = createTokenText<Uint8Array>(decode);
  expect(split('a🦊b', 1, 1, 1, 2, 1).map((token) => words.push(token))).toEqual(['a', '', '', '🦊', 'b']);
});

test('what stands before an unfinished character is not held back', () => {
  const words = createTokenText<Uint8Array>(decode);
  expect(split('tea ☕🫖', 5, 2, 3, 1).map((token) => words.push(token))).toEqual(['tea ', '☕', '', '🫖']);
});

test('an unfinished character at the end is dropped', () => {
  const words = createTokenText<Uint8Array>(decode);
  expect(split('x🦊', 1, 3).map((token) => words.push(token))).toEqual(['x', '']);
});

test('bytes that never become a character do not hold the text back for ever', () => {
  const words = createTokenText<Uint8Array>(decode);
  const pieces = Array.from({ length: 9 }, () => words.push(new Uint8Array([0xff])));
  expect(pieces.join('')).toBe('\uFFFD'.repeat(9));
  expect(words.push(new Uint8Array([0x61]))).toBe('a');
});

test('tokens are read as they follow on what went before', () => {
  // As in a SentencePiece vocabulary: the space at the beginning of a text is left out.
  const sentence = (tokens: string[], before: string[]) => {
    const text = tokens.join('');
    return before.length === 0 ? text.trimStart() : text;
  };
  const words = createTokenText<string>(sentence);
  expect([' one', ' two'].map((token) => words.push(token))).toEqual(['one', ' two']);
});
