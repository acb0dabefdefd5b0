import type { Stage } from './stage.ts';

/** Where something can stand: its foot, and how high a tall thing is there. */
export interface Spot {
  x: number;
  y: number;
  size: number;
}

/** A place without its inhabitants, in the order it is painted. */
export interface Setting {
  /** Painted first; landmarks stand before it. */
  back: string;
  /** Painted over the landmarks. */
  middle: string;
  /** Painted over everything: what frames the view. */
  front: string;
  /** For the main subject, near to the eye. */
  stand: Spot;
  /** For a landmark, farther away. */
  site: Spot;
  /** For what floats, where there is water. */
  float?: Spot;
}

/** Builds a place on a stage. `focus` is −1 or 1: the side where the main subject goes, away from the sun. */
export type Place = (stage: Stage, focus: -1 | 1, style: 'soft' | 'banded') => Setting;

/** A ground’s own colour in this weather: under snow everything is white. */
export const ground = (stage: Stage, own: string): string => (stage.air.weather === 'snow' ? '#E9EFF4' : own);
