import { ConfigError, readConfig } from './config.ts';
import { showProgress } from './progress-line.ts';
import { type RunningServer, startServer } from './server.ts';

/**
 * Reads the settings, starts both ports, says where they are, and stops when told to.
 * `studioUrl` is said instead of our own when something else serves the studio, as Vite does in development.
 */
export async function main({ studioUrl }: { studioUrl?: string } = {}): Promise<void> {
  const server = await start();
  if (!server) return;
  process.stdout.write(
    `\n  Artisan AI is up.\n\n  Studio   ${studioUrl ?? server.studioUrl}\n  API      ${server.apiUrl}   (docs at ${server.apiUrl}/docs)\n\n  Ctrl+C stops it.\n\n`,
  );
  const stopProgress = showProgress(server.models);

  let stopping = false;
  const stop = () => {
    if (stopping) process.exit(1);
    stopping = true;
    stopProgress();
    void server.close().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

async function start(): Promise<RunningServer | undefined> {
  try {
    return await startServer(readConfig(process.env));
  } catch (error) {
    const { code, port } = error as { code?: string; port?: number };
    process.exitCode = 1;
    if (error instanceof ConfigError) process.stderr.write(`${error.message}\n`);
    else if (code === 'EADDRINUSE')
      process.stderr.write(
        `Port ${port} is taken. Stop what uses it, or set ${port === Number(process.env.STUDIO_PORT ?? 3000) ? 'STUDIO_PORT' : 'PORT'} to another one.\n`,
      );
    else throw error;
    return undefined;
  }
}
