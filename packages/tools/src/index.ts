export { drawImage, type PainterDependencies } from './text-to-image/draw-image.ts';
export type { FileAnswer, FileKind, Tool, ToolCall, ToolDependencies } from './tool.ts';
export { tools } from './tools.ts';
export { writeBatch } from './write-text/write-batch.ts';
export { type LeasedWriter, type WriterDependencies, writeText } from './write-text/write-text.ts';
