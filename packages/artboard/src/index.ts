export { type Artboard, type ArtboardOptions, createArtboard } from './artboard.ts';
export type { DrawRequest, DrawResult } from './render/protocol.ts';
