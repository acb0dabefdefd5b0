// Installs the exact locked dependencies when they are missing. Runs on any Node and needs no package,
// because it runs before there are any.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.artisan-lock');
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');

if (!isInstalled()) {
  console.log('Installing what is missing. This takes a few minutes, once.');
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const installed = spawnSync(command, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (installed.status !== 0) {
    console.error('\nThe packages could not be installed. Check the line to your package registry, then start again.');
    process.exit(installed.status ?? 1);
  }
  writeFileSync(stamp, lock);
}

/** @returns {boolean} whether node_modules holds what the lock file says */
function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;
}
