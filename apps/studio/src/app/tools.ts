import type { Tool, ToolGroup } from './tool.ts';

const groups: readonly ToolGroup[] = ['Find', 'Make', 'Keep', 'Workshop'];
const manifests = import.meta.glob<Tool>('../tools/*/manifest.ts', { eager: true, import: 'tool' });

/** Every tool of the studio, in the rail's order. */
export const tools: readonly Tool[] = Object.values(manifests).sort(
  (a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || a.name.localeCompare(b.name),
);

/** The tool whose page `pathname` shows. */
export const toolAt = (pathname: string): Tool | undefined => tools.find(({ path }) => pathname === path);
