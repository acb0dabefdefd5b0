import { IconCpu } from '@tabler/icons-react';
import type { Tool } from '../../app/tool.ts';

export const tool: Tool = {
  path: '/models',
  name: 'Models',
  icon: IconCpu,
  group: 'Workshop',
  summary: 'What writes and draws here, and what fits this machine.',
  shortcut: 'm',
  page: () => import('./page.tsx'),
};
