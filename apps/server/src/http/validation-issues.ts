import type { ValidationIssue } from '@artisan/contract';
import type { FastifySchemaCompiler } from 'fastify';
import type { z } from 'zod';

/** Checks a part of a request against its zod schema. */
export const validateByZod: FastifySchemaCompiler<z.ZodType> = ({ schema }) => {
  return (value) => {
    const parsed = schema.safeParse(value);
    return parsed.success ? { value: parsed.data } : { error: parsed.error };
  };
};

/** Fastify's note on a validation error: which part of the request it was found in. */
export type RequestPart = 'body' | 'querystring' | 'params' | 'headers';

/** Zod's issues in the shape that FastAPI answers with, worded for people. */
export function toValidationIssues(error: z.ZodError, part: RequestPart, value: unknown): ValidationIssue[] {
  return error.issues.map((issue) => {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    return { loc: [part === 'querystring' ? 'query' : part, ...path], ...describe(issue, valueAt(value, path)) };
  });
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((at, step) => (at as Record<string | number, unknown> | null | undefined)?.[step], value);
}

function describe(issue: z.core.$ZodIssue, value: unknown): { msg: string; type: string } {
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined) return { msg: 'Field required', type: 'missing' };
      return {
        msg: `Input should be a valid ${typeNames[issue.expected] ?? issue.expected}`,
        type: `${issue.expected}_type`,
      };
    case 'too_small':
      return limit(issue.origin, 'least', issue.minimum, 'short', 'greater_than_equal');
    case 'too_big':
      return limit(issue.origin, 'most', issue.maximum, 'long', 'less_than_equal');
    case 'invalid_value':
      return {
        msg: `Input should be ${issue.values.map((one) => `'${String(one)}'`).join(' or ')}`,
        type: 'literal_error',
      };
    case 'invalid_format':
      // A pattern's own message is written to follow the field's name.
      return { msg: `Value ${issue.message}`, type: 'value_error' };
    default:
      return { msg: issue.message, type: issue.code };
  }
}

function limit(origin: string, bound: 'least' | 'most', size: number | bigint, word: string, type: string) {
  if (origin === 'array') return { msg: `List should have at ${bound} ${size} items`, type: `too_${word}` };
  if (origin === 'string')
    return { msg: `String should have at ${bound} ${size} characters`, type: `string_too_${word}` };
  return { msg: `Input should be ${bound === 'least' ? 'greater' : 'less'} than or equal to ${size}`, type };
}

const typeNames: Record<string, string> = { int: 'integer', record: 'object' };
