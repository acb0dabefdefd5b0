import {
  composeListingAnswerSchema,
  draftFieldAnswerSchema,
  draftFieldRequestSchema,
  type ErrorCode,
  listingBriefSchema,
  whoLinesAnswerSchema,
  whoLinesRequestSchema,
} from '@artisan/contract';
import { type Tool, toolCall } from '../tool.ts';
import { composeListing } from './compose-listing.ts';
import { draftField } from './draft-field.ts';
import { suggestWhoLines } from './who-lines.ts';

const writerFailures: ErrorCode[] = [
  'prompt_too_long',
  'model_not_ready',
  'model_unavailable',
  'model_does_not_fit',
  'queue_full',
  'engine_stopped',
  'cancelled',
];

/** Listings that four stores accept, from the person's own facts. */
export const amazonSeoTool: Tool = {
  id: 'amazon-seo',
  name: 'Amazon SEO',
  calls: [
    toolCall({
      path: 'compose',
      operationId: 'composeListing',
      summary: 'Compose a listing by rules, from facts alone',
      input: listingBriefSchema,
      output: composeListingAnswerSchema,
      failures: [],
      async run({ clock }, brief) {
        const startedAt = clock.now();
        const { fields, leftOut } = composeListing(brief);
        return { success: true as const, fields, left_out: leftOut, duration_ms: clock.now() - startedAt };
      },
    }),
    toolCall({
      path: 'who-lines',
      operationId: 'suggestWhoLines',
      summary: 'Three lines by the model that say who a product is for, to pick from',
      input: whoLinesRequestSchema,
      output: whoLinesAnswerSchema,
      failures: writerFailures,
      run: suggestWhoLines,
    }),
    toolCall({
      path: 'draft',
      operationId: 'draftListingField',
      summary: 'One field of a listing, drafted by the model from the facts',
      input: draftFieldRequestSchema,
      output: draftFieldAnswerSchema,
      failures: writerFailures,
      run: draftField,
    }),
  ],
};
