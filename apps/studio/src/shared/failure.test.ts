import { describe, expect, it } from 'vitest';
import { asFailure, explain, Failure, failureFrom } from './failure.ts';

const refusal = (detail: unknown, code = 'queue_full') => ({
  success: false,
  detail,
  code,
  retryable: true,
  request_id: 'r-1',
});

describe('failureFrom', () => {
  it('keeps what the server said', () => {
    const failure = failureFrom(refusal('All places in the queue are taken. Try again in 3 s.'), 503);
    expect(failure).toMatchObject({ kind: 'refused', code: 'queue_full', retryable: true, requestId: 'r-1' });
  });

  it('takes a gateway’s error for the server being away, and other strangers for nonsense', () => {
    expect(failureFrom(undefined, 502).kind).toBe('away');
    expect(failureFrom('<html>', 500).kind).toBe('away');
    expect(failureFrom({ ok: false }, 404).kind).toBe('garbled');
  });
});

describe('asFailure', () => {
  it('knows that fetch throws a TypeError when nobody answers', () => {
    expect(asFailure(new TypeError('Failed to fetch')).kind).toBe('away');
    expect(asFailure(new SyntaxError('Unexpected token')).kind).toBe('garbled');
  });

  it('leaves a failure as it is', () => {
    const failure = new Failure('garbled');
    expect(asFailure(failure)).toBe(failure);
  });
});

describe('explain', () => {
  it('tells what happened first and what to do after it', () => {
    const failure = failureFrom(refusal('Llama 3 needs 6.5 GB of memory. Choose a smaller one.'), 409);
    expect(explain(failure)).toEqual({ title: 'Llama 3 needs 6.5 GB of memory.', remedy: 'Choose a smaller one.' });
  });

  it('names each field that is wrong', () => {
    const issues = [
      { loc: ['body', 'width'], msg: 'must be at most 8192', type: 'too_big' },
      { loc: ['body'], msg: 'must be an object', type: 'invalid_type' },
    ];
    expect(explain(failureFrom(refusal(issues, 'validation_failed'), 422)).remedy).toBe(
      'width: must be at most 8192; must be an object.',
    );
  });

  it('gives the request id where only the log knows more', () => {
    const { title, remedy } = explain(
      failureFrom(refusal('Error: something went wrong. The log has more.', 'internal'), 500),
    );
    expect(title).toBe('Something went wrong.');
    expect(remedy).toBe('The log has more. Request id r-1.');
  });

  it('says how to bring a server back', () => {
    expect(explain(new Failure('away')).remedy).toContain('npm start');
  });
});
