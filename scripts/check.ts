import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { assertNode24 } from './node-version.ts';

assertNode24();
const bin = join(import.meta.dirname, '..', 'node_modules');
const checks: [name: string, script: string, ...args: string[]][] = [
  ['types', join(bin, 'typescript', 'bin', 'tsc'), '-p', '.'],
  ['types of the studio', join(bin, 'typescript', 'bin', 'tsc'), '-p', 'apps/studio'],
  [
    'lint, format and who may import whom',
    join(bin, '@biomejs', 'biome', 'bin', 'biome'),
    'check',
    '--error-on-warnings',
    '.',
  ],
  ['nothing unused', join(bin, 'knip', 'bin', 'knip.js')],
  ['the generated client', join(import.meta.dirname, 'generate.ts'), '--check'],
];

let failed = false;
for (const [name, script, ...args] of checks) {
  const run = spawnSync(process.execPath, [script, ...args], { cwd: join(bin, '..'), encoding: 'utf8' });
  process.stdout.write(`${run.status === 0 ? 'ok    ' : 'FAILED'} ${name}\n`);
  if (run.status === 0) continue;
  failed = true;
  process.stdout.write(`${run.stdout}${run.stderr}\n`);
}
process.exitCode = failed ? 1 : 0;
