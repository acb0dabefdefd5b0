import { home } from '../home/manifest.ts';
import type { Page, Tool, ToolGroup } from './tool.ts';

const groups: readonly ToolGroup[] = ['Find', 'Make', 'Workshop'];
const manifests = import.meta.glob<Tool>('../tools/*/manifest.ts', { eager: true, import: 'tool' });
const last = Number.POSITIVE_INFINITY;

/** Every tool of the studio, in the rail's order. */
export const tools: readonly Tool[] = Object.values(manifests).sort(
  (a, b) =>
    groups.indexOf(a.group) - groups.indexOf(b.group) ||
    // Two without a rank: Infinity - Infinity is no number.
    (a.rank === b.rank ? a.name.localeCompare(b.name) : (a.rank ?? last) - (b.rank ?? last)),
);

/** The tools of one group, in the rail's order. */
export const toolsIn = (group: ToolGroup): Tool[] => tools.filter((tool) => tool.group === group);

/** Home, then the tools. */
export const pages: readonly Page[] = [home, ...tools];

/** The page at `pathname`. */
export const pageAt = (pathname: string): Page | undefined => pages.find(({ path }) => pathname === path);
