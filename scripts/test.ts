import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { assertNode24 } from './node-version.ts';

assertNode24();
const { buildStudio } = await import('./build-studio.ts');
const { findServices } = await import('./test-services.ts');

await buildStudio();
const { found, missing } = await findServices(process.env);

const vitest = join(import.meta.dirname, '..', 'node_modules', 'vitest', 'vitest.mjs');
const run = spawnSync(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, ...found },
});

if (missing.length > 0) {
  process.stdout.write('\nNot run, because something is missing on this machine:\n');
  for (const { name, remedy } of missing) process.stdout.write(`  suites that need ${name}: ${remedy}\n`);
}
process.exitCode = run.status ?? 1;
