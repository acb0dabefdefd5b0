import { useId } from 'react';
import { type Area, CropMarks } from './print-area.tsx';
import { tonesOf } from './tones.ts';

/** One face of the wrap: the artwork's sheet, before it is laid around the mug. */
const print: Area = { x: 74, y: 136, width: 212, height: 254.4 };
const centre = print.x + print.width / 2;
const radius = 142;
const strips = 30;
/** How far the middle of a level line hangs below its ends, seen a little from above. */
const sag = 15;
const ceramic = '#F6F5F0';

const wall = 'M38 96V384C38 418 92 432 180 432S322 418 322 384V96Z';

/** Upright strips of the artwork, each where it comes to lie on the cylinder. */
const wrapped = Array.from({ length: strips }, (_, index) => {
  const from = print.width * (index / strips - 0.5);
  const to = print.width * ((index + 1) / strips - 0.5);
  const at = (arc: number) => radius * Math.sin(arc / radius);
  const middle = at((from + to) / 2) / radius;
  return { from, x: centre + at(from), width: at(to) - at(from), drop: sag * (Math.sqrt(1 - middle * middle) - 1) };
});

/** A mug, seen a little from above, with the artwork laid around it. */
export function Mug({
  art,
  marks,
  small,
  className,
}: {
  art?: string | undefined;
  marks?: boolean | undefined;
  small?: boolean | undefined;
  className?: string | undefined;
}) {
  const id = useId();
  const url = (name: string) => `url(#${id}${name})`;
  return (
    <svg viewBox="0 0 420 460" className={className} aria-hidden="true">
      <defs>
        <linearGradient id={`${id}wall`}>
          <stop offset="0" stopColor="#2a2a22" stopOpacity=".3" />
          <stop offset=".1" stopColor="#2a2a22" stopOpacity=".12" />
          <stop offset=".24" stopColor="#fff" stopOpacity=".4" />
          <stop offset=".5" stopColor="#2a2a22" stopOpacity="0" />
          <stop offset=".8" stopColor="#2a2a22" stopOpacity=".08" />
          <stop offset="1" stopColor="#2a2a22" stopOpacity=".28" />
        </linearGradient>
        <linearGradient id={`${id}inside`}>
          <stop offset="0" stopColor="#000" stopOpacity=".24" />
          <stop offset=".75" stopColor="#000" stopOpacity=".08" />
          <stop offset="1" stopColor="#000" stopOpacity=".05" />
        </linearGradient>
        <linearGradient id={`${id}ear`} x1="0" x2="1">
          <stop offset="0" stopColor="#000" stopOpacity=".28" />
          <stop offset=".5" stopColor="#fff" stopOpacity=".5" />
          <stop offset="1" stopColor="#000" stopOpacity=".22" />
        </linearGradient>
        {small ? null : (
          <filter id={`${id}soft`} filterUnits="userSpaceOnUse" x="0" y="0" width="420" height="460">
            <feGaussianBlur stdDeviation="6" />
          </filter>
        )}
      </defs>
      <g fill="none">
        <path d="M316 168C404 146 424 336 312 334" stroke={ceramic} strokeWidth={30} />
        <path d="M316 168C404 146 424 336 312 334" stroke={url('ear')} strokeWidth={30} />
        <path d="M318 156C416 132 440 350 314 346" stroke="#fff" strokeOpacity=".5" strokeWidth={3} />
        <path d="M316 186C376 176 384 308 314 316" stroke="#000" strokeOpacity=".12" strokeWidth={3} />
      </g>
      <path d={wall} fill={ceramic} />
      <path d={wall} fill={url('wall')} opacity={small ? 0.55 : 1} />
      {art
        ? wrapped.map(({ from, x, width, drop }) => (
            <svg
              key={from}
              x={x}
              y={print.y + drop}
              // A hair of overlap, so that no seam shows between strips.
              width={width + 0.35}
              height={print.height}
              viewBox={`${from + print.width / 2} 0 ${print.width / strips} ${print.height}`}
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <image href={art} width={print.width} height={print.height} />
            </svg>
          ))
        : null}
      {small ? null : (
        <>
          <path d={wall} fill={url('wall')} opacity={0.45} />
          <path
            d="M84 136C80 220 82 310 90 396"
            fill="none"
            stroke="#fff"
            strokeOpacity=".6"
            strokeWidth={10}
            strokeLinecap="round"
            filter={url('soft')}
          />
          <path d="M46 398C70 420 120 426 180 426S292 420 314 398" fill="none" stroke="#000" strokeOpacity=".1" />
        </>
      )}
      <ellipse cx={180} cy={96} rx={142} ry={27} fill={ceramic} />
      <ellipse cx={180} cy={96} rx={142} ry={27} fill="#fff" opacity={0.7} />
      <ellipse cx={180} cy={98} rx={133} ry={22} fill="#EAE8E1" />
      <ellipse cx={180} cy={98} rx={133} ry={22} fill={url('inside')} />
      {marks ? <CropMarks area={print} label="3.5 in high, twice around" tones={tonesOf(ceramic)} /> : null}
    </svg>
  );
}
