import { cabin, lighthouse } from './landmark-buildings.ts';
import { campfire, sailboat, tent } from './landmark-camp.ts';
import type { Landmark } from './landmark-light.ts';
import { castle, windmill } from './landmark-towers.ts';
import type { Stage } from './stage.ts';

export type LandmarkName = 'lighthouse' | 'cabin' | 'tent' | 'campfire' | 'castle' | 'sailboat' | 'windmill';

/** How high each is beside the others: a share of the scene’s tall landmark. */
export const landmarkScale: Record<LandmarkName, number> = {
  lighthouse: 1,
  castle: 0.95,
  windmill: 0.8,
  sailboat: 0.5,
  cabin: 0.42,
  tent: 0.3,
  campfire: 0.16,
};

/** The landmark that a subject’s name means, if it is one that is drawn here. */
export function landmarkNamed(subject: string): LandmarkName | undefined {
  return landmarkWords.find(([, words]) => words.test(subject))?.[0];
}

const landmarkWords: readonly (readonly [LandmarkName, RegExp])[] = [
  ['lighthouse', /^light ?-?house$/i],
  ['cabin', /^(cabin|cottage|house|hut|lodge|barn)$/i],
  ['tent', /^(tent|camping tent|camp)$/i],
  ['campfire', /^(campfire|camp-fire|bonfire|fire)$/i],
  ['castle', /^(castle|fortress|keep)$/i],
  ['sailboat', /^(sail-?boat|sailing boat|boat|ship|yacht|sailing ship)$/i],
  ['windmill', /^(wind-?mill)$/i],
];

/** Draws a landmark that stands at (x, y), `size` high. */
export function drawLandmark(stage: Stage, name: LandmarkName, x: number, y: number, size: number): Landmark {
  switch (name) {
    case 'lighthouse':
      return lighthouse(stage, x, y, size);
    case 'cabin':
      return cabin(stage, x, y, size);
    case 'tent':
      return tent(stage, x, y, size);
    case 'campfire':
      return campfire(stage, x, y, size);
    case 'castle':
      return castle(stage, x, y, size);
    case 'sailboat':
      return sailboat(stage, x, y, size);
    case 'windmill':
      return windmill(stage, x, y, size);
  }
}
