import { type ErrorCode, errorBodySchema, errorTable, validationErrorBodySchema } from '@artisan/contract';

/** The failures of a route for OpenAPI: one answer a status, which names the codes that can be in it. */
export function failures(...codes: ErrorCode[]) {
  const byStatus = Map.groupBy<number, ErrorCode>([...everywhere, ...codes], (code) => errorTable[code].status);
  return Object.fromEntries(
    [...byStatus].map(([status, ofStatus]) => {
      const description = ofStatus.map((code) => `\`${code}\`: ${errorTable[code].message}`).join('\n\n');
      const schema = (status === 422 ? validationErrorBodySchema : errorBodySchema).describe(description);
      return [status, schema];
    }),
  );
}

const everywhere: ErrorCode[] = ['bad_request', 'internal'];

/** What can be wrong with any JSON body. */
export const bodyFailures: ErrorCode[] = [
  'malformed_json',
  'payload_too_large',
  'unsupported_media_type',
  'validation_failed',
];
/** What can be wrong with any text model. */
export const writerFailures: ErrorCode[] = [
  'prompt_too_long',
  'queue_full',
  'model_not_ready',
  'model_unavailable',
  'engine_stopped',
  'shutting_down',
];
