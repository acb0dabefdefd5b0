import type { AddressInfo } from 'node:net';
import { createApp, readConfig } from '@artisan/server';
import { stubDependencies } from '../../apps/server/test/stub-dependencies.ts';

/** The real HTTP side over engines that answer at once: for what is about HTTP alone. */
export async function startStubServer(environment: Record<string, string> = {}) {
  const app = await createApp(readConfig({ LOG_LEVEL: 'silent', ...environment }), stubDependencies());
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => app.close() };
}
