import { type Health, healthSchema } from '@artisan/contract';
import type { AppDependencies, ZodApp } from '../app.ts';
import { failures } from '../failures.ts';
import { wantsPage } from '../studio.ts';

/** `GET /` and `GET /health`; a browser gets the studio at `/`, and so does everybody on the studio's port. */
export function addHealthRoutes(
  app: ZodApp,
  dependencies: Pick<AppDependencies, 'models' | 'version'>,
  studioPort: number,
): void {
  const health = async (): Promise<Health> => {
    const { device, gpu_available } = await dependencies.models.machine();
    return { status: 'healthy', service: 'Artisan AI Backend', version: dependencies.version, gpu_available, device };
  };
  const schema = { tags: ['Server'], response: { 200: healthSchema, ...failures() } };

  app.get('/health', { schema: { ...schema, summary: 'Is the server up?', operationId: 'health' } }, health);
  app.get(
    '/',
    { schema: { ...schema, summary: 'The same, or the studio for a browser', operationId: 'root' } },
    async (request, reply) => {
      if (wantsPage(request) || request.socket.localPort === studioPort) return reply.sendStudio() as never;
      return health();
    },
  );
}
