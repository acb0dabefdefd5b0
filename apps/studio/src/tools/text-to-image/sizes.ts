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

/** The largest box of the same proportions inside `box` × `box`, in whole pixels. */
export function inset(width: number, height: number, box: number): { width: number; height: number } {
  const scale = box / Math.max(width, height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
