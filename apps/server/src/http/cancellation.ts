import type { ErrorCode } from '@artisan/contract';
import { AppError } from '@artisan/kit';
import type { FastifyInstance, FastifyReply } from 'fastify';

declare module 'fastify' {
  interface FastifyInstance {
    /** Aborts when the server can wait no longer for requests under way. */
    stopping: AbortSignal;
  }
}

/** Milliseconds that requests under way get to finish once the server is told to stop. */
const graceMilliseconds = 5000;

/** Lets requests under way finish for a moment after `close`, then ends them with `shutting_down`. */
export function useShutdown(app: FastifyInstance): void {
  const controller = new AbortController();
  app.decorate('stopping', controller.signal);
  app.addHook('preClose', async () => {
    const timer = setTimeout(() => controller.abort(new AppError<ErrorCode>('shutting_down')), graceMilliseconds);
    timer.unref();
  });
}

/**
 * Aborts when the client is gone or the server stops: what every generation listens to.
 * Fastify's own `request.signal` is not it: that one fires as soon as a body has been read.
 */
export function signalOf({ raw, request }: FastifyReply): AbortSignal {
  const controller = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) controller.abort(new AppError<ErrorCode>('cancelled'));
  });
  return AbortSignal.any([controller.signal, request.server.stopping]);
}
