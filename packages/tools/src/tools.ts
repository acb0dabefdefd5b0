import { amazonSeoTool } from './amazon-seo/tool.ts';
import { bookLabTool } from './book-lab/tool.ts';
import { logoCreatorTool } from './logo-creator/tool.ts';
import { nicheRadarTool } from './niche-radar/tool.ts';
import { podDesignerTool } from './pod-designer/tool.ts';
import type { Tool } from './tool.ts';

/** Every tool that does something on the server; the server adds a route for each call. */
export const tools: readonly Tool[] = [amazonSeoTool, bookLabTool, logoCreatorTool, nicheRadarTool, podDesignerTool];
