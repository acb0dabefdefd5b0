import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { toErrorBody } from './errors.ts';

/** An answer as JSON, beside {@link eventsSchema}. */
export const jsonSchema = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } });
/** Server-sent events for OpenAPI: each name with the schema that its data, a line of JSON, keeps to. */
export const eventsSchema = (schemaOf: Record<string, string>) => {
  const each = Object.entries(schemaOf).map(([event, id]) => {
    const content = { contentMediaType: 'application/json', contentSchema: { $ref: `#/components/schemas/${id}` } };
    return z.object({ event: z.literal(event), data: z.string().meta(content) });
  });
  return { 'text/event-stream': { schema: z.union(each) } };
};

export function wantsEvents(request: FastifyRequest): boolean {
  return (request.headers.accept ?? '').includes('text/event-stream');
}

type Send = (event: string, data: unknown) => void;

/**
 * Runs `work` and sends its events in order. What fails before the first event is answered as an ordinary error;
 * what fails later ends the stream with an `error` event in the same shape.
 */
export async function streamEvents(
  request: FastifyRequest,
  reply: FastifyReply,
  work: (send: Send) => Promise<void>,
): Promise<void> {
  let sending = Promise.resolve();
  let started = false;
  const send: Send = (event, data) => {
    started = true;
    sending = sending.then(() => (reply.sse.isConnected ? reply.sse.send({ event, data }) : undefined));
  };
  try {
    await work(send);
  } catch (error) {
    if (!started) throw error;
    const body = toErrorBody(error, request);
    if (body.code === 'internal') request.log.error({ err: error }, 'unexpected failure in a stream');
    send('error', body);
  }
  await sending;
}
