import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { assertNode24 } from './node-version.ts';

assertNode24();
const root = join(import.meta.dirname, '..');
const studioPort = process.env.STUDIO_PORT ?? '3000';
const studioUrl = `http://localhost:${studioPort}`;

// The server starts again when one of its files changes; Vite serves the studio with hot reload and forwards the API.
const server = spawn(
  process.execPath,
  ['--watch', '--watch-preserve-output', join(root, 'scripts', 'dev-server.ts'), studioUrl],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      STUDIO_PORT: '0',
      ALLOWED_ORIGINS: process.env.ALLOWED_ORIGINS ?? studioUrl,
    },
  },
);
const vite = spawn(process.execPath, [join(root, 'node_modules', 'vite', 'bin', 'vite.js')], {
  cwd: join(root, 'apps', 'studio'),
  stdio: 'inherit',
  env: { ...process.env, STUDIO_PORT: studioPort },
});

const children = [server, vite];
for (const child of children) {
  child.once('exit', (code) => {
    for (const other of children) other.kill();
    process.exitCode = code ?? 0;
  });
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
  });
}
