import type { Model } from '@artisan/contract';

/** One thing the studio can or cannot do with the models it has. */
export interface Ability {
  name: string;
  level: 'full' | 'starter' | 'waiting';
  detail: string;
}

const usable = ({ state }: Model) =>
  state === 'built_in' || state === 'on_disk' || state === 'loading' || state === 'ready';
const pick = (models: readonly Model[], kind: Model['kind']) => {
  const mine = models.filter((model) => model.kind === kind);
  return {
    inUse: mine.find((model) => model.active && usable(model)) ?? mine.find(usable),
    coming: mine.find(({ state }) => state === 'downloading'),
  };
};

/** What works at this moment, from the models' states alone. */
export function abilitiesOf(models: readonly Model[]): Ability[] {
  const picture = pick(models, 'image');
  const writer = pick(models, 'text');
  const drawing: Ability = picture.inUse
    ? {
        name: 'Drawing',
        level: 'full',
        detail:
          picture.inUse.state === 'built_in' ? 'Drawn by rules: clean shapes, no painted looks' : 'Painted by model',
      }
    : { name: 'Drawing', level: 'waiting', detail: 'No picture engine is there yet' };
  if (writer.inUse) {
    const { starter, name } = writer.inUse;
    const detail = starter ? 'For trying out. Short drafts with mistakes.' : `Written by ${name}`;
    return [drawing, { name: 'Writing', level: starter ? 'starter' : 'full', detail }];
  }
  const detail = writer.coming ? `${writer.coming.name} is on its way` : 'Download a writer to begin';
  return [drawing, { name: 'Writing', level: 'waiting', detail }];
}
