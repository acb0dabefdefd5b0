import { useId } from 'react';
import { type Area, CropMarks } from './print-area.tsx';
import { tonesOf } from './tones.ts';

/** Where the square sheet lies on the bag; the artwork stands in it as large as it does in the file. */
const print: Area = { x: 98, y: 186, width: 204, height: 204 };
const body = 'M62 150C150 157 250 157 338 150C343 240 347 330 350 424C250 434 150 434 50 424C53 330 57 240 62 150Z';

/** A canvas bag with its handles up: weave, hem, stitched crosses and soft creases. */
export function Tote({
  colour,
  art,
  marks,
  small,
  className,
}: {
  colour: string;
  art?: string | undefined;
  marks?: boolean | undefined;
  small?: boolean | undefined;
  className?: string | undefined;
}) {
  const id = useId();
  const tones = tonesOf(colour);
  const { shadow, light, seam } = tones;
  const url = (name: string) => `url(#${id}${name})`;
  const handle = 'M128 156C126 40 148 14 200 14S274 40 272 156';
  return (
    <svg viewBox="0 0 400 440" className={className} aria-hidden="true">
      <defs>
        <clipPath id={`${id}cut`}>
          <path d={body} />
        </clipPath>
        <linearGradient id={`${id}round`}>
          <stop offset="0.12" stopColor="#000" stopOpacity={shadow * 0.75} />
          <stop offset="0.26" stopColor="#fff" stopOpacity={light * 0.6} />
          <stop offset="0.62" stopColor="#000" stopOpacity="0" />
          <stop offset="0.88" stopColor="#000" stopOpacity={shadow * 0.9} />
        </linearGradient>
        <linearGradient id={`${id}fall`} x1="0" x2="0" y1="0" y2="1">
          <stop offset="0.3" stopColor="#fff" stopOpacity={light * 0.35} />
          <stop offset="0.75" stopColor="#000" stopOpacity="0" />
          <stop offset="1" stopColor="#000" stopOpacity={shadow * 0.7} />
        </linearGradient>
        <pattern id={`${id}weave`} width="3" height="3" patternUnits="userSpaceOnUse">
          <path d="M0 .5h1.5M1.5 2h1.5" stroke="#000" strokeOpacity=".09" strokeWidth=".7" />
          <path d="M.5 1.5v1.5M2 0v1.5" stroke="#fff" strokeOpacity=".16" strokeWidth=".6" />
        </pattern>
        {small ? null : (
          <filter id={`${id}soft`} x="-30%" y="-30%" width="160%" height="160%">
            <feGaussianBlur stdDeviation="6" />
          </filter>
        )}
      </defs>
      <g fill="none" strokeLinejoin="round">
        <path d="M136 150C136 52 156 30 200 30S264 52 264 150" stroke={colour} strokeWidth={15} />
        <path d="M136 150C136 52 156 30 200 30S264 52 264 150" stroke="#000" strokeOpacity={0.34} strokeWidth={15} />
      </g>
      <path d="M62 150C150 143 250 143 338 150C250 157 150 157 62 150Z" fill={colour} />
      <path d="M62 150C150 143 250 143 338 150C250 157 150 157 62 150Z" fill="#000" opacity={0.42} />
      <path d={body} fill={colour} />
      <g clipPath={url('cut')}>
        <path d={body} fill={url('round')} />
        <path d={body} fill={url('fall')} />
        {small ? null : (
          <>
            <path d={body} fill={url('weave')} />
            <g filter={url('soft')} fill="none" strokeLinecap="round">
              <g stroke="#000" strokeOpacity={shadow * 0.6}>
                <path d="M128 172C134 214 112 280 96 420M276 172C270 226 292 300 306 420" strokeWidth={9} />
                <path d="M62 196C84 230 76 320 74 420M338 196C320 238 326 330 330 420" strokeWidth={8} />
                <path d="M52 418C110 400 150 408 200 412S300 402 350 418" strokeWidth={8} />
              </g>
              <g stroke="#fff" strokeOpacity={light * 0.55}>
                <path d="M160 176C158 250 150 340 140 420M246 176C250 250 252 330 262 420" strokeWidth={12} />
              </g>
            </g>
          </>
        )}
      </g>
      {art ? <image href={art} {...print} preserveAspectRatio="xMidYMid meet" /> : null}
      <g fill="none">
        <path d={handle} stroke={colour} strokeWidth={17} />
        <path d={handle} stroke="#000" strokeOpacity={shadow * 0.22} strokeWidth={17} />
        <path d={handle} stroke={colour} strokeWidth={14} />
        <path d={handle} stroke="#fff" strokeOpacity={light * 0.4} strokeWidth={5} />
      </g>
      {small ? null : (
        <>
          {[119.5, 263.5].map((x) => (
            <g key={x} stroke={seam} fill="none">
              <path d={`M${x} 152h17v24h-17Z`} fill={colour} />
              <path d={`M${x + 2} 154h13v20h-13ZM${x + 2} 154l13 20M${x + 15} 154l-13 20`} strokeWidth={0.9} />
            </g>
          ))}
          <path
            d="M61 172C150 179 250 179 339 172"
            fill="none"
            stroke={seam}
            strokeWidth={0.9}
            strokeDasharray="2.6 1.6"
          />
        </>
      )}
      {marks ? <CropMarks area={print} label="9.8 × 9.8 in" tones={tones} /> : null}
    </svg>
  );
}
