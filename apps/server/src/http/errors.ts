import { type ErrorBody, type ErrorCode, errorMessage, errorTable, type ValidationIssue } from '@artisan/contract';
import { isAppError } from '@artisan/kit';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type RequestPart, toValidationIssues } from './validation-issues.ts';

/** Fastify's own failures that are the caller's fault. */
const fastifyCodes: Record<string, ErrorCode> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed_json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed_json',
  FST_ERR_CTP_BODY_TOO_LARGE: 'payload_too_large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported_media_type',
  FST_ERR_MAX_PARAM_LENGTH: 'not_found',
};

/** Seconds to wait before a retry when the failure itself doesn't say. */
const retrySeconds = 5;

interface Failure {
  code: ErrorCode;
  data: Readonly<Record<string, string | number>>;
  issues?: ValidationIssue[];
}

/** Whatever was thrown, as a row of the error table. Unknown failures are `internal` and tell nothing. */
function toFailure(error: unknown, request: FastifyRequest): Failure {
  if (isAppError(error) && error.code in errorTable) return { code: error.code as ErrorCode, data: error.data };
  if (error instanceof z.ZodError) {
    const { validationContext: part = 'body' } = error as { validationContext?: RequestPart };
    const value = { body: request.body, querystring: request.query, params: request.params, headers: request.headers }[
      part
    ];
    return { code: 'validation_failed', data: {}, issues: toValidationIssues(error, part, value) };
  }
  const { code, statusCode } = error as Partial<FastifyError>;
  const known = code && fastifyCodes[code];
  if (known) return { code: known, data: { limit: `${Math.round(request.routeOptions.bodyLimit / 1_048_576)} MB` } };
  // JSON.parse and secure-json-parse throw plain SyntaxErrors that Fastify marks with a 400.
  if (statusCode === 400) return { code: error instanceof SyntaxError ? 'malformed_json' : 'bad_request', data: {} };
  // Libraries wrap or replace an abort's reason; the server's own is known here.
  if (request.server.stopping.aborted) return { code: 'shutting_down', data: {} };
  return { code: 'internal', data: {} };
}

/** The body of a failure, and for the log whether it was ours. */
export function toErrorBody(error: unknown, request: FastifyRequest): ErrorBody & { code: ErrorCode } {
  const { code, data, issues } = toFailure(error, request);
  return {
    success: false,
    detail: issues ?? errorMessage(code, data),
    code,
    retryable: errorTable[code].retryable,
    request_id: request.id,
  };
}

function sendError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const body = toErrorBody(error, request);
  const { status } = errorTable[body.code];
  if (body.code === 'internal') request.log.error({ err: error }, 'unexpected failure');
  if (status === 503) {
    const seconds = isAppError(error) ? Number(error.data.seconds) : Number.NaN;
    reply.header('retry-after', Math.max(1, Math.ceil(Number.isFinite(seconds) ? seconds : retrySeconds)));
  }
  return reply.code(status).type('application/json; charset=utf-8').serializer(JSON.stringify).send(body);
}

/** Every failure of every route leaves through here, in the one error shape. */
export function useErrors(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => sendError(error, request, reply));
}
