import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const root = join(import.meta.dirname, '..');
const studio = join(root, 'apps', 'studio');
const stamp = join(studio, 'dist', '.built-from');

/** What the studio is built from: a change in any of these is a reason to build again. */
const sources = [
  'package-lock.json',
  'apps/studio/index.html',
  'apps/studio/package.json',
  'apps/studio/vite.config.ts',
  'apps/studio/public',
  'apps/studio/src',
  'packages/contract/src',
  'packages/market/src',
  'packages/sdk/src',
];

/** Builds the studio when its sources have changed since the last build. In a process of its own: Vite is large. */
export async function buildStudio(): Promise<void> {
  const fingerprint = fingerprintOf(sources.map((path) => join(root, path)));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return;
  process.stdout.write('Building the studio …\n');
  await runVite();
  compress(join(studio, 'dist', 'assets'));
  writeFileSync(stamp, fingerprint);
}

/** Names, sizes and times of all files: reading them all would cost a start its second. */
function fingerprintOf(paths: string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesBelow(path)) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${relative(root, file)} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The server sends the smaller file to whoever can read it; nothing is compressed while somebody waits. */
function compress(folder: string): void {
  for (const file of filesBelow(folder)) {
    if (!/\.(js|css|svg)$/.test(file)) continue;
    const content = readFileSync(file);
    writeFileSync(`${file}.br`, brotliCompressSync(content));
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  }
}

function runVite(): Promise<void> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  return new Promise((resolve, reject) => {
    const build = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: studio, stdio: 'inherit' });
    build.once('error', reject);
    build.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error('The studio could not be built; see above.')),
    );
  });
}
