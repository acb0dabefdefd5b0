import { IconShirt } from '@tabler/icons-react';
import type { Tool } from '../../app/tool.ts';

export const tool: Tool = {
  path: '/pod-designer',
  name: 'POD Designer',
  icon: IconShirt,
  group: 'Make',
  rank: 2,
  summary: 'A badge on a shirt, checked and sized for each product.',
  shortcut: 'p',
  page: () => import('./page.tsx'),
};
