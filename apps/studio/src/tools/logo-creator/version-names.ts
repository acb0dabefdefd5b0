import type { LogoVariant } from '@artisan/contract';

/** What the versions are called, in the order they are listed. */
export const versionNames: Record<LogoVariant, string> = {
  colour: 'Colour',
  'colour-on-dark': 'Colour on dark',
  'one-colour': 'One colour',
  reversed: 'Reversed',
};
