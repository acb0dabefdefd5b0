import { IconNotebook } from '@tabler/icons-react';
import type { Tool } from '../../app/tool.ts';

export const tool: Tool = {
  path: '/book-lab',
  name: 'KDP Book Lab',
  icon: IconNotebook,
  group: 'Make',
  rank: 1,
  summary: 'An idea, its outline, the chapters, a manuscript.',
  shortcut: 'b',
  page: () => import('./page.tsx'),
};
