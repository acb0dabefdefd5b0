/** A process that asks `/health` every 20 ms over a kept connection, and at "stop" says how long each answer took, in ms. */
import { Agent, get } from 'node:http';

const everyMs = 20;
const url = process.argv[2] ?? '';
const agent = new Agent({ keepAlive: true });
const times: number[] = [];

// By the clock, whether the last answer is there or not: a server that stalls is asked again meanwhile.
const timer = setInterval(() => {
  const startedAt = performance.now();
  get(url, { agent }, (response) => {
    response.resume().once('end', () => {
      if (response.statusCode === 200) times.push(performance.now() - startedAt);
    });
  });
}, everyMs);

process.once('message', () => {
  clearInterval(timer);
  process.send?.(times, () => process.exit(0));
});
process.once('disconnect', () => process.exit(0));
