import type { ImageBrief } from '@artisan/contract';

/** The brief’s words by their rank, blank ones left out, each exactly as it was typed. */
export interface TitleLines {
  headline: string[];
  /** Taglines and details. */
  small: string[];
  author: string[];
}

export function titleLines(lettering: ImageBrief['lettering']): TitleLines {
  const of = (...roles: string[]) =>
    lettering.filter(({ role, text }) => roles.includes(role) && text.trim() !== '').map(({ text }) => text);
  const headline = of('headline');
  const small = of('tagline', 'detail');
  const author = of('author');
  return { headline, small, author };
}
