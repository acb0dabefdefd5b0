/**
 * A failure with a code from the error table in `@artisan/contract`.
 *
 * `data` fills the table's message and may be shown to the caller, so it never holds a prompt, a key or a path.
 * `cause` is for the log only.
 */
export class AppError<Code extends string = string> extends Error {
  override readonly name = 'AppError';
  readonly code: Code;
  readonly data: Readonly<Record<string, string | number>>;

  constructor(code: Code, details: { cause?: unknown; data?: Record<string, string | number> } = {}) {
    super(code, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.data = details.data ?? {};
  }
}

export function isAppError(error: unknown): error is AppError {
  return error instanceof AppError;
}
