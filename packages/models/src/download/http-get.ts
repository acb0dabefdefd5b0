import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import type { Clock } from '@artisan/kit';
import { TransferError } from './transfer-error.ts';

const connectMilliseconds = 5000;
const answerMilliseconds = 30_000;

/**
 * One GET, no redirect followed; resolves with the headers, the body still to be read. `fetch` can't bound the time
 * to connect apart from the time to answer, and a firewall that swallows packets would hold a start for minutes.
 *
 * @throws TransferError retryable, when the host can't be reached or does not answer in time
 */
export function httpGet(
  url: URL,
  { headers, clock, signal }: { headers: Record<string, string>; clock: Clock; signal: AbortSignal },
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const secure = url.protocol === 'https:';
    const request = (secure ? https : http).get(url, { headers, signal });
    const giveUp = (what: string) => () => request.destroy(new TransferError(what, { retryable: true }));
    let cancelTimer = clock.after(connectMilliseconds, giveUp(`No connection to ${url.host} within 5 s.`));
    const connected = () => {
      cancelTimer();
      cancelTimer = clock.after(answerMilliseconds, giveUp(`${url.host} did not answer within 30 s.`));
    };
    request.once('socket', (socket: Socket) => {
      if (request.reusedSocket) connected();
      else socket.once(secure ? 'secureConnect' : 'connect', connected);
    });
    request.once('response', (response) => {
      cancelTimer();
      resolve(response);
    });
    request.on('error', (cause) => {
      cancelTimer();
      const failure =
        cause instanceof TransferError
          ? cause
          : new TransferError(`${url.host} can't be reached.`, { retryable: true, cause });
      reject(failure);
    });
  });
}
