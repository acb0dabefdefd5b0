import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Children, createChildren } from './children.ts';
import { fillSection, table } from './markdown.ts';
import type { Measure } from './measure.ts';

const page = join(import.meta.dirname, '..', '..', 'docs', 'benchmarks.md');

interface Report {
  measures: Measure[];
  subject: string;
}

// Each is loaded when it is asked for.
const benches: Record<string, (children: Children, repeats: number) => Promise<Report>> = {
  text: async (children, repeats) => (await import('./text/bench-text.ts')).benchText(children, repeats),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { repeats: { type: 'string', default: '3' }, write: { type: 'boolean', default: false } },
});
const name = positionals[0] ?? '';
const repeats = Number(values.repeats);
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;

if (!bench || !Number.isInteger(repeats) || repeats < 1) {
  process.stderr.write(
    `npm run bench -- NAME [--repeats 3] [--write]\n\nNAME is one of: ${Object.keys(benches).join(', ')}\n--write puts the table into docs/benchmarks.md.\n`,
  );
  process.exitCode = 1;
} else {
  // What else the machine was doing: a figure taken beside other work is worth less.
  const load = loadavg()[0] ?? 0;
  const { measures, subject } = await bench(createChildren(), repeats);
  const text = `${machineLine(subject, load)}\n\n${tableOf(measures)}`;
  process.stdout.write(`\n${text}\n`);
  if (values.write) await writeFile(page, fillSection(await readFile(page, 'utf8'), `bench ${name}`, text));
}

function machineLine(subject: string, load: number): string {
  const date = new Date().toISOString().slice(0, 10);
  const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
  return `${date} · ${availableParallelism()} cores (${processor}) · Node ${process.versions.node} · ${subject} · ${repeats} repeats · load before ${load.toFixed(1)}`;
}

function tableOf(measures: readonly Measure[]): string {
  return table(
    ['Measure', 'Goal', 'Ours', 'Beside', 'Ratio', 'Reached'],
    measures.map(({ name, goal, ours, other, ratio, reached }) => [
      name,
      goal,
      ours,
      other,
      ratio,
      reached ? 'yes' : 'no',
    ]),
  );
}
