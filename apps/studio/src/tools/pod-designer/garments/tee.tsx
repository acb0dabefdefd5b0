import { useId } from 'react';
import { type Area, CropMarks } from './print-area.tsx';
import { tonesOf } from './tones.ts';

/** Where the sheet of 15 × 18 inches lies on the shirt. */
const print: Area = { x: 113, y: 104, width: 174, height: 208.8 };

const body =
  'M138 37C158 64 242 64 262 37L303 52C326 61 342 79 353 103L394 178C377 194 359 203 338 210L316 172' +
  'C313 250 317 338 321 417C262 430 138 430 79 417C83 338 87 250 84 172L62 210C41 203 23 194 6 178L47 103C58 79 74 61 97 52Z';
const collarBack = 'M138 37C150 23 250 23 262 37C250 45 150 45 138 37Z';
const neck = 'M138 37C152 31 248 31 262 37C242 65 158 65 138 37Z';
const collarFront = 'M138 37C158 64 242 64 262 37L268 40C246 78 154 78 132 40Z';

interface TeeProps {
  colour: string;
  /** The cut-out artwork; its sheet is the whole print area. */
  art?: string | undefined;
  /** Show the print area. */
  marks?: boolean | undefined;
  /** Leave out what is too fine to be seen on a thumbnail. */
  small?: boolean | undefined;
  className?: string | undefined;
}

/** A T-shirt laid flat, its front up: collar, seams, hems and folds, with the artwork under the light of the cloth. */
export function Tee({ colour, art, marks, small, className }: TeeProps) {
  const id = useId();
  const tones = tonesOf(colour);
  const { shadow, light, seam } = tones;
  const url = (name: string) => `url(#${id}${name})`;
  return (
    <svg viewBox="0 0 400 440" className={className} aria-hidden="true">
      <defs>
        <clipPath id={`${id}cut`}>
          <path d={body} />
        </clipPath>
        <linearGradient id={`${id}round`}>
          <stop offset="0.14" stopColor="#000" stopOpacity={shadow * 0.9} />
          <stop offset="0.27" stopColor="#000" stopOpacity={shadow * 0.16} />
          <stop offset="0.42" stopColor="#fff" stopOpacity={light} />
          <stop offset="0.7" stopColor="#000" stopOpacity={shadow * 0.1} />
          <stop offset="0.86" stopColor="#000" stopOpacity={shadow} />
        </linearGradient>
        <linearGradient id={`${id}fall`} x1="0" x2="0" y1="0" y2="1">
          <stop offset="0" stopColor="#fff" stopOpacity={light * 0.8} />
          <stop offset="0.5" stopColor="#000" stopOpacity="0" />
          <stop offset="1" stopColor="#000" stopOpacity={shadow * 0.6} />
        </linearGradient>
        {small ? null : (
          <filter id={`${id}soft`} x="-30%" y="-30%" width="160%" height="160%">
            <feGaussianBlur stdDeviation="5.5" />
          </filter>
        )}
      </defs>
      <path d={neck} fill={colour} />
      <path d={neck} fill="#000" opacity={tones.dark ? 0.55 : 0.34} />
      <path d={collarBack} fill={colour} />
      <path d={collarBack} fill="#000" opacity={tones.dark ? 0.3 : 0.14} />
      <path d={body} fill={colour} />
      <g clipPath={url('cut')}>
        <path d={body} fill={url('round')} />
        <path d={body} fill={url('fall')} />
        {small ? null : <Folds blur={url('soft')} shadow={shadow} light={light} />}
      </g>
      {art ? <image href={art} {...print} preserveAspectRatio="xMidYMid meet" /> : null}
      {small ? null : (
        <g clipPath={url('cut')}>
          {/* The print takes part in the deeper folds of the cloth. */}
          <g opacity={0.32}>
            <Folds blur={url('soft')} shadow={shadow} light={light} />
          </g>
        </g>
      )}
      <path d={collarFront} fill={colour} />
      <path d={collarFront} fill="#fff" opacity={light * 0.45} />
      {small ? null : <Seams seam={seam} />}
      {marks ? <CropMarks area={print} label="15 × 18 in" tones={tones} /> : null}
    </svg>
  );
}

/** Creases from the armpits, a drape towards the hem, and the break in the sleeves. */
function Folds({ blur, shadow, light }: { blur: string; shadow: number; light: number }) {
  return (
    <g filter={blur} fill="none" strokeLinecap="round">
      <g stroke="#000" strokeOpacity={shadow * 0.62}>
        <path d="M85 178C104 214 98 300 112 422" strokeWidth={11} />
        <path d="M315 178C300 226 306 312 291 422" strokeWidth={11} />
        <path d="M84 174C99 150 106 120 101 80" strokeWidth={9} />
        <path d="M316 174C301 150 294 120 299 80" strokeWidth={9} />
        <path d="M90 190C118 206 128 230 132 262M310 190C286 208 276 228 270 250" strokeWidth={6} />
        <path d="M70 120C62 146 48 168 30 186M330 120C338 146 352 168 370 186" strokeWidth={7} />
        <path d="M168 352C178 376 176 400 184 424M236 344C230 372 234 398 226 424" strokeWidth={7} />
      </g>
      <g stroke="#fff" strokeOpacity={light * 0.6}>
        <path d="M128 262C146 312 138 372 150 424M266 272C252 322 258 376 246 424" strokeWidth={13} />
        <path d="M104 96C92 132 72 164 52 190M296 96C308 132 328 164 348 190" strokeWidth={11} />
        <path d="M150 88C180 100 220 100 250 88" strokeWidth={12} />
        <path d="M204 330C200 366 206 396 202 424" strokeWidth={9} />
      </g>
    </g>
  );
}

/** The collar's rib, the shoulders, and the twin stitches of the hems. */
function Seams({ seam }: { seam: string }) {
  return (
    <g fill="none" stroke={seam} strokeWidth={0.9}>
      <path d="M132 40C154 78 246 78 268 40" strokeWidth={1.3} />
      <path d="M138 37C158 64 242 64 262 37" strokeWidth={0.8} />
      <path d="M97 52C103 84 99 132 84 172M303 52C297 84 301 132 316 172" />
      <path d="M66 203C46 197 29 188 12 173M70 196C50 190 33 181 16 166" strokeDasharray="2.4 1.6" strokeWidth={0.7} />
      <path
        d="M334 203C354 197 371 188 388 173M330 196C350 190 367 181 384 166"
        strokeDasharray="2.4 1.6"
        strokeWidth={0.7}
      />
      <path
        d="M80 408C140 421 260 421 320 408M80 404C140 417 260 417 320 404"
        strokeDasharray="2.4 1.6"
        strokeWidth={0.7}
      />
    </g>
  );
}
