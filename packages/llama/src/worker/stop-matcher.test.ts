import { expect, test } from 'vitest';
import { createStopMatcher } from './stop-matcher.ts';

function read(stops: string[], pieces: string[]) {
  const matcher = createStopMatcher(stops);
  const released: string[] = [];
  for (const piece of pieces) {
    released.push(matcher.push(piece));
    if (matcher.stopped) break;
  }
  released.push(matcher.flush());
  return { released, text: released.join(''), stopped: matcher.stopped };
}

test('passes text through when there is nothing to stop at', () => {
  expect(read([], ['a', 'b'])).toEqual({ released: ['a', 'b', ''], text: 'ab', stopped: false });
});

test('finds a stop string within a piece', () => {
  expect(read(['END'], ['one END two'])).toMatchObject({ text: 'one ', stopped: true });
});

test('finds a stop string split over pieces and never releases a part of it', () => {
  expect(read(['\n\nUser:'], ['hello', '\n', '\nUs', 'er', ': more'])).toEqual({
    released: ['hello', '', '', '', '', ''],
    text: 'hello',
    stopped: true,
  });
});

test('releases what only looked like a stop string', () => {
  expect(read(['END'], ['E', 'N', 'C', 'E'])).toEqual({
    released: ['', '', 'ENC', '', 'E'],
    text: 'ENCE',
    stopped: false,
  });
});

test('sees a beginning inside a failed beginning', () => {
  expect(read(['aab'], ['a', 'a', 'a', 'b'])).toMatchObject({ text: 'a', stopped: true });
});

test('the first of several stop strings wins', () => {
  expect(read(['two', 'one'], ['zero one two'])).toMatchObject({ text: 'zero ', stopped: true });
});
