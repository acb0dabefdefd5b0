import { readFile, statfs } from 'node:fs/promises';
import { availableParallelism, freemem, totalmem } from 'node:os';
import { dirname } from 'node:path';
import type { Machine } from '@artisan/contract';

/** The graphics card that text models may use. */
export interface Gpu {
  device: 'cpu' | 'cuda' | 'metal' | 'vulkan';
  name: string | null;
  /** Null when the driver does not say. */
  memoryBytes: number | null;
}

/** What this process may use, inside the limits of its container. `folder` lies on the disk that is measured. */
export async function readMachine(folder: string, gpu: Gpu): Promise<Machine> {
  const limit = process.constrainedMemory();
  // 0 or an astronomical number mean "no limit", depending on the platform.
  const constrained = limit > 0 && limit < totalmem();
  const memory = constrained ? limit : totalmem();
  const free = constrained ? process.availableMemory() + (await reclaimableCache()) : process.availableMemory();
  return {
    device: gpu.device,
    gpu_available: gpu.device !== 'cpu',
    gpu_name: gpu.name,
    gpu_memory_bytes: gpu.memoryBytes,
    cores: availableParallelism(),
    memory_bytes: memory,
    memory_free_bytes: Math.min(memory, free, freemem()),
    disk_free_bytes: await diskFree(folder),
  };
}

/** Bytes that this user may still write in `folder`, or in its nearest parent that exists. */
async function diskFree(folder: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch (error) {
    const parent = dirname(folder);
    if (parent === folder) throw error;
    return diskFree(parent);
  }
}

/**
 * A container's page cache counts as used memory, so a model that was just downloaded would seem to have eaten
 * the memory it needs. The kernel drops inactive file pages at once when asked; Kubernetes reckons the same way.
 */
async function reclaimableCache(): Promise<number> {
  try {
    const group = /^0::(.*)$/m.exec(await readFile('/proc/self/cgroup', 'utf8'))?.[1] ?? '/';
    const memory = await readFile(`/sys/fs/cgroup${group === '/' ? '' : group}/memory.stat`, 'utf8');
    return Number(/^inactive_file (\d+)$/m.exec(memory)?.[1] ?? 0);
  } catch {
    // No cgroup v2 here: what the runtime says is all there is.
    return 0;
  }
}
