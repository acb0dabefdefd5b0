import { composeOutline } from '@artisan/book';
import { manuscriptSchema, outlineAnswerSchema, outlineRequestSchema } from '@artisan/contract';
import { type Tool, toolCall } from '../tool.ts';
import { manuscriptFileName } from './file-name.ts';

/** Outlines by rule and manuscripts as Word files. The chapters themselves go through `POST /api/text/batch`. */
export const bookLabTool: Tool = {
  id: 'book-lab',
  name: 'KDP Book Lab',
  calls: [
    toolCall({
      path: 'outline',
      operationId: 'composeOutline',
      summary: 'Compose an outline by rule from the genre’s beat sheet',
      input: outlineRequestSchema,
      output: outlineAnswerSchema,
      failures: [],
      run: async ({ clock }, request) => {
        const startedAt = clock.now();
        return { ...composeOutline(request), duration_ms: clock.now() - startedAt };
      },
    }),
    toolCall({
      path: 'docx',
      operationId: 'writeDocx',
      summary: 'Set a manuscript as a Word file with real headings and styles',
      input: manuscriptSchema,
      bodyLimit: 64 * 1_048_576,
      output: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
      failures: [],
      run: async (_, manuscript) => {
        // The writer of Word files is loaded with the first manuscript.
        const { writeDocx } = await import('@artisan/book/docx');
        return {
          bytes: await writeDocx(manuscript),
          fileName: manuscriptFileName(manuscript.title),
        };
      },
    }),
  ],
};
