import { IconHome } from '@tabler/icons-react';
import type { Page } from '../app/tool.ts';

export const home: Page = {
  path: '/',
  name: 'Home',
  icon: IconHome,
  summary: 'What is on the bench, and what works right now.',
  shortcut: 'h',
};
