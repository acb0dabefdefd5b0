import type { Leaving } from '../../shared/use-leave-guard.ts';

/** Another page may be opened meanwhile: the drawings go on, and lie on the mat on return. */
export const whileDrawing: Leaving = {
  title: 'Designs are being drawn.',
  body: 'Closing the tab stops them. What you typed stays.',
  leave: 'Close the tab',
  scope: 'tab',
};

export const whileExporting: Leaving = {
  title: 'Your files are being made.',
  body: 'Leaving stops it; nothing is downloaded. The designs stay on the mat.',
  leave: 'Stop and leave',
};
