import type { Model } from '@artisan/contract';
import type { Models } from '@artisan/models';

const barWidth = 28;
const tickMilliseconds = 500;
/** A log file gets a line now and then; a terminal gets one line that moves. */
const quietTicks = 20;

/** Shows the downloads under way until there are none. The answer stops it. */
export function showProgress(models: Pick<Models, 'list'>, output: NodeJS.WriteStream = process.stdout): () => void {
  let ticks = 0;
  let shown = false;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  async function tick(): Promise<void> {
    const downloading = (await models.list()).models.find((model) => model.state === 'downloading');
    if (stopped) return;
    if (downloading?.download) {
      if (output.isTTY) output.write(`\r\x1b[2K${progressLine(downloading)}`);
      else if (ticks % quietTicks === 0) output.write(`${progressLine(downloading)}\n`);
      shown = true;
    } else if (shown) {
      output.write(output.isTTY ? '\r\x1b[2K  The starter model is here.\n' : 'The starter model is here.\n');
      return;
    } else if (ticks > 4) return;
    ticks += 1;
    timer = setTimeout(() => void tick(), tickMilliseconds);
    timer.unref();
  }
  void tick();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

/** `  SmolLM2  ██████░░░░  41 of 93 MB, 11.2 MB/s, 5 s left` */
export function progressLine({ name, download }: Pick<Model, 'name' | 'download'>): string {
  if (!download) return `  ${name}`;
  const { received_bytes, total_bytes, bytes_per_second, seconds_left } = download;
  const done = total_bytes ? Math.round((received_bytes / total_bytes) * barWidth) : 0;
  const bar = '█'.repeat(done) + '░'.repeat(barWidth - done);
  const size = total_bytes
    ? `${megabytes(received_bytes)} of ${megabytes(total_bytes)} MB`
    : `${megabytes(received_bytes)} MB`;
  const left = seconds_left === null ? '' : `, ${Math.ceil(seconds_left)} s left`;
  return `  ${name}  ${bar}  ${size}, ${(bytes_per_second / 1e6).toFixed(1)} MB/s${left}`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
