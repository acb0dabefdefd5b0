import {
  batchItemEventSchema,
  batchProgressSchema,
  type TextBatchItem,
  type TextUsageEvent,
  textAnswerSchema,
  textBatchAnswerSchema,
  textBatchRequestSchema,
  textDeltaSchema,
  textRequestSchema,
  textUsageEventSchema,
} from '@artisan/contract';
import { type WriterDependencies, writeBatch, writeText } from '@artisan/tools';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { ZodApp } from '../app.ts';
import { signalOf } from '../cancellation.ts';
import { toErrorBody } from '../errors.ts';
import { bodyFailures, failures, writerFailures } from '../failures.ts';

const json = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } });
const events = (description: string, schema: z.ZodType) => ({
  'text/event-stream': { schema: schema.describe(description) },
});

export function addTextRoutes(app: ZodApp, writer: WriterDependencies): void {
  app.post(
    '/api/text',
    {
      sse: 'manual',
      schema: {
        tags: ['Writing'],
        summary: 'Write a text',
        description: 'With `stream: true` the answer is server-sent events: `delta` {text}, then `usage`, or `error`.',
        operationId: 'writeText',
        body: textRequestSchema,
        response: {
          200: {
            description: 'The text, or its pieces as they are written.',
            content: {
              ...json(textAnswerSchema),
              ...events('One event: `delta` or `usage`.', z.union([textDeltaSchema, textUsageEventSchema])),
            },
          },
          ...failures(...bodyFailures, ...writerFailures),
        },
      },
    },
    async (request, reply) => {
      const caller = { caller: request.ip, signal: signalOf(reply) };
      if (!request.body.stream) return reply.send(await writeText(writer, request.body, caller));
      await streamEvents(request, reply, async (send) => {
        const answer = await writeText(writer, request.body, { ...caller, onDelta: (text) => send('delta', { text }) });
        const { text: _, ...usage } = answer;
        send('usage', usage satisfies TextUsageEvent);
      });
    },
  );

  app.post(
    '/api/text/batch',
    {
      sse: 'manual',
      schema: {
        tags: ['Writing'],
        summary: 'Write many texts side by side',
        description:
          'The answers come in the order of the requests. With `Accept: text/event-stream`: `progress` {done, total} and `item` {index, result} as each is ready, then `done` with the whole answer.',
        operationId: 'writeBatch',
        body: textBatchRequestSchema,
        response: {
          200: {
            description: 'A result for each request; one that failed says why.',
            content: {
              ...json(textBatchAnswerSchema),
              ...events(
                'One event: `progress`, `item` or `done`.',
                z.union([batchProgressSchema, batchItemEventSchema, textBatchAnswerSchema]),
              ),
            },
          },
          ...failures(...bodyFailures, ...writerFailures),
        },
      },
    },
    async (request, reply) => {
      const requests = request.body.map((item) => ({ ...item, stream: false }));
      const caller = {
        caller: request.ip,
        signal: signalOf(reply),
        onUnexpected: (error: unknown) => request.log.error({ err: error }, 'unexpected failure of a batch item'),
      };
      if (!wantsEvents(request)) return reply.send(await writeBatch(writer, requests, caller));
      await streamEvents(request, reply, async (send) => {
        let done = 0;
        const onItem = (index: number, result: TextBatchItem) => {
          done += 1;
          send('item', { index, result });
          send('progress', { done, total: requests.length });
        };
        send('done', await writeBatch(writer, requests, { ...caller, onItem }));
      });
    },
  );
}

function wantsEvents(request: FastifyRequest): boolean {
  return (request.headers.accept ?? '').includes('text/event-stream');
}

type Send = (event: string, data: unknown) => void;

/**
 * Runs `work` and sends its events in order. What fails before the first event is answered as an ordinary error;
 * what fails later ends the stream with an `error` event in the same shape.
 */
async function streamEvents(
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
