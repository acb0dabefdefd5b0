import type { ErrorCode } from '@artisan/contract';
import { AppError } from '@artisan/kit';
import type { FastifyInstance, HTTPMethods, RouteOptions } from 'fastify';

const methods: HTTPMethods[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'QUERY'];

/**
 * Answers a known address with a wrong method by 405 and an Allow header, where Fastify would say 404.
 * Call before any route is added; the answer adds what is missing once all are.
 */
export function watchMethods(app: FastifyInstance): () => void {
  const allowed = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method, schema }: RouteOptions) => {
    if ((schema as { hide?: boolean } | undefined)?.hide) return;
    const known = allowed.get(url) ?? new Set();
    for (const one of [method].flat()) known.add(one.toUpperCase());
    allowed.set(url, known);
  });

  return function addMissingMethods() {
    for (const [url, known] of [...allowed]) {
      const allow = [...known].sort().join(', ');
      app.route({
        url,
        method: methods.filter((method) => !known.has(method)),
        schema: { hide: true },
        // Before the body is looked at: with the wrong method it doesn't matter what it holds.
        onRequest: async (request, reply) => {
          reply.header('allow', allow);
          throw new AppError<ErrorCode>('method_not_allowed', { data: { method: request.method, allow } });
        },
        handler: async () => undefined,
      });
    }
  };
}
