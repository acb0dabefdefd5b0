import { IconPhoto } from '@tabler/icons-react';
import type { Tool } from '../../app/tool.ts';

export const tool: Tool = {
  path: '/text-to-image',
  name: 'Text to Image',
  icon: IconPhoto,
  group: 'Make',
  rank: 4,
  summary: 'A prompt, four seeds, your pick.',
  shortcut: 'i',
  page: () => import('./page.tsx'),
};
