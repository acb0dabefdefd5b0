import {
  logoPlanAnswerSchema,
  logoPlanRequestSchema,
  logoRequestSchema,
  logoVersionsAnswerSchema,
} from '@artisan/contract';
import { type Tool, toolCall } from '../tool.ts';
import { drawVersions } from './draw-versions.ts';
import { packKit } from './pack-kit.ts';
import { planLogos } from './plan-logos.ts';

/** Logos from a name: eight candidates, every version of the chosen one, and a kit of files. */
export const logoCreatorTool: Tool = {
  id: 'logo-creator',
  name: 'Logo Creator',
  calls: [
    toolCall({
      path: 'plan',
      operationId: 'planLogos',
      summary: 'Plan eight logos for a name, in four families; each is drawn by POST /api/image',
      input: logoPlanRequestSchema,
      output: logoPlanAnswerSchema,
      failures: [],
      run: planLogos,
    }),
    toolCall({
      path: 'versions',
      operationId: 'drawLogoVersions',
      summary: 'Draw a logo in colour, on dark, in one colour and reversed, and measure how its lettering reads',
      input: logoRequestSchema,
      output: logoVersionsAnswerSchema,
      failures: ['image_not_possible', 'engine_stopped', 'queue_full'],
      run: (dependencies, request, { signal }) => drawVersions(dependencies, request, signal),
    }),
    toolCall({
      path: 'kit',
      operationId: 'packLogoKit',
      summary: 'Pack every version of a logo as SVG and PNG, with credits and a readme, as a zip',
      input: logoRequestSchema,
      output: { mediaType: 'application/zip' },
      failures: ['image_not_possible', 'engine_stopped', 'queue_full'],
      run: (dependencies, request, { signal }) => packKit(dependencies, request, signal),
    }),
  ],
};
