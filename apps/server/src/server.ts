import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Models } from '@artisan/models';
import type { FastifyInstance } from 'fastify';
import { compose } from './compose.ts';
import type { Config } from './config.ts';
import { createApp } from './http/app.ts';
import { type LogStream, openLog } from './log.ts';

export interface RunningServer {
  /** Addresses that a person can open, without a slash at the end. */
  apiUrl: string;
  studioUrl: string;
  models: Models;
  /** Stops listening, lets requests under way finish for a moment, ends the engines. */
  close(): Promise<void>;
}

/** Builds everything and listens on both ports. A port of 0 takes any free one. */
export async function startServer(config: Config, { log }: { log?: LogStream } = {}): Promise<RunningServer> {
  const dependencies = await compose(config, log ?? (await openLog()));
  const app = await createApp(config, dependencies);
  const studio = forwardTo(app);
  app.addHook('preClose', async () => {
    studio.closeIdleConnections();
    studio.close();
  });
  app.addHook('onClose', () => dependencies.close());
  await app.ready();
  try {
    await app.listen({ host: config.HOST, port: config.PORT });
    await listen(studio, config);
  } catch (error) {
    await app.close();
    throw error;
  }
  void dependencies.models.prepare();
  return {
    apiUrl: urlOf(app.server, config.HOST),
    studioUrl: urlOf(studio, config.HOST),
    models: dependencies.models,
    close: () => app.close(),
  };
}

/** The studio's port answers from the same routes in the same process: no second hop, and a disconnect is seen at once. */
function forwardTo(app: FastifyInstance): Server {
  return createServer((request, response) => app.routing(request, response));
}

function listen(server: Server, { HOST, STUDIO_PORT }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: HOST, port: STUDIO_PORT }, resolve);
  });
}

function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const name = host === '0.0.0.0' || host === '::' || host === '127.0.0.1' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
