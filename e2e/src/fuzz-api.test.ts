import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { services } from './services.ts';
import { startStubServer } from './stub-server.ts';

const examples = 20;

describe.runIf(services.python)('the API under schemathesis', () => {
  let server: Awaited<ReturnType<typeof startStubServer>>;
  beforeAll(async () => {
    server = await startStubServer();
  });
  afterAll(() => server.close());

  it('has no server error, no undocumented answer, and refuses what its schemas refuse', async () => {
    const run = await schemathesis([
      `${server.url}/openapi.json`,
      '--max-examples',
      String(examples),
      '--seed',
      '7',
      '--checks',
      'all',
    ]);
    expect(run.code, run.output).toBe(0);
    expect(run.output).toMatch(/(\d{3,}) generated, \1 passed/);
  }, 600_000);
});

function schemathesis(args: string[]): Promise<{ code: number | null; output: string }> {
  const run = spawn(services.python as string, ['-m', 'schemathesis.cli', 'run', ...args, '--no-color'], {
    stdio: 'pipe',
    // It leaves its notes where it runs.
    cwd: tmpdir(),
  });
  let output = '';
  for (const stream of [run.stdout, run.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((resolve) => run.once('exit', (code) => resolve({ code, output })));
}
