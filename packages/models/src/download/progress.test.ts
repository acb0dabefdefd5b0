import { createManualClock } from '@artisan/kit';
import { expect, it } from 'vitest';
import { createProgress } from './progress.ts';

it('measures the rate over the last seconds and reckons the rest from it', () => {
  const clock = createManualClock();
  const progress = createProgress(clock, 100e6);
  expect(progress.look()).toEqual({
    received_bytes: 0,
    total_bytes: 100e6,
    bytes_per_second: 0,
    seconds_left: null,
  });
  for (let second = 1; second <= 10; second += 1) {
    clock.advance(1000);
    progress.reach(second * 1e6);
  }
  expect(progress.look()).toMatchObject({ bytes_per_second: 1e6, seconds_left: 90 });
  // The line gets faster: the slow beginning is forgotten.
  for (let second = 1; second <= 8; second += 1) {
    clock.advance(1000);
    progress.reach(10e6 + second * 5e6);
  }
  expect(progress.look()).toMatchObject({ received_bytes: 50e6, bytes_per_second: 5e6, seconds_left: 10 });
});

it('counts what was there before as received, not as fast', () => {
  const clock = createManualClock();
  const progress = createProgress(clock, null);
  progress.start(80e6, 100e6);
  clock.advance(2000);
  progress.reach(82e6);
  expect(progress.look()).toEqual({
    received_bytes: 82e6,
    total_bytes: 100e6,
    bytes_per_second: 1e6,
    seconds_left: 18,
  });
});
