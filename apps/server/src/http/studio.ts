import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorCode } from '@artisan/contract';
import { AppError } from '@artisan/kit';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const year = 31_536_000;

declare module 'fastify' {
  interface FastifyReply {
    /** Answers with the studio's page; 404 as JSON while it has not been built. */
    sendStudio(): FastifyReply;
  }
}

/** Serves the built studio: its files, and its page for every address that a browser asks for and no route has. */
export async function addStudio(app: FastifyInstance, folder: string): Promise<void> {
  const built = existsSync(join(folder, 'index.html'));
  app.decorateReply('sendStudio', function (this: FastifyReply) {
    if (!built) throw new AppError<ErrorCode>('not_found');
    return this.header('cache-control', 'no-cache').sendFile('index.html', folder);
  });
  if (built) {
    await app.register(fastifyStatic, {
      root: join(folder, 'assets'),
      prefix: '/assets/',
      // File names carry a hash of what is in them.
      maxAge: year * 1000,
      immutable: true,
      preCompressed: true,
      schemaHide: true,
    });
  }
  app.setNotFoundHandler((request, reply) => {
    if (built && wantsPage(request)) return reply.sendStudio();
    throw new AppError<ErrorCode>('not_found');
  });
}

/** Whether a browser asks for a page, and not a program for data. */
export function wantsPage(request: FastifyRequest): boolean {
  const isPage = request.method === 'GET' || request.method === 'HEAD';
  return isPage && !request.url.startsWith('/api/') && (request.headers.accept ?? '').includes('text/html');
}
