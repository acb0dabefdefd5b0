import { ago } from '../../shared/figures.ts';
import type { Kept } from './kept.ts';
import { styleOf } from './styles/styles.ts';

const formatNames = { png: 'PNG', svg: 'SVG', webp: 'WebP' } as const;

/** What a result was drawn from, line by line; what was left open is left out. */
export function settingsOf({ brief, seed, model, drawnAt }: Kept): { name: string; value: string }[] {
  return [
    { name: 'Style', value: styleOf(brief.style)?.name ?? '' },
    { name: 'Left out', value: brief.avoid },
    { name: 'Size', value: `${brief.width} × ${brief.height} px${brief.transparent ? ', clear background' : ''}` },
    { name: 'File', value: formatNames[brief.format] },
    { name: 'Seed', value: String(seed) },
    { name: 'Engine', value: model },
    { name: 'Drawn', value: ago(drawnAt, Date.now()) },
  ].filter(({ value }) => value !== '');
}
