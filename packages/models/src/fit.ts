import type { Fit, Machine } from '@artisan/contract';
import { formatBytes } from './format-bytes.ts';
import type { TextModel } from './text-model.ts';

/** How an engine is started: tokens for one request, and how many requests run side by side. */
export interface MemoryPlan {
  contextTokens: number;
  sequences: number;
}

/** The most that an engine is started with. */
export interface EngineLimits {
  /** Tokens of prompt and answer together; null: what the model is made for, up to 8192. */
  contextTokens: number | null;
  /** Requests side by side. */
  sequences: number;
}

/** Longer contexts cost memory for every request, and nothing here writes more in one go. */
const usualContext = 8192;
const shortestContext = 2048;

/** One request must fit into this part of the free memory: the rest is for the server and its neighbours. */
const shareForOne = 0.9;
/** More sequences are opened only within this part of it. */
const shareForMany = 0.6;

/** Bytes of key-value cache per token: keys and values, 16 bits each, for every layer. */
function cacheBytesPerToken(model: TextModel): number {
  // Without a header: what an 8B model needs, rather too much than too little.
  const { layers, keyValueHeads, headSize } = model.shape ?? { layers: 32, keyValueHeads: 8, headSize: 128 };
  return 2 * layers * keyValueHeads * headSize * 2;
}

/**
 * Memory in bytes = weights + key-value cache × context × sequences + scratch.
 * Scratch is an estimate: 300 MB for the process and its compute buffers, and 5 % of the weights.
 */
export function neededBytes(model: TextModel, plan: MemoryPlan): number {
  const weights = model.bytes ?? 0;
  return Math.round(weights * 1.05 + 300e6 + cacheBytesPerToken(model) * plan.contextTokens * plan.sequences);
}

function onePlan(model: TextModel, limits: EngineLimits): MemoryPlan {
  const longest = limits.contextTokens ?? usualContext;
  return { contextTokens: Math.min(model.contextTokens ?? longest, longest), sequences: 1 };
}

/** What a model needs to answer one request at a time, in bytes. */
export function leastBytes(model: TextModel, limits: EngineLimits): number {
  return neededBytes(model, onePlan(model, limits));
}

/** The most requests side by side that leave memory to others; a shorter context when even one is too much. */
export function planMemory(model: TextModel, freeBytes: number, limits: EngineLimits): MemoryPlan {
  const plan = onePlan(model, limits);
  while (
    plan.sequences < limits.sequences &&
    neededBytes(model, { ...plan, sequences: plan.sequences + 1 }) <= freeBytes * shareForMany
  ) {
    plan.sequences += 1;
  }
  while (plan.contextTokens > shortestContext && neededBytes(model, plan) > freeBytes * shareForOne) {
    plan.contextTokens = Math.max(shortestContext, Math.floor(plan.contextTokens / 2));
  }
  return plan;
}

/** Memory that a model may use. A Metal card shares the main memory; others bring their own. */
export function usableMemory(machine: Machine): { total: number; free: number } {
  const card = machine.gpu_available && machine.device !== 'metal' ? (machine.gpu_memory_bytes ?? 0) : 0;
  return { total: machine.memory_bytes + card, free: machine.memory_free_bytes + card };
}

/** Whether `model` runs on `machine`; `reclaimable` is what our own idle models would give back, in bytes. */
export function judgeFit(model: TextModel, machine: Machine, limits: EngineLimits, reclaimable: number): Fit {
  if (model.bytes === null) {
    return { verdict: 'tight', needed_bytes: 0, reason: 'Its size is known once the download starts.' };
  }
  const { total, free: freeNow } = usableMemory(machine);
  const free = Math.min(total, freeNow + reclaimable);
  const needed = leastBytes(model, limits);
  const figures = `Needs ${formatBytes(needed)}; this machine has ${formatBytes(total)}, ${formatBytes(free)} free`;
  if (needed <= free * shareForOne) return { verdict: 'fits', needed_bytes: needed, reason: `${figures}.` };
  if (needed <= total * shareForOne) {
    return { verdict: 'tight', needed_bytes: needed, reason: `${figures}. Close other programs first.` };
  }
  return { verdict: 'too_big', needed_bytes: needed, reason: `${figures}. Choose a smaller one.` };
}
