import { orderIdeasAnswerSchema, orderIdeasRequestSchema } from '@artisan/contract';
import { type Tool, toolCall } from '../tool.ts';
import { orderIdeas } from './order-ideas.ts';

/** The radar itself is pure rules and runs in the studio; only the order of ideas needs a model. */
export const nicheRadarTool: Tool = {
  id: 'niche-radar',
  name: 'Niche Radar',
  calls: [
    toolCall({
      path: 'order-ideas',
      operationId: 'orderNicheIdeas',
      summary: 'Order narrower niches by how likely the text model finds each.',
      input: orderIdeasRequestSchema,
      output: orderIdeasAnswerSchema,
      failures: ['queue_full', 'model_not_ready', 'model_unavailable', 'model_does_not_fit', 'engine_stopped'],
      run: orderIdeas,
    }),
  ],
};
