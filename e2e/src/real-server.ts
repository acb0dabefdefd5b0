import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type RunningServer, readConfig, startServer } from '@artisan/server';
import { services } from './services.ts';

export interface RealServer extends RunningServer {
  /** The JSON lines that the server has logged. */
  logLines: string[];
}

/**
 * The whole server on free ports, with the starter model and a data folder of its own that goes with it.
 * Stop it with `close`.
 */
export async function startRealServer(environment: Record<string, string> = {}): Promise<RealServer> {
  const folder = await mkdtemp(join(tmpdir(), 'artisan-e2e-'));
  const models = join(folder, 'models');
  await mkdir(models);
  if (services.starterModel) await symlink(services.starterModel, join(models, basename(services.starterModel)));
  const logLines: string[] = [];
  const server = await startServer(
    readConfig({ PORT: '0', STUDIO_PORT: '0', ARTISAN_DATA: folder, USE_GPU: 'false', ...environment }),
    { log: { write: (line) => logLines.push(line) } },
  );
  return {
    ...server,
    logLines,
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
