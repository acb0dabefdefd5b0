import type { ImageBrief } from '@artisan/contract';
import crown from './crown.webp';
import fantasy from './fantasy.webp';
import literary from './literary.webp';
import mystery from './mystery.webp';
import nameplate from './nameplate.webp';
import night from './night.webp';
import park from './park.webp';
import patch from './patch.webp';
import ribbon from './ribbon.webp';
import romance from './romance.webp';
import roundel from './roundel.webp';
import space from './space.webp';
import stamp from './stamp.webp';
import sunset from './sunset.webp';

/**
 * A look that Artboard really has. The words go before the prompt, for any engine to read; `brief` is then set in what
 * Artboard made of both, so that the look comes whatever else the prompt says.
 */
export interface Style {
  id: string;
  name: string;
  words: string;
  brief: Partial<Pick<ImageBrief, 'recipe' | 'composition' | 'genre' | 'place' | 'time'>>;
  /** Address of a small picture, drawn by Artboard in this style with seed 3. */
  picture: string;
}

/** The styles by kind, in the picker's order. */
export const styleGroups: readonly { name: string; styles: readonly Style[] }[] = [
  {
    name: 'Badges',
    styles: [
      {
        id: 'sunset',
        name: 'Sunset',
        words: 'Retro sunset badge',
        brief: { recipe: 'badge', composition: 'sunset' },
        picture: sunset,
      },
      {
        id: 'ribbon',
        name: 'Ribbon',
        words: 'Badge with a ribbon',
        brief: { recipe: 'badge', composition: 'ribbon' },
        picture: ribbon,
      },
      {
        id: 'patch',
        name: 'Patch',
        words: 'Sewn patch badge',
        brief: { recipe: 'badge', composition: 'patch' },
        picture: patch,
      },
      {
        id: 'crown',
        name: 'Crown',
        words: 'Badge with lettering above',
        brief: { recipe: 'badge', composition: 'crown' },
        picture: crown,
      },
    ],
  },
  {
    name: 'Round marks',
    styles: [
      {
        id: 'roundel',
        name: 'Roundel',
        words: 'Roundel logo',
        brief: { recipe: 'roundel', composition: 'band' },
        picture: roundel,
      },
      {
        id: 'stamp',
        name: 'Stamp',
        words: 'Round stamp logo',
        brief: { recipe: 'roundel', composition: 'stamp' },
        picture: stamp,
      },
      {
        id: 'nameplate',
        name: 'Nameplate',
        words: 'Round logo',
        brief: { recipe: 'roundel', composition: 'nameplate' },
        picture: nameplate,
      },
    ],
  },
  {
    name: 'Posters',
    styles: [
      { id: 'park', name: 'Park', words: 'National park travel poster', brief: { recipe: 'scene' }, picture: park },
      {
        id: 'night',
        name: 'Night',
        words: 'Night landscape',
        brief: { recipe: 'scene', time: 'night' },
        picture: night,
      },
    ],
  },
  {
    name: 'Book covers',
    styles: [
      {
        id: 'mystery',
        name: 'Mystery',
        words: 'Mystery book cover',
        brief: { recipe: 'cover', genre: 'mystery', time: 'night' },
        picture: mystery,
      },
      {
        id: 'romance',
        name: 'Romance',
        words: 'Romance book cover',
        brief: { recipe: 'cover', genre: 'romance', place: 'none' },
        picture: romance,
      },
      {
        id: 'fantasy',
        name: 'Fantasy',
        words: 'Fantasy book cover',
        brief: { recipe: 'cover', genre: 'fantasy', place: 'none' },
        picture: fantasy,
      },
      {
        id: 'literary',
        name: 'Literary',
        words: 'Literary novel book cover',
        brief: { recipe: 'cover', genre: 'literary', place: 'none' },
        picture: literary,
      },
      {
        id: 'space',
        name: 'Space',
        words: 'Science fiction book cover',
        brief: { recipe: 'cover', genre: 'science-fiction', place: 'space' },
        picture: space,
      },
    ],
  },
];

/** The style of this id; undefined for none. */
export const styleOf = (id: string): Style | undefined =>
  styleGroups.flatMap(({ styles }) => styles).find((style) => style.id === id);

/**
 * What Artboard made of a prompt, in the style's own terms. A palette that was chosen for another genre gives way;
 * the seed then chooses one that suits.
 */
export const inStyle = (brief: ImageBrief, style: Style): ImageBrief => ({
  ...brief,
  ...style.brief,
  palette: style.brief.genre && style.brief.genre !== brief.genre && brief.colours.length === 0 ? '' : brief.palette,
});
