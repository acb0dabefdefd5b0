import { parentPort } from 'node:worker_threads';
import { isAppError } from '@artisan/kit';
import { draw } from './draw.ts';
import type { WorkOrder, WorkReply } from './protocol.ts';

if (!parentPort) throw new Error('worker.ts runs as a worker thread only.');
const port = parentPort;

port.on('message', async (order: WorkOrder) => {
  try {
    const done = await draw(order);
    // A view of its own memory can be handed over; one into a shared pool has to be copied.
    const bytes = new Uint8Array(done.bytes);
    port.postMessage({ done: { ...done, bytes } } satisfies WorkReply, [bytes.buffer]);
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const known = isAppError(error);
    const code = known ? (error.code as 'internal') : 'internal';
    port.postMessage({ failed: { code, message, data: known ? { ...error.data } : {} } } satisfies WorkReply);
  }
});
