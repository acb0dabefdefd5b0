import { IconVectorBezier2 } from '@tabler/icons-react';
import type { Tool } from '../../app/tool.ts';

export const tool: Tool = {
  path: '/logo-creator',
  name: 'Logo Creator',
  icon: IconVectorBezier2,
  group: 'Make',
  rank: 3,
  summary: 'A name, eight logos, every version as SVG and PNG.',
  shortcut: 'l',
  page: () => import('./page.tsx'),
};
