import type { FastifyInstance } from 'fastify';

/** One line a request: id, method, route pattern, status and milliseconds. Never a prompt, a query or a body. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  app.addHook('onResponse', async (request, reply) => {
    request.log.info({
      id: request.id,
      method: request.method,
      route: request.routeOptions.url ?? 'unknown',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
    });
  });
  app.addHook('onRequestAbort', async (request) => {
    request.log.info({ id: request.id, method: request.method, route: request.routeOptions.url, status: 499 });
  });
}
