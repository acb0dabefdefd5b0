/** The head of a GGUF file with these facts: strings, whole numbers (uint32) and lists of strings. */
export function makeGguf(facts: Record<string, string | number | string[]>): Buffer {
  const parts: Buffer[] = [Buffer.from('GGUF'), uint32(3), uint64(0), uint64(Object.keys(facts).length)];
  for (const [key, value] of Object.entries(facts)) {
    parts.push(text(key));
    if (typeof value === 'string') parts.push(uint32(8), text(value));
    else if (typeof value === 'number') parts.push(uint32(4), uint32(value));
    else parts.push(uint32(9), uint32(8), uint64(value.length), ...value.map(text));
  }
  return Buffer.concat(parts);
}

/** What the header of a small text model says. */
export const smallModelFacts = {
  'general.architecture': 'llama',
  'general.languages': ['en', 'de'],
  'general.license': 'mit',
  'llama.block_count': 12,
  'llama.context_length': 4096,
  'llama.embedding_length': 512,
  'llama.attention.head_count': 8,
  'llama.attention.head_count_kv': 2,
};

function uint32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}

function uint64(value: number): Buffer {
  const buffer = Buffer.alloc(8);
  buffer.writeBigUInt64LE(BigInt(value));
  return buffer;
}

function text(value: string): Buffer {
  return Buffer.concat([uint64(Buffer.byteLength(value)), Buffer.from(value)]);
}
