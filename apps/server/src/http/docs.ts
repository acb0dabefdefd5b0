import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import { oneSchemaEach } from './openapi-schemas.ts';

const tags = [
  { name: 'Writing', description: 'Texts, one by one, as a stream, or many side by side.' },
  { name: 'Pictures', description: 'Drawn by Artboard, our vector design engine.' },
  { name: 'Models', description: 'What is on this machine, what fits it, and downloads.' },
  { name: 'Server', description: 'Whether it is up.' },
];

/** OpenAPI 3.1 at /openapi.json, Swagger UI at /docs, ReDoc at /redoc: all from npm packages, nothing from elsewhere. */
export async function addDocs(app: FastifyInstance, version: string): Promise<void> {
  const { default: swagger } = await import('@fastify/swagger');
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Artisan AI',
        version,
        description:
          'Texts and pictures from engines that run on your own machine. Every failure has one shape: see `Error`.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      tags,
    },
    transform: jsonSchemaTransform,
    transformObject: oneSchemaEach,
  });
  app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger());

  const { default: swaggerUi } = await import('@fastify/swagger-ui');
  await app.register(swaggerUi, { routePrefix: '/docs', indexPrefix: '' });
  addRedoc(app);
}

const redocPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Artisan AI: API reference</title>
    <link rel="icon" href="data:,">
    <style>body { margin: 0 }</style>
  </head>
  <body>
    <redoc spec-url="/openapi.json"></redoc>
    <script src="/redoc/redoc.js"></script>
  </body>
</html>
`;

/** The bundle draws its maker's logo from a CDN; an empty picture stands in for it, so that no page calls out. */
const foreignLogo = 'https://cdn.redoc.ly/redoc/logo-mini.svg';
const emptyPicture = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E";

function addRedoc(app: FastifyInstance): void {
  const bundlePath = createRequire(import.meta.url).resolve('redoc/bundles/redoc.standalone.js');
  app.get('/redoc', { schema: { hide: true } }, (_, reply) => reply.type('text/html; charset=utf-8').send(redocPage));
  app.get('/redoc/redoc.js', { schema: { hide: true } }, async (_, reply) => {
    const bundle = await readFile(bundlePath, 'utf8');
    return reply
      .type('text/javascript; charset=utf-8')
      .header('cache-control', 'max-age=3600')
      .send(bundle.replaceAll(foreignLogo, emptyPicture));
  });
}
