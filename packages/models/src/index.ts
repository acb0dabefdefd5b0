export { readTextModelChoice } from './choice.ts';
export { defaultHubEndpoint, type Hub } from './download/hub-file.ts';
export type { TextEngine, TextEngineFacts } from './engine.ts';
export type { EngineLimits } from './fit.ts';
export type { Fetching } from './lifecycle/downloads.ts';
export { type Gpu, readMachine } from './machine.ts';
export {
  createModels,
  type LeasedTextModel,
  type Models,
  type ModelsDependencies,
  type StartTextEngine,
  type TextEngineStart,
} from './models.ts';
