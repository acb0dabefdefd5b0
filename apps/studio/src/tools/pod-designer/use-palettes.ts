import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { makeBrief } from './api.ts';
import { briefRequest, limits, type PodForm } from './form.ts';

/** How long the typing rests before the palettes are asked for again, in ms. */
const rest = 500;
/** Read before anything is typed, so that there is something to choose from. */
const anything = 'badge';

/** The palettes that suit what the form says, the best first. Those from before stay until the new ones are there. */
export function usePalettes({ shows, headline, smallLine, style }: PodForm) {
  const [said] = useDebouncedValue(
    JSON.stringify({
      shows: shows.trim().slice(0, limits.shows) || anything,
      headline: headline.trim().slice(0, limits.headline),
      smallLine: smallLine.trim().slice(0, limits.smallLine),
      style,
      palette: '',
    } satisfies PodForm),
    rest,
  );
  const { data } = useQuery({
    queryKey: ['pod-designer', 'palettes', said],
    queryFn: ({ signal }) => makeBrief(briefRequest(JSON.parse(said) as PodForm), signal),
    select: ({ palettes }) => palettes,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  return data ?? [];
}
