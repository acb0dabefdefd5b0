import { z } from 'zod';

/** What a failure says, fills in and answers with. One row a code; HTTP and the studio read only this. */
interface ErrorRow {
  status: number;
  /** Shown to people. `{name}` is filled from the error's data. Says what happened and what to do. */
  message: string;
  /** Whether the same request may succeed later, unchanged. */
  retryable: boolean;
}

export const errorTable = {
  malformed_json: {
    status: 400,
    message: 'The body is not valid JSON. Check quotes and commas, then send it again.',
    retryable: false,
  },
  bad_request: {
    status: 400,
    message: 'The request could not be read. Check its headers and length, then send it again.',
    retryable: false,
  },
  not_found: { status: 404, message: 'Nothing lives at this address. /docs lists every call.', retryable: false },
  method_not_allowed: { status: 405, message: '{method} is not allowed here. Use {allow}.', retryable: false },
  payload_too_large: { status: 413, message: 'The body is larger than {limit}. Send less at once.', retryable: false },
  unsupported_media_type: {
    status: 415,
    message: 'Send the body as JSON with Content-Type: application/json.',
    retryable: false,
  },
  validation_failed: { status: 422, message: 'Some fields are missing or out of range.', retryable: false },
  prompt_too_long: {
    status: 422,
    message:
      'The prompt has {prompt_tokens} tokens; {model} reads {context_tokens} at most and needs room to answer. Shorten it.',
    retryable: false,
  },
  image_not_possible: { status: 422, message: '{reason}', retryable: false },
  unknown_model: {
    status: 404,
    message: 'There is no model called "{model}". GET /api/models lists them.',
    retryable: false,
  },
  model_does_not_fit: {
    status: 409,
    message: '{model} needs {needed} of memory; {available} can be used on this machine. Choose a smaller one.',
    retryable: false,
  },
  model_in_use: { status: 409, message: '{model} is in use. Wait until it is idle, then try again.', retryable: true },
  model_not_ready: {
    status: 503,
    message: '{model} is being fetched: {progress}. Try again in a moment.',
    retryable: true,
  },
  model_unavailable: { status: 503, message: '{model} could not be started: {reason}', retryable: true },
  queue_full: { status: 503, message: 'All places in the queue are taken. Try again in {seconds} s.', retryable: true },
  engine_stopped: {
    status: 503,
    message: '{model} stopped while it worked. It starts again with the next request; send this one again.',
    retryable: true,
  },
  shutting_down: { status: 503, message: 'The server is shutting down. Try again when it is back.', retryable: true },
  download_failed: { status: 502, message: '{model} could not be downloaded: {reason}', retryable: true },
  disk_full: {
    status: 507,
    message: '{model} needs {needed} of disk space; {available} is free. Make room, then try again.',
    retryable: false,
  },
  cancelled: { status: 499, message: 'The request was cancelled.', retryable: true },
  internal: {
    status: 500,
    message: 'Error: something went wrong on our side. The log has more under this request id.',
    retryable: true,
  },
} as const satisfies Record<string, ErrorRow>;

export type ErrorCode = keyof typeof errorTable;
export const errorCodes = Object.keys(errorTable) as [ErrorCode, ...ErrorCode[]];

/** The table's message with `{name}`s filled in from `data`; a name without a value is dropped. */
export function errorMessage(code: ErrorCode, data: Readonly<Record<string, string | number>> = {}): string {
  return errorTable[code].message.replace(/\{(\w+)\}/g, (_, name: string) => String(data[name] ?? ''));
}

/** One thing wrong with one field, in FastAPI's shape. `loc` leads to it: `["body", "max_tokens"]`. */
export const validationIssueSchema = z
  .object({
    loc: z.array(z.union([z.string(), z.int()])),
    msg: z.string(),
    type: z.string(),
  })
  .meta({ id: 'ValidationIssue' });

const errorFields = {
  success: z.literal(false),
  code: z.enum(errorCodes),
  retryable: z.boolean(),
  request_id: z.string(),
};

/** Every failure but a 422 for the shape of the request. */
export const errorBodySchema = z.object({ detail: z.string(), ...errorFields }).meta({
  id: 'Error',
  examples: [
    {
      detail: 'Nothing lives at this address. /docs lists every call.',
      success: false,
      code: 'not_found',
      retryable: false,
      request_id: '6092b2fb-7b99-4adb-b76b-dc9e061f86e6',
    },
  ],
});

/** A 422: either the list of what is wrong with the fields, or one sentence (a prompt that does not fit). */
export const validationErrorBodySchema = z
  .object({ detail: z.union([z.array(validationIssueSchema), z.string()]), ...errorFields })
  .meta({
    id: 'ValidationError',
    examples: [
      {
        detail: [{ loc: ['body', 'prompt'], msg: 'Field required', type: 'missing' }],
        success: false,
        code: 'validation_failed',
        retryable: false,
        request_id: '6092b2fb-7b99-4adb-b76b-dc9e061f86e6',
      },
    ],
  });

export type ValidationIssue = z.infer<typeof validationIssueSchema>;
export type ErrorBody = z.infer<typeof validationErrorBodySchema>;
