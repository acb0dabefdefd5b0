import { errorMessage } from '@artisan/contract';
import { expect, test } from 'vitest';
import { guardMemory } from './memory-guard.ts';

test('a picture that fits half of the free memory passes', () => {
  expect(() => guardMemory({ width: 1000, height: 1000 }, 64e6)).not.toThrow();
});

test('one that does not is refused with the size that fits', () => {
  let thrown: unknown;
  try {
    guardMemory({ width: 8000, height: 4000 }, 512e6);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toMatchObject({ code: 'image_not_possible' });
  const { data } = thrown as { data: Record<string, string> };
  expect(errorMessage('image_not_possible', data)).toContain('Ask for 4000 × 2000 at most');
});
