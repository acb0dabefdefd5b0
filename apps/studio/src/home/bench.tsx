import { Link } from '@tanstack/react-router';
import { Colophon } from '../shared/colophon.tsx';
import { ago } from '../shared/figures.ts';
import { titleOf } from '../tools/text-to-image/brief.ts';
import { type Example, examples } from '../tools/text-to-image/examples/examples.ts';
import { type Kept, previewOf } from '../tools/text-to-image/kept.ts';
import { tool as textToImage } from '../tools/text-to-image/manifest.ts';
import classes from './bench.module.css';

/** A work on the mat, and where pressing it leads. */
interface Piece {
  key: string;
  search: Record<string, string>;
  picture: string | undefined;
  /** Width over height. */
  ratio: number;
  cutOut: boolean;
  title: string;
  about: string;
}

const pieceOf = ({ id, brief, drawnAt }: Kept): Piece => ({
  key: id,
  search: { result: id },
  picture: previewOf(id),
  ratio: brief.width / brief.height,
  cutOut: brief.transparent,
  title: titleOf(brief),
  about: `${textToImage.name}, ${ago(drawnAt, Date.now())}`,
});

const pieceOfExample = ({ id, prompt, kind, size, picture }: Example): Piece => ({
  key: id,
  search: { example: id },
  picture,
  ratio: size.width / size.height,
  cutOut: size.transparent,
  title: titleOf({ prompt }),
  about: `${kind}, an example`,
});

/** The tall mat takes the tallest example; the wide one below the others the widest. */
const exampleOrder = ['cover', 'badge', 'roundel', 'scene'];
const examplePieces = exampleOrder.flatMap((name) => examples.filter(({ id }) => id === name).map(pieceOfExample));

function Work({ piece: { picture, ratio, cutOut } }: { piece: Piece }) {
  return (
    <span className={classes.work} data-cloth={cutOut || undefined} style={{ '--ratio': ratio } as React.CSSProperties}>
      {picture ? <img src={picture} alt="" /> : null}
    </span>
  );
}

function OnMat({ piece }: { piece: Piece }) {
  return (
    <li className={classes.piece}>
      <Link to={textToImage.path} search={piece.search}>
        <span className={classes.mat}>
          <Work piece={piece} />
        </span>
        <span className={classes.title}>{piece.title}</span>
        <span className={classes.about}>{piece.about}</span>
      </Link>
    </li>
  );
}

function Thumb({ piece }: { piece: Piece }) {
  return (
    <li>
      <Link
        to={textToImage.path}
        search={piece.search}
        aria-label={`${piece.title}. ${piece.about}`}
        title={piece.title}
      >
        <span className={classes.thumb} data-cloth={piece.cutOut || undefined}>
          {piece.picture ? <img src={piece.picture} alt="" /> : null}
        </span>
      </Link>
    </li>
  );
}

/** Works on the cutting mat: the last drawings; examples where there are none yet. */
export function Bench({ drawings }: { drawings: readonly Kept[] }) {
  const own = drawings.map(pieceOf);
  const first = own.length === 0;
  const onMats = first ? examplePieces : [...own.slice(0, 3), ...examplePieces].slice(0, 3);
  const rest = own.slice(3, 9);
  const credits = examples
    .filter(({ id }) => onMats.some(({ key }) => key === id))
    .flatMap(({ credit }) => credit ?? []);
  return (
    <>
      <ul className={classes.bench}>
        {onMats.map((piece) => (
          <OnMat key={piece.key} piece={piece} />
        ))}
      </ul>
      {rest.length > 0 ? (
        <ul className={classes.rest} aria-label="Earlier drawings">
          {rest.map((piece) => (
            <Thumb key={piece.key} piece={piece} />
          ))}
        </ul>
      ) : null}
      <div className={classes.colophon}>
        <Colophon maker="rules" facts={['Artboard', ...credits]} />
      </div>
    </>
  );
}
