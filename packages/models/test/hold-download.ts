/* Begins to fetch a model and never ends by itself: a process for a test to kill. Arguments: folder, hub. */
import { systemClock } from '@artisan/kit';
import { downloadModel } from '../src/download/download-model.ts';
import { createProgress } from '../src/download/progress.ts';
import { hubModel } from './hub-model.ts';

const [folder = '', endpoint = ''] = process.argv.slice(2);
const progress = createProgress(systemClock, null);
const dependencies = {
  folder,
  hub: { endpoint, token: null },
  environment: {},
  clock: systemClock,
  diskFree: async () => 1e12,
};
const reach = (bytes: number) => {
  progress.reach(bytes);
  process.stdout.write(`${bytes}\n`);
};
await downloadModel(dependencies, hubModel, { ...progress, reach }, new AbortController().signal);
