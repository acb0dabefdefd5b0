export { type Device, detectDevice } from './device.ts';
export { createLlamaEngine, type LlamaEngine, type LlamaEngineOptions } from './engine.ts';
export type { EngineLogEntry } from './engine-process.ts';
