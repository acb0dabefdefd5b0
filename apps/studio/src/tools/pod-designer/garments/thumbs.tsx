import type { PrintProduct } from '@artisan/market';
import { Mug } from './mug.tsx';
import { Tee } from './tee.tsx';
import { Tote } from './tote.tsx';

const pullover =
  'M134 76C150 88 250 88 266 76L318 94C344 106 358 140 366 190L388 372C372 382 352 386 334 384L316 246L314 414' +
  'C250 424 150 424 86 414L84 246L66 384C48 386 28 382 12 372L34 190C42 140 56 106 82 94Z';

/** A hoodie at the size of a thumb: hood, cords, pocket. */
function Hoodie({ colour, art }: { colour: string; art: string | undefined }) {
  return (
    <svg viewBox="0 0 400 440" aria-hidden="true">
      <path d="M128 92C112 20 160 8 200 8S288 20 272 92C240 116 160 116 128 92Z" fill={colour} />
      <path d="M150 92C146 40 168 30 200 30S254 40 250 92C226 110 174 110 150 92Z" fill="#000" opacity={0.45} />
      <path d={pullover} fill={colour} />
      <path
        d="M84 246C92 200 88 160 80 130M316 246C308 200 312 160 320 130"
        stroke="#000"
        strokeOpacity={0.35}
        strokeWidth={5}
        fill="none"
      />
      <path d="M122 306H278L306 392H94Z" fill="#000" opacity={0.2} />
      <path d="M86 404C150 414 250 414 314 404" stroke="#000" strokeOpacity={0.3} strokeWidth={4} fill="none" />
      <path d="M176 104V168M224 104V160" stroke="#fff" strokeOpacity={0.6} strokeWidth={5} />
      {art ? <image href={art} x={128} y={132} width={144} height={173} /> : null}
    </svg>
  );
}

/** The back of a telephone in its case: cut out on a plain case, or filled to the edge. */
function PhoneCase({ art, ground }: { art: string | undefined; ground: string | undefined }) {
  return (
    <svg viewBox="0 0 400 440" aria-hidden="true">
      <rect x={104} y={8} width={192} height={424} rx={40} fill={ground ?? '#2b3a36'} />
      {art ? <image href={art} x={118} y={132} width={164} height={197} /> : null}
      <rect x={120} y={24} width={76} height={76} rx={22} fill="#000" opacity={0.5} />
      <circle cx={142} cy={46} r={11} fill="#000" opacity={0.6} />
      <circle cx={172} cy={76} r={11} fill="#000" opacity={0.6} />
      <rect
        x={104}
        y={8}
        width={192}
        height={424}
        rx={40}
        fill="none"
        stroke="#000"
        strokeOpacity={0.35}
        strokeWidth={5}
      />
    </svg>
  );
}

interface ThumbProps {
  product: PrintProduct;
  /** Of the chosen shirt. */
  cloth: string;
  ground: string | undefined;
  art: string | undefined;
}

/** The product with the artwork on it, an inch wide. */
export function ProductThumb({ product, cloth, ground, art }: ThumbProps) {
  switch (product.shape) {
    case 'tee':
      return <Tee colour={cloth} art={art} small />;
    case 'hoodie':
      return <Hoodie colour={cloth} art={art} />;
    case 'tote':
      return <Tote colour={product.cloth?.colour ?? cloth} art={art} small />;
    case 'mug':
      return <Mug art={art} small />;
    case 'phone-case':
      return <PhoneCase art={art} ground={ground} />;
  }
}
