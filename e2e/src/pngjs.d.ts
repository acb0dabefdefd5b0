declare module 'pngjs' {
  /** A decoded PNG: RGBA, a byte a channel, row by row. */
  export interface Pixels {
    width: number;
    height: number;
    data: Uint8Array;
  }
  export const PNG: { sync: { read(file: Uint8Array): Pixels } };
}
