import type { Tones } from './tones.ts';

/** A rectangle in the garment's own units. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

const arm = 11;

/** Crop marks at the corners of the printable area, and its size below it. */
export function CropMarks({ area, label, tones }: { area: Area; label: string; tones: Tones }) {
  const { x, y, width, height } = area;
  const [right, bottom] = [x + width, y + height];
  const path =
    `M${x - 3} ${y}h${-arm}M${x} ${y - 3}v${-arm}M${right + 3} ${y}h${arm}M${right} ${y - 3}v${-arm}` +
    `M${x - 3} ${bottom}h${-arm}M${x} ${bottom + 3}v${arm}M${right + 3} ${bottom}h${arm}M${right} ${bottom + 3}v${arm}`;
  return (
    <g>
      <path d={path} fill="none" stroke={tones.mark} strokeWidth={1} vectorEffect="non-scaling-stroke" />
      <text
        x={x + width / 2}
        y={bottom + 15}
        fill={tones.mark}
        fontSize={12}
        textAnchor="middle"
        fontFamily="var(--mantine-font-family)"
      >
        {label}
      </text>
    </g>
  );
}
