import type { FastifyInstance } from 'fastify';

/** The client went away before the answer was out (nginx's own code for it). */
const clientClosedRequest = 499;

/** One line a request: id, method, route pattern, status and milliseconds. Never a prompt, a query or a body. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    // Fastify's onResponse is not called when the client has gone; the response's own close always is.
    reply.raw.once('close', () => {
      request.log.info({
        method: request.method,
        route: request.routeOptions.url ?? 'unknown',
        status: reply.raw.writableFinished ? reply.raw.statusCode : clientClosedRequest,
        ms: Math.round(reply.elapsedTime * 10) / 10,
      });
    });
  });
}
