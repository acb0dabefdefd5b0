import { IconListSearch } from '@tabler/icons-react';
import type { Tool } from '../../app/tool.ts';

export const tool: Tool = {
  path: '/amazon-seo',
  name: 'Amazon SEO',
  icon: IconListSearch,
  group: 'Find',
  rank: 2,
  summary: 'A listing from your facts, inside the rules of four stores.',
  shortcut: 's',
  page: () => import('./page.tsx'),
};
