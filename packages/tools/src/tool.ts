import type { ErrorCode } from '@artisan/contract';
import type { z } from 'zod';
import type { PainterDependencies } from './text-to-image/draw-image.ts';
import type { Caller, WriterDependencies } from './write-text/write-text.ts';

/** What a tool's calls may use. */
export type ToolDependencies = WriterDependencies & PainterDependencies;

/** What a call answers with when that is a file to download. */
export interface FileKind {
  /** `application/zip` and the like. */
  mediaType: string;
}

/** A file to download. */
export interface FileAnswer {
  bytes: Uint8Array;
  /** What a browser saves it as: ASCII, without a path. */
  fileName: string;
}

/** One thing that a tool does on the server: `POST /api/tools/{tool}/{path}`. */
export interface ToolCall {
  path: string;
  /** The name of the generated client's function. */
  operationId: string;
  summary: string;
  input: z.ZodType;
  /** The schema of the answer; for a {@link FileAnswer} its kind. */
  output: z.ZodType | FileKind;
  /** Bytes of body that are taken, where the server's own limit is too small for a whole book. */
  bodyLimit?: number;
  /** What can go wrong beyond a wrong body. */
  failures: ErrorCode[];
  run(dependencies: ToolDependencies, input: never, caller: Caller): Promise<unknown>;
}

/** A tool's server side. What a tool looks like in the studio is in apps/studio/src/tools. */
export interface Tool {
  id: string;
  name: string;
  calls: ToolCall[];
}

type Written<Input extends z.ZodType, Output extends z.ZodType | FileKind> = Omit<
  ToolCall,
  'input' | 'output' | 'run'
> & {
  input: Input;
  output: Output;
  run(
    dependencies: ToolDependencies,
    input: z.output<Input>,
    caller: Caller,
  ): Promise<Output extends z.ZodType ? z.input<Output> : FileAnswer>;
};

/** A call whose `run` is checked against its schemas. */
export function toolCall<Input extends z.ZodType, Output extends z.ZodType | FileKind>(
  call: Written<Input, Output>,
): ToolCall {
  return call;
}
