/** A colour that shirts are sold in, as it is shown on a screen. */
export interface Cloth {
  id: 'black' | 'forest' | 'navy' | 'natural' | 'white';
  name: string;
  colour: string;
}

/** The shirts that designs are tried on: dark, light, natural, and two colours. */
export const cloths: readonly [Cloth, ...Cloth[]] = [
  { id: 'black', name: 'Black', colour: '#23282B' },
  { id: 'forest', name: 'Forest', colour: '#2F4A3D' },
  { id: 'navy', name: 'Navy', colour: '#2A3A57' },
  { id: 'natural', name: 'Natural', colour: '#D2C8B2' },
  { id: 'white', name: 'White', colour: '#F4F3EE' },
];
