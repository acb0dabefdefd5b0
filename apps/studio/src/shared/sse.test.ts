import { describe, expect, it } from 'vitest';
import { readEvents, type ServerEvent } from './sse.ts';

const bodyOf = (chunks: readonly (string | Uint8Array)[]) =>
  new ReadableStream<Uint8Array>({
    start(control) {
      for (const chunk of chunks) control.enqueue(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
      control.close();
    },
  });

const collect = async (chunks: readonly (string | Uint8Array)[]): Promise<ServerEvent[]> => {
  const events: ServerEvent[] = [];
  for await (const event of readEvents(bodyOf(chunks))) events.push(event);
  return events;
};

describe('readEvents', () => {
  it('reads names and data', async () => {
    expect(await collect(['event: delta\ndata: {"text":"a"}\n\ndata: b\n\n'])).toEqual([
      { name: 'delta', data: '{"text":"a"}' },
      { name: 'message', data: 'b' },
    ]);
  });

  it('does not mind where chunks end, inside a character too', async () => {
    const whole = new TextEncoder().encode('event: delta\r\ndata: tea — “té”\r\n\r\ndata: 2\r\n\r\n');
    const bytes = Array.from(whole, (byte) => Uint8Array.of(byte));
    expect(await collect(bytes)).toEqual([
      { name: 'delta', data: 'tea — “té”' },
      { name: 'message', data: '2' },
    ]);
  });

  it('joins several lines of data and keeps their inner spaces', async () => {
    expect(await collect(['data: a\ndata:  b\ndata:c\n\n'])).toEqual([{ name: 'message', data: 'a\n b\nc' }]);
  });

  it('passes over comments, events without data and a last event that was cut off', async () => {
    expect(await collect([': here\n\nevent: ping\n\ndata: 1\n\ndata: cut'])).toEqual([{ name: 'message', data: '1' }]);
  });

  it('closes the stream when the reader leaves early', async () => {
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull: (control) => control.enqueue(new TextEncoder().encode('data: 1\n\n')),
      cancel: () => {
        cancelled = true;
      },
    });
    for await (const _ of readEvents(body)) break;
    expect(cancelled).toBe(true);
  });
});
