export { AppError, isAppError } from './app-error.ts';
export { type Clock, createManualClock, type ManualClock, systemClock } from './clock.ts';
export { createRandom, maxSeed, pickSeed } from './random.ts';
