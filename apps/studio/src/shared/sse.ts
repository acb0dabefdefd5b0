/** One server-sent event: its name (`message` when the stream gives none) and its data, still text. */
export interface ServerEvent {
  name: string;
  data: string;
}

const parseBlock = (block: string): ServerEvent | undefined => {
  let name = 'message';
  const data: string[] = [];
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':');
    if (colon === 0 || line === '') continue;
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') name = value;
    if (field === 'data') data.push(value);
  }
  return data.length > 0 ? { name, data: data.join('\n') } : undefined;
};

/**
 * The events of a response body as they arrive. Chunks may end anywhere, inside a character too; comments and events
 * without data are passed over, and so is a last event that the connection cut off.
 */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let pending = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      // A CR at the end of a chunk may be half of a CRLF: it stays until the next chunk tells.
      const text = pending + decoder.decode(value, { stream: true });
      const whole = text.endsWith('\r') ? text.slice(0, -1) : text;
      const blocks = whole.replace(/\r\n?/g, '\n').split('\n\n');
      pending = (blocks.pop() ?? '') + text.slice(whole.length);
      for (const block of blocks) {
        const event = parseBlock(block);
        if (event) yield event;
      }
    }
  } finally {
    // Leaving the loop early (Stop) must close the connection, or the server goes on writing.
    await reader.cancel().catch(() => undefined);
  }
}
