export { createModels } from './create-models.ts';
export { defaultHubEndpoint, type Hub } from './download/hub-file.ts';
export type { TextEngine, TextEngineFacts } from './engine.ts';
export type { EngineLimits } from './fit.ts';
export { type Gpu, readMachine } from './machine.ts';
export type { LeasedTextModel, Models, ModelsDependencies, StartTextEngine, TextEngineStart } from './models.ts';
