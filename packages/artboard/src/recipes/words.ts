import type { ImageBrief } from '@artisan/contract';

/** The lettering of a mark, by its place. */
export interface Words {
  headline?: string;
  tagline?: string;
  /** Everything else, joined by dots. */
  detail?: string;
}

/** Sorts a brief's lettering into a mark's places. Nothing typed is dropped: what has no place of its own is detail. */
export function wordsOf({ lettering }: ImageBrief): Words {
  const rest = [...lettering];
  const take = (role: string) => {
    const index = rest.findIndex((item) => item.role === role);
    return index < 0 ? undefined : rest.splice(index, 1)[0]?.text;
  };
  const headline = take('headline') ?? rest.shift()?.text;
  const tagline = take('tagline') ?? rest.shift()?.text;
  const detail = rest.map(({ text }) => text).join(' · ');
  return { ...(headline && { headline }), ...(tagline && { tagline }), ...(detail && { detail }) };
}
