import { imageAnswerSchema, imageRequestSchema } from '@artisan/contract';
import { drawImage, type PainterDependencies } from '@artisan/tools';
import type { ZodApp } from '../app.ts';
import { signalOf } from '../cancellation.ts';
import { bodyFailures, failures } from '../failures.ts';

export function addImageRoutes(app: ZodApp, painter: PainterDependencies): void {
  app.post(
    '/api/image',
    {
      schema: {
        tags: ['Pictures'],
        summary: 'Draw a picture',
        operationId: 'drawImage',
        body: imageRequestSchema,
        response: {
          200: imageAnswerSchema,
          ...failures(...bodyFailures, 'image_not_possible', 'queue_full', 'shutting_down'),
        },
      },
    },
    (request, reply) => drawImage(painter, request.body, { signal: signalOf(reply) }),
  );
}
