import type { LogoVariant, LogoVersion, LogoVersionsAnswer } from '@artisan/contract';
import { useQuery } from '@tanstack/react-query';
import { drawVersions } from './api.ts';
import type { Candidate } from './logos.ts';

/** A version with its file, and an address to show it by. */
export interface ShownVersion extends LogoVersion {
  file: Blob;
  url: string;
}

export interface Versions extends Omit<LogoVersionsAnswer, 'versions'> {
  versions: Record<LogoVariant, ShownVersion>;
}

/** Every version of the picked logo: asked for once, kept for the session. */
export function useVersions(candidate: Pick<Candidate, 'brief' | 'seed'> | undefined) {
  return useQuery({
    queryKey: ['logo-creator', 'versions', candidate?.seed, candidate?.brief],
    enabled: candidate !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
    structuralSharing: false,
    queryFn: async ({ signal }): Promise<Versions> => {
      if (!candidate) throw new Error('Nothing is picked.');
      const { brief, seed } = candidate;
      const { versions, ...rest } = await drawVersions({ brief, seed }, signal);
      const shown = versions.map((version): [LogoVariant, ShownVersion] => {
        const file = new Blob([version.svg], { type: 'image/svg+xml' });
        return [version.variant, { ...version, file, url: URL.createObjectURL(file) }];
      });
      return { ...rest, versions: Object.fromEntries(shown) as Record<LogoVariant, ShownVersion> };
    },
  });
}
