import { expect, it } from 'vitest';
import { curves } from './outline.ts';
import { layOutRing } from './ring.ts';

it.each(['top', 'bottom'] as const)('keeps capitals inside their band and their angle at the %s', (side) => {
  const ring = { centreX: 50, centreY: -20, radius: 400, side, halfAngle: 0.9 };
  const line = layOutRing('North Yorkshire Mountain Rescue', { face: 'alfa-slab', size: 120, capitals: true }, ring);
  expect(line.halfAngle).toBeLessThanOrEqual(0.9001);
  const radii = [...curves(line.outline)].map(([x, y]) => Math.hypot(x - 50, y + 20));
  // Round letters overshoot by a little on both sides: the band's middle is the ring.
  expect((Math.min(...radii) + Math.max(...radii)) / 2).toBeCloseTo(400, -1);
  expect(Math.max(...radii) - Math.min(...radii)).toBeLessThan(line.capHeight * 1.25);
  const upright = [...curves(line.outline)].every(([, y]) => (side === 'top' ? y < -20 : y > -20));
  expect(upright).toBe(true);
});
