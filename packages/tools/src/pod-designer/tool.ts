import { podBriefAnswerSchema, podBriefRequestSchema, podProductsRequestSchema } from '@artisan/contract';
import { type Tool, toolCall } from '../tool.ts';
import { makeBrief } from './make-brief.ts';
import { packageProducts } from './package-products.ts';

/** Designs for shirts, bags and mugs: a brief from a form, and the files of its products. */
export const podDesignerTool: Tool = {
  id: 'pod-designer',
  name: 'POD Designer',
  calls: [
    toolCall({
      path: 'brief',
      operationId: 'makePodBrief',
      summary: 'Make a brief for a print design: lines lettered exactly, a style, palettes that suit it',
      input: podBriefRequestSchema,
      output: podBriefAnswerSchema,
      failures: [],
      run: makeBrief,
    }),
    toolCall({
      path: 'products',
      operationId: 'makePodProducts',
      summary: 'Make the print files of a design, each at its product’s own size, as a zip',
      input: podProductsRequestSchema,
      output: { mediaType: 'application/zip' },
      failures: ['image_not_possible', 'engine_stopped'],
      run: (dependencies, request, { signal }) => packageProducts(dependencies, request, signal),
    }),
  ],
};
