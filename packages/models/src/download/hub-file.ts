import { open } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import type { Clock } from '@artisan/kit';
import { throwIfAborted } from '../abortable.ts';
import type { HubSource } from '../text-model.ts';
import { httpGet } from './http-get.ts';
import { type HubAnswer, hubAnswer, refusal } from './hub-answer.ts';
import { type PartFile, partFile } from './part-file.ts';
import { pause } from './pause.ts';
import type { Progress } from './progress.ts';
import { TransferError } from './transfer-error.ts';
import { verify } from './verify.ts';

/** Where models come from when no mirror is set: the public hub. */
export const defaultHubEndpoint = 'https://huggingface.co';

export interface Hub {
  /** `https://huggingface.co` or a mirror that speaks the same protocol. */
  endpoint: string;
  /** Sent to the endpoint's own origin only. */
  token: string | null;
}

export interface HubTransfer {
  source: HubSource;
  /** Where the file goes. */
  target: string;
  /** The sha256 we know; else the hub's own is verified. */
  sha256: string | null;
  hub: Hub;
  clock: Clock;
  progress: Progress;
  /** @throws when the disk has no room for so many more bytes */
  checkSpace(bytes: number): Promise<void>;
  signal: AbortSignal;
}

const stallMilliseconds = 30_000;
/** Waits between tries that brought nothing, in milliseconds. A try that brought bytes begins the list again. */
const backOff = [1000, 2000, 4000, 8000];

/**
 * Fetches a file of the hub into `target`: continues a part that is there, tries again when the line is cut,
 * verifies the checksum, then renames.
 * @throws TransferError, or AppError `cancelled`
 */
export async function fetchHubFile(transfer: HubTransfer): Promise<void> {
  const { clock, signal } = transfer;
  const part = partFile(transfer.target);
  for (let fruitless = 0; ; ) {
    const before = await part.size();
    try {
      const sha256 = await attempt(transfer, part);
      await verify(part.path, sha256, signal).catch(async (error) => {
        if (error instanceof TransferError) await part.remove();
        throw error;
      });
      return await part.publish();
    } catch (error) {
      throwIfAborted(signal);
      if (!(error instanceof TransferError) || !error.retryable) throw error;
      fruitless = (await part.size()) > before ? 0 : fruitless + 1;
      const wait = backOff[Math.max(0, fruitless - 1)];
      if (wait === undefined) throw error;
      await pause(clock, wait, signal);
    }
  }
}

/** One go at the rest of the file. Answers with the checksum to verify. */
async function attempt(transfer: HubTransfer, part: PartFile): Promise<string | null> {
  const { source, hub, progress } = transfer;
  const url = `${hub.endpoint.replace(/\/$/, '')}/${source.repo}/resolve/${source.revision}/${source.file}`;
  const { bytes: have, note } = await part.resumable(url);
  const linked = note?.linkedEtag ?? null;
  if (note && have > 0 && note.totalBytes === have) return transfer.sha256 ?? checksum(linked);

  const answer = await request(transfer, url, have, note?.etag ?? null);
  const { response } = answer;
  try {
    const failure = refusal(answer, source);
    if (failure && response.statusCode !== 416) throw failure;
    const continues =
      answer.firstByte === have &&
      (!note || (note.linkedEtag === answer.linkedEtag && note.totalBytes === answer.totalBytes));
    if (response.statusCode === 416 || (response.statusCode === 206 && !continues)) {
      await part.remove();
      throw new TransferError('The file changed on the hub while it was fetched.', { retryable: true });
    }
    const offered = checksum(answer.linkedEtag);
    if (transfer.sha256 && offered && offered !== transfer.sha256) {
      throw new TransferError('The hub offers another file than the one we know (its checksum differs).', {
        retryable: false,
      });
    }
    const from = response.statusCode === 206 ? have : 0;
    if (answer.totalBytes !== null) await transfer.checkSpace(answer.totalBytes - from);
    await part.write({ url, linkedEtag: answer.linkedEtag, etag: answer.etag, totalBytes: answer.totalBytes });
    progress.start(from, answer.totalBytes);
    const received = await receive(transfer, response, part.path, from);
    if (answer.totalBytes !== null && received !== answer.totalBytes) throw cut();
    return transfer.sha256 ?? offered;
  } finally {
    response.destroy();
  }
}

/** Follows redirects by hand: the hub's headers are on the first answer, and the token goes to no other host. */
async function request(transfer: HubTransfer, address: string, from: number, etag: string | null): Promise<HubAnswer> {
  const { hub, clock, signal } = transfer;
  const home = new URL(hub.endpoint).origin;
  let url = new URL(address);
  const answer = hubAnswer();
  for (let hop = 0; hop < 8; hop += 1) {
    const headers: Record<string, string> = { 'user-agent': 'artisan-ai', 'accept-encoding': 'identity' };
    if (hub.token && url.origin === home) headers.authorization = `Bearer ${hub.token}`;
    if (from > 0) {
      headers.range = `bytes=${from}-`;
      // A weak validator never matches a range.
      if (etag && !etag.startsWith('W/')) headers['if-range'] = etag;
    }
    const response = await httpGet(url, { headers, clock, signal });
    const location = answer.take(response);
    if (!location) return answer.result(response);
    response.destroy();
    url = new URL(location, url);
  }
  throw new TransferError('The hub redirects in circles.', { retryable: false });
}

/** Appends the body to the part file. @throws TransferError retryable, when it stalls or is cut */
async function receive(transfer: HubTransfer, response: IncomingMessage, path: string, from: number): Promise<number> {
  const { clock, progress, signal } = transfer;
  const file = await open(path, from > 0 ? 'r+' : 'w');
  let at = from;
  let stalled = false;
  const stop = () => response.destroy();
  const stall = () => {
    stalled = true;
    stop();
  };
  let cancelTimer = clock.after(stallMilliseconds, stall);
  signal.addEventListener('abort', stop, { once: true });
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      cancelTimer();
      await file.write(chunk, 0, chunk.length, at);
      at += chunk.length;
      progress.reach(at);
      cancelTimer = clock.after(stallMilliseconds, stall);
    }
    return at;
  } catch (error) {
    if (isDiskFull(error)) throw error;
    if (stalled) throw new TransferError('No data arrived for 30 s.', { retryable: true });
    throw cut(error);
  } finally {
    cancelTimer();
    signal.removeEventListener('abort', stop);
    await file.close();
  }
}

function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOSPC';
}

function cut(cause?: unknown): TransferError {
  return new TransferError('The connection was cut again and again.', { retryable: true, cause });
}

/** The hub's linked ETag of a large file is its sha256. */
function checksum(etag: string | null): string | null {
  return etag && /^[0-9a-f]{64}$/.test(etag) ? etag : null;
}
