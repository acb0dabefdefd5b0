import { IconChartRadar } from '@tabler/icons-react';
import type { Tool } from '../../app/tool.ts';

export const tool: Tool = {
  path: '/niche-radar',
  name: 'Niche Radar',
  icon: IconChartRadar,
  group: 'Find',
  rank: 1,
  summary: 'Your figures on a niche, and what is still missing.',
  shortcut: 'n',
  page: () => import('./page.tsx'),
};
