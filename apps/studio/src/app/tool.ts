import type { TablerIcon } from '@tabler/icons-react';
import type { ComponentType } from 'react';

/** What the rail, the search and the keys know of a page. */
export interface Page {
  /** Its address, from the root: `/text-to-image`. */
  path: string;
  name: string;
  icon: TablerIcon;
  /** One sentence, for Home and the search. */
  summary: string;
  /** The letter that opens it after G. */
  shortcut: string;
}

/** Where a tool stands in the rail: finding a market, making work, or at the foot, for the workshop itself. */
export type ToolGroup = 'Find' | 'Make' | 'Workshop';

/** A page that does a job. One folder in `tools/` with a `manifest.ts` adds one. */
export interface Tool extends Page {
  group: ToolGroup;
  /** Its place in the group, from 1. Tools without one stand last, by name. */
  rank?: number;
  page: () => Promise<{ default: ComponentType }>;
}
