import {
  type TextBatchItem,
  type TextUsageEvent,
  textAnswerSchema,
  textBatchAnswerSchema,
  textBatchRequestSchema,
  textRequestSchema,
} from '@artisan/contract';
import { type WriterDependencies, writeBatch, writeText } from '@artisan/tools';
import type { ZodApp } from '../app.ts';
import { signalOf } from '../cancellation.ts';
import { eventsSchema, jsonSchema, streamEvents, wantsEvents } from '../event-stream.ts';
import { bodyFailures, failures, writerFailures } from '../failures.ts';

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
              ...jsonSchema(textAnswerSchema),
              ...eventsSchema({ delta: 'TextDelta', usage: 'TextUsageEvent', error: 'Error' }),
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
              ...jsonSchema(textBatchAnswerSchema),
              ...eventsSchema({
                progress: 'BatchProgress',
                item: 'BatchItemEvent',
                done: 'TextBatchAnswer',
                error: 'Error',
              }),
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
