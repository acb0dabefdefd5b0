/** A named size. Book and shirt sizes are what the stores ask for as of 2026; every one can be changed afterwards. */
export interface SizePreset {
  id: string;
  name: string;
  /** One word, where there is little room. */
  label: string;
  width: number;
  height: number;
  /** Whether the picture is usually cut out. */
  transparent: boolean;
}

/** The smallest and largest side the server draws, in pixels. */
export const sideLimits = { min: 64, max: 8192 } as const;

export const sizePresets: readonly SizePreset[] = [
  { id: 'square', name: 'Square', label: 'Square', width: 1024, height: 1024, transparent: false },
  { id: 'poster', name: 'Poster', label: 'Poster', width: 1800, height: 2400, transparent: false },
  { id: 'cover', name: 'Book cover', label: 'Cover', width: 1600, height: 2560, transparent: false },
  { id: 'tee', name: 'Merch tee', label: 'Tee', width: 4500, height: 5400, transparent: true },
  { id: 'wide', name: 'Wide', label: 'Wide', width: 1920, height: 1080, transparent: false },
];

/** The preset with these sides, or undefined: a size of one's own. */
export const presetOf = (width: number, height: number): SizePreset | undefined =>
  sizePresets.find((preset) => preset.width === width && preset.height === height);

/** No picture is shown larger than this; more pixels would only cost memory. */
const longestShown = 1400;

/**
 * The size that a picture is drawn at to be looked at: its own, or in proportion as large as a screen shows. Artboard
 * draws the same at any scale; the full size is asked for when it is downloaded.
 */
export function shownSize(width: number, height: number): { width: number; height: number } {
  const shown = inset(width, height, longestShown);
  const isSmaller = Math.max(width, height) > longestShown && Math.min(shown.width, shown.height) >= sideLimits.min;
  return isSmaller ? shown : { width, height };
}

/** The largest box of the same proportions inside `box` × `box`, in whole pixels. */
export function inset(width: number, height: number, box: number): { width: number; height: number } {
  const scale = box / Math.max(width, height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** A size that costs next to nothing to draw, in proportion: for reading a prompt. */
export function readingSize(width: number, height: number): { width: number; height: number } {
  const small = inset(width, height, 128);
  return Math.min(small.width, small.height) < sideLimits.min ? shownSize(width, height) : small;
}
