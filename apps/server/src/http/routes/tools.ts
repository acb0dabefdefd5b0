import type { FileAnswer, FileKind, Tool, ToolCall, ToolDependencies } from '@artisan/tools';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { ZodApp } from '../app.ts';
import { signalOf } from '../cancellation.ts';
import { bodyFailures, failures } from '../failures.ts';

/** `POST /api/tools/{tool}/{call}` for every call of every tool. */
export function addToolRoutes(app: ZodApp, tools: readonly Tool[], dependencies: ToolDependencies): void {
  for (const tool of tools) for (const call of tool.calls) addToolRoute(app, tool, call, dependencies);
}

function addToolRoute(app: ZodApp, tool: Tool, call: ToolCall, dependencies: ToolDependencies): void {
  app.post(
    `/api/tools/${tool.id}/${call.path}`,
    {
      ...(call.bodyLimit !== undefined && { bodyLimit: call.bodyLimit }),
      schema: {
        tags: [tool.name],
        summary: call.summary,
        operationId: call.operationId,
        body: call.input,
        response: { 200: answerSchema(call), ...failures(...bodyFailures, ...call.failures, 'shutting_down') },
      },
    },
    async (request, reply) => {
      const caller = { caller: request.ip, signal: signalOf(reply) };
      const answer = await call.run(dependencies, request.body as never, caller);
      return isFile(call.output) ? sendFile(reply, call.output, answer as FileAnswer) : answer;
    },
  );
}

function isFile(output: ToolCall['output']): output is FileKind {
  return 'mediaType' in output;
}

function answerSchema({ output }: ToolCall) {
  if (!isFile(output)) return output;
  const schema = z.any().meta({ type: 'string', format: 'binary' });
  return { description: 'The file.', content: { [output.mediaType]: { schema } } };
}

function sendFile(reply: FastifyReply, { mediaType }: FileKind, { bytes, fileName }: FileAnswer): FastifyReply {
  return reply
    .type(mediaType)
    .header('content-disposition', `attachment; filename="${fileName}"`)
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
