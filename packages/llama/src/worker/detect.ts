/** Says on which device a model would be computed, and ends. */
import { getLlama, LlamaLogLevel } from 'node-llama-cpp';
import type { Device } from '../device.ts';

async function detect(): Promise<Device> {
  const llama = await getLlama({ build: 'never', gpu: 'auto', progressLogs: false, logLevel: LlamaLogLevel.disabled });
  if (llama.gpu === false) return { device: 'cpu', gpuName: null, gpuMemoryBytes: null, gpuAvailable: false };
  const [names, memory] = [await llama.getGpuDeviceNames(), await llama.getVramState()];
  return { device: llama.gpu, gpuName: names[0] ?? null, gpuMemoryBytes: memory.total, gpuAvailable: true };
}

const device = await detect();
process.send?.(device, () => process.exit(0));
