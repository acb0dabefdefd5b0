import type { IncomingMessage } from 'node:http';
import type { HubSource } from '../text-model.ts';
import { TransferError } from './transfer-error.ts';

/** What the hub and the host it redirects to said about a file, before its bytes. */
export interface HubAnswer {
  response: IncomingMessage;
  /** `X-Linked-Etag`, without quotes: the sha256 of a large file. */
  linkedEtag: string | null;
  etag: string | null;
  totalBytes: number | null;
  /** Where the bytes begin, of a 206. */
  firstByte: number | null;
  /** The hub's own word for a refusal: `GatedRepo`, `RepoNotFound`, `EntryNotFound` … */
  errorCode: string | null;
}

/** Gathers the headers over the redirects. `take` answers with the next address, or null at the end. */
export function hubAnswer(): {
  take(response: IncomingMessage): string | null;
  result(response: IncomingMessage): HubAnswer;
} {
  let linkedEtag: string | null = null;
  let linkedSize: number | null = null;
  return {
    take(response) {
      linkedEtag ??= header(response, 'x-linked-etag')?.replace(/^(?:W\/)?"|"$/g, '') ?? null;
      linkedSize ??= size(header(response, 'x-linked-size'));
      const status = response.statusCode ?? 0;
      return status >= 300 && status < 400 ? header(response, 'location') : null;
    },
    result(response) {
      const range = /^bytes (\d+)-\d+\/(\d+)$/.exec(header(response, 'content-range') ?? '');
      const length = response.statusCode === 200 ? size(header(response, 'content-length')) : null;
      return {
        response,
        linkedEtag,
        etag: header(response, 'etag'),
        totalBytes: size(range?.[2]) ?? length ?? linkedSize,
        firstByte: size(range?.[1]),
        errorCode: header(response, 'x-error-code'),
      };
    },
  };
}

function header(response: IncomingMessage, name: string): string | null {
  const value = response.headers[name];
  return typeof value === 'string' ? value : null;
}

function size(text: string | null | undefined): number | null {
  return text && /^\d+$/.test(text) ? Number(text) : null;
}

/** Why there are no bytes, in words that say what to do; null when there are. */
export function refusal({ response, errorCode }: HubAnswer, source: HubSource): TransferError | null {
  const status = response.statusCode ?? 0;
  if (status === 200 || status === 206) return null;
  if (errorCode === 'GatedRepo' || status === 403) {
    return new TransferError(
      `The hub asks you to accept the licence of ${source.repo} on its page first. Then set HF_TOKEN and start again.`,
      { retryable: false },
    );
  }
  if (status === 401) {
    return new TransferError(
      `The hub does not show ${source.repo} without a token: it is private, gated or misspelt. Check the name and set HF_TOKEN.`,
      { retryable: false },
    );
  }
  if (status === 404 || status === 410) {
    return new TransferError(`The hub has no ${source.file} in ${source.repo}. Check the name.`, { retryable: false });
  }
  if (status === 429)
    return new TransferError('The hub asks for fewer requests. Try again later.', { retryable: true });
  return new TransferError(`The hub answered with ${status}.`, { retryable: status >= 500 });
}
