import { modelsAnswerSchema } from '@artisan/contract';
import { z } from 'zod';
import type { AppDependencies, ZodApp } from '../app.ts';
import { failures } from '../failures.ts';

const params = z.object({ id: z.string().min(1).max(200) });
const accepted = z.object({ success: z.literal(true) }).meta({ id: 'Accepted' });
const done = { success: true as const };

export function addModelRoutes(app: ZodApp, models: AppDependencies['models']): void {
  app.get(
    '/api/models',
    {
      schema: {
        tags: ['Models'],
        summary: 'All models, their state, and this machine',
        operationId: 'listModels',
        response: { 200: modelsAnswerSchema, ...failures() },
      },
    },
    () => models.list(),
  );
  app.post(
    '/api/models/:id/download',
    {
      schema: {
        tags: ['Models'],
        summary: 'Download a model',
        description:
          'Answers at once; GET /api/models shows the progress. A download that was cut off or cancelled goes on where it stopped.',
        operationId: 'downloadModel',
        params,
        response: {
          202: accepted,
          ...failures('validation_failed', 'unknown_model', 'model_does_not_fit', 'disk_full'),
        },
      },
    },
    async (request, reply) => {
      await models.download(request.params.id);
      return reply.code(202).send(done);
    },
  );
  app.delete(
    '/api/models/:id/download',
    {
      schema: {
        tags: ['Models'],
        summary: 'Stop a download',
        description: 'What has arrived stays on disk, for going on later.',
        operationId: 'cancelModelDownload',
        params,
        response: { 200: accepted, ...failures('validation_failed', 'unknown_model') },
      },
    },
    async (request) => {
      await models.cancelDownload(request.params.id);
      return done;
    },
  );
  app.post(
    '/api/models/:id/unload',
    {
      schema: {
        tags: ['Models'],
        summary: 'Take a model out of the memory',
        description: 'It loads again with the next request.',
        operationId: 'unloadModel',
        params,
        response: { 200: accepted, ...failures('validation_failed', 'unknown_model', 'model_in_use') },
      },
    },
    async (request) => {
      await models.unload(request.params.id);
      return done;
    },
  );
  app.delete(
    '/api/models/:id',
    {
      schema: {
        tags: ['Models'],
        summary: 'Delete a model’s file',
        operationId: 'removeModel',
        params,
        response: { 200: accepted, ...failures('validation_failed', 'unknown_model', 'model_in_use') },
      },
    },
    async (request) => {
      await models.remove(request.params.id);
      return done;
    },
  );
}
