import { randomUUID } from 'node:crypto';
import type { Models } from '@artisan/models';
import { type PainterDependencies, tools, type WriterDependencies } from '@artisan/tools';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import sse from '@fastify/sse';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { serializerCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Config } from '../config.ts';
import type { LogStream } from '../log.ts';
import { useShutdown } from './cancellation.ts';
import { addDocs } from './docs.ts';
import { useErrors } from './errors.ts';
import { watchMethods } from './method-not-allowed.ts';
import { logRequests } from './request-log.ts';
import { addHealthRoutes } from './routes/health.ts';
import { addImageRoutes } from './routes/image.ts';
import { addModelRoutes } from './routes/models.ts';
import { addTextRoutes } from './routes/text.ts';
import { addToolRoutes } from './routes/tools.ts';
import { addStudio } from './studio.ts';
import { validateByZod } from './validation-issues.ts';

/** What the routes work with; `compose` builds the real ones, tests hand in their own. */
export interface AppDependencies {
  writer: WriterDependencies;
  painter: PainterDependencies;
  models: Pick<Models, 'list' | 'download' | 'cancelDownload' | 'remove' | 'unload' | 'machine'>;
  /** Folder of the built studio. */
  studioFolder: string;
  version: string;
  log: LogStream;
}

export type ZodApp = ReturnType<typeof withZod>;
const withZod = (app: FastifyInstance) => app.withTypeProvider<ZodTypeProvider>();

/** A megabyte of prompt is more than any model reads; the rest is room for a batch. */
const bodyLimitBytes = 4 * 1_048_576;

/** Builds the whole HTTP side: both ports answer from it. Hooks may still be added; `ready` or `listen` ends that. */
export async function createApp(
  config: Pick<Config, 'HOST' | 'PORT' | 'STUDIO_PORT' | 'ALLOWED_ORIGINS' | 'LOG_LEVEL'>,
  dependencies: AppDependencies,
): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { level: config.LOG_LEVEL, stream: dependencies.log },
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'id' }),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    bodyLimit: bodyLimitBytes,
    // Unknown fields are ignored; these two are unknown fields with a bad name.
    onProtoPoisoning: 'remove',
    onConstructorPoisoning: 'remove',
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true },
    frameworkErrors: (error, request, reply) => request.server.errorHandler(error, request, reply as never),
  });
  // Fastify would take plain text for a string; the API takes JSON alone.
  app.removeContentTypeParser('text/plain');
  app.setValidatorCompiler(validateByZod);
  app.setSerializerCompiler(serializerCompiler);
  useErrors(app);
  logRequests(app);
  useShutdown(app);

  await app.register(cors, { origin: allowedOrigins(config), exposedHeaders: ['Retry-After', 'X-Request-Id'] });
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: contentSecurity },
    hsts: false,
  });
  // Its types describe a module that Node does not see: the default import is the plugin itself.
  await app.register(sse as unknown as typeof sse.default, { heartbeatInterval: 15_000 });

  const addMissingMethods = watchMethods(app);
  await addDocs(app, dependencies.version);
  const routes = withZod(app);
  addHealthRoutes(routes, dependencies, config.STUDIO_PORT);
  addTextRoutes(routes, dependencies.writer);
  addImageRoutes(routes, dependencies.painter);
  addModelRoutes(routes, dependencies.models);
  addToolRoutes(routes, tools, { ...dependencies.writer, ...dependencies.painter });
  addMissingMethods();
  await addStudio(app, dependencies.studioFolder);

  return app;
}

/** Everything comes from this server; styles are inline because Mantine sets variables on elements. */
const contentSecurity = {
  'default-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'", 'data:'],
  'worker-src': ["'self'", 'blob:'],
  'object-src': ["'none'"],
  'base-uri': ["'self'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'self'"],
};

function allowedOrigins({ ALLOWED_ORIGINS, HOST, STUDIO_PORT, PORT }: Parameters<typeof createApp>[0]): string[] | '*' {
  if (ALLOWED_ORIGINS?.includes('*')) return '*';
  const hosts = new Set(['localhost', '127.0.0.1', ...(HOST === '0.0.0.0' || HOST === '::' ? [] : [HOST])]);
  const own = [...hosts].flatMap((host) => [STUDIO_PORT, PORT].map((port) => `http://${host}:${port}`));
  return ALLOWED_ORIGINS ?? own;
}
