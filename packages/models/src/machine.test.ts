import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { machineSchema } from '@artisan/contract';
import { expect, it } from 'vitest';
import { readMachine } from './machine.ts';

it('measures this machine, also for a folder that is yet to be made', async () => {
  const gpu = { device: 'cuda', name: 'Card', memoryBytes: 24e9 } as const;
  const machine = await readMachine(join(tmpdir(), 'not', 'made', 'yet'), gpu);
  expect(machineSchema.parse(machine)).toMatchObject({ device: 'cuda', gpu_available: true, gpu_name: 'Card' });
  expect(machine.memory_free_bytes).toBeGreaterThan(0);
  expect(machine.memory_free_bytes).toBeLessThanOrEqual(machine.memory_bytes);
  expect(machine.disk_free_bytes).toBeGreaterThan(0);
});

it('has no card where the device is the processor', async () => {
  const machine = await readMachine(tmpdir(), { device: 'cpu', name: null, memoryBytes: null });
  expect(machine.gpu_available).toBe(false);
});
