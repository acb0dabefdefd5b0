import type { TablerIcon } from '@tabler/icons-react';
import type { ComponentType } from 'react';

/** Where a tool stands in the rail: finding a market, making work, keeping it, or at the foot, for the workshop itself. */
export type ToolGroup = 'Find' | 'Make' | 'Keep' | 'Workshop';

/** What the rail, the routes and the search know of a tool. One folder in `tools/` with a `manifest.ts` adds one. */
export interface Tool {
  /** Its address, from the root: `/text-to-image`. */
  path: string;
  name: string;
  icon: TablerIcon;
  group: ToolGroup;
  /** One sentence for the search. */
  summary: string;
  /** The letter that opens it after G. */
  shortcut: string;
  page: () => Promise<{ default: ComponentType }>;
}
