import type { ErrorBody, ErrorCode, ValidationIssue } from '@artisan/contract';

/** `away`: nobody answered. `refused`: the server answered with an error. `garbled`: the answer made no sense. */
type FailureKind = 'away' | 'refused' | 'garbled';

interface FailureFacts {
  code?: ErrorCode;
  detail?: string;
  issues?: readonly ValidationIssue[];
  retryable?: boolean;
  requestId?: string;
  cause?: unknown;
}

/** Why a call to the server did not succeed. `code`, `detail` and `issues` are the server's own. */
export class Failure extends Error {
  readonly kind: FailureKind;
  readonly code: ErrorCode | undefined;
  readonly detail: string;
  readonly issues: readonly ValidationIssue[];
  readonly retryable: boolean;
  readonly requestId: string | undefined;

  constructor(kind: FailureKind, facts: FailureFacts = {}) {
    super(facts.detail ?? kind, { cause: facts.cause });
    this.name = 'Failure';
    this.kind = kind;
    this.code = facts.code;
    this.detail = facts.detail ?? '';
    this.issues = facts.issues ?? [];
    this.retryable = facts.retryable ?? kind === 'away';
    this.requestId = facts.requestId;
  }
}

const isErrorBody = (body: unknown): body is ErrorBody =>
  typeof body === 'object' && body !== null && 'success' in body && body.success === false && 'detail' in body;

/** The failure that an answer's body tells of. A 5xx without our shape is a gateway's: the server behind it is away. */
export function failureFrom(body: unknown, status: number): Failure {
  if (!isErrorBody(body)) return new Failure(status >= 500 ? 'away' : 'garbled');
  const told = typeof body.detail === 'string' ? { detail: body.detail } : { issues: body.detail };
  return new Failure('refused', {
    ...told,
    code: body.code,
    retryable: body.retryable,
    requestId: body.request_id,
  });
}

/** Whatever was thrown, as a failure. */
export function asFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  return new Failure(thrown instanceof TypeError ? 'away' : 'garbled', { cause: thrown });
}

/** What happened, and what to do about it, each in a sentence or two. */
export interface Explanation {
  title: string;
  remedy: string;
}

const issueLine = ({ loc, msg }: ValidationIssue): string => {
  const field = loc.filter((part) => part !== 'body').join(', ');
  return field === '' ? msg : `${field}: ${msg}`;
};

/** The failure in the studio's voice: the server's first sentence says what happened, the others what to do. */
export function explain(failure: Failure): Explanation {
  if (failure.kind === 'away') {
    return { title: 'The server is away.', remedy: 'Start it with npm start. Nothing you typed is lost.' };
  }
  if (failure.kind === 'garbled') {
    return {
      title: 'The answer could not be read.',
      remedy: 'Reload the page; if it stays, the server and the studio are of different versions.',
    };
  }
  if (failure.issues.length > 0) {
    return {
      title: 'Some fields are missing or out of range.',
      remedy: `${failure.issues.map(issueLine).join('; ')}.`,
    };
  }
  const sentences = /^(.+?[.!?])\s+(.+)$/s.exec(failure.detail.replace(/^Error: /, ''));
  const [title, remedy] = sentences ? [sentences[1] ?? '', sentences[2] ?? ''] : [failure.detail, ''];
  const reference = failure.code === 'internal' && failure.requestId ? ` Request id ${failure.requestId}.` : '';
  return { title: title.charAt(0).toUpperCase() + title.slice(1), remedy: remedy + reference };
}
