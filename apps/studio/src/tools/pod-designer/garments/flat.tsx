import { type Area, CropMarks } from './print-area.tsx';
import { tonesOf } from './tones.ts';

const sheet: Area = { x: 46, y: 26, width: 308, height: 369.6 };

/** The artwork's sheet alone, on cloth, as the file has it. */
export function Flat({
  colour,
  art,
  className,
}: {
  colour: string;
  art: string | undefined;
  className?: string | undefined;
}) {
  return (
    <svg viewBox="0 0 400 440" className={className} aria-hidden="true">
      <rect x={12} y={0} width={376} height={432} rx={3} fill={colour} />
      {art ? <image href={art} {...sheet} /> : null}
      <CropMarks area={sheet} label="15 × 18 in" tones={tonesOf(colour)} />
    </svg>
  );
}
