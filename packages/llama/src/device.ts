import { fork } from 'node:child_process';

/** What a model would be computed on. */
export interface Device {
  device: 'cpu' | 'cuda' | 'metal' | 'vulkan';
  gpuName: string | null;
  /** Bytes; null on a CPU. */
  gpuMemoryBytes: number | null;
  gpuAvailable: boolean;
}

const cpu: Device = { device: 'cpu', gpuName: null, gpuMemoryBytes: null, gpuAvailable: false };

/**
 * Finds out what a model would be computed on, in a child that loads the library and ends: the server stays small.
 * Takes some hundred milliseconds, so ask once. A machine where llama.cpp can't start counts as `cpu`.
 */
export function detectDevice(signal?: AbortSignal): Promise<Device> {
  return new Promise((resolve) => {
    const child = fork(new URL('./worker/detect.ts', import.meta.url), {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      ...(signal ? { signal } : {}),
    });
    let found = cpu;
    child.on('message', (message) => {
      found = message as Device;
    });
    child.on('error', () => resolve(cpu));
    child.on('exit', () => resolve(found));
  });
}
