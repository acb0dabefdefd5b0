import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, readConfig } from '@artisan/server';
import { generate } from 'orval';
import { stubDependencies } from '../apps/server/test/stub-dependencies.ts';

const target = join(import.meta.dirname, '..', 'packages', 'sdk', 'src', 'generated.ts');

/** The client, generated from the server's own OpenAPI document. */
async function generateClient(): Promise<string> {
  const app = await createApp(readConfig({ LOG_LEVEL: 'silent' }), stubDependencies());
  await app.ready();
  const folder = await mkdtemp(join(tmpdir(), 'artisan-sdk-'));
  try {
    const document = join(folder, 'openapi.json');
    const client = join(folder, 'client.ts');
    await writeFile(document, JSON.stringify(app.swagger()));
    await generate({
      input: { target: document },
      output: {
        target: client,
        client: 'fetch',
        mode: 'single',
        override: { fetch: { includeHttpResponseReturnType: false, forceSuccessResponse: true } },
      },
    });
    return await readFile(client, 'utf8');
  } finally {
    await app.close();
    await rm(folder, { recursive: true });
  }
}

const client = await generateClient();
if (process.argv.includes('--check')) {
  if (client !== (await readFile(target, 'utf8'))) {
    process.stderr.write('packages/sdk is older than the API. Run: npm run generate\n');
    process.exitCode = 1;
  }
} else {
  await writeFile(target, client);
}
