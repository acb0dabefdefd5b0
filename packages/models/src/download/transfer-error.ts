/** A transfer that went wrong, with a sentence for the person who waits for it. `cause` is for the log. */
export class TransferError extends Error {
  override readonly name = 'TransferError';
  /** Whether trying again in a moment may help. */
  readonly retryable: boolean;

  constructor(reason: string, details: { retryable: boolean; cause?: unknown }) {
    super(reason, { cause: details.cause });
    this.retryable = details.retryable;
  }
}
