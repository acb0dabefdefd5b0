import type { LogoVariant } from '@artisan/contract';
import { Loader } from '@mantine/core';
import type { Explanation } from '../../shared/failure.ts';
import { Notice } from '../../shared/notice.tsx';
import classes from './board.module.css';
import type { ShownVersion, Versions } from './use-versions.ts';
import { versionNames } from './version-names.ts';

interface BoardProps {
  name: string;
  /** The candidate's own drawing: shown until the versions are there. */
  proof: string;
  versions: Versions | undefined;
  failure: Explanation | undefined;
}

const others: readonly LogoVariant[] = ['colour-on-dark', 'one-colour', 'reversed'];
const sizes = [128, 64, 32] as const;

function Panel({ version, name }: { version: ShownVersion; name: string }) {
  const { variant, ground, url } = version;
  return (
    <figure className={classes.panel} data-variant={variant}>
      <div style={{ background: ground }}>
        <img src={url} alt={`${name}, ${versionNames[variant].toLowerCase()}`} />
      </div>
      <figcaption>{versionNames[variant]}</figcaption>
    </figure>
  );
}

/** How it holds where it is small: a signature, a profile picture, a favicon, in its own pixels. */
function SmallSizes({ versions, name }: { versions: Versions; name: string }) {
  return (
    <figure className={classes.panel} data-variant="small">
      <div className={classes.sizes}>
        {(['colour', 'reversed'] as const).map((variant) => {
          const { ground, url } = versions.versions[variant];
          return (
            <span key={variant} style={{ background: ground }}>
              {sizes.map((size) => (
                <img key={size} src={url} alt={`${name}, ${size} pixels`} style={{ width: size, height: size }} />
              ))}
            </span>
          );
        })}
      </div>
      <figcaption>In 128, 64 and 32 px</figcaption>
    </figure>
  );
}

/** The picked logo: large in colour, beside its versions on the grounds they are for, and small. */
export function Board({ name, proof, versions, failure }: BoardProps) {
  return (
    <div className={classes.board}>
      {versions ? (
        <>
          <Panel version={versions.versions.colour} name={name} />
          {others.map((variant) => (
            <Panel key={variant} version={versions.versions[variant]} name={name} />
          ))}
          <SmallSizes versions={versions} name={name} />
        </>
      ) : (
        <>
          <figure className={classes.panel} data-variant="colour">
            <div>
              <img src={proof} alt={name} className={classes.proof} />
            </div>
          </figure>
          <div className={classes.wait}>
            {failure ? (
              <Notice tone="brick" title={failure.title}>
                {failure.remedy}
              </Notice>
            ) : (
              <>
                <Loader size={16} aria-hidden />
                Drawing its versions
              </>
            )}
          </div>
        </>
      )}
    </div>
  );
}
