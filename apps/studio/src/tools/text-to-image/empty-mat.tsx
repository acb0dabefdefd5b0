import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { Colophon } from '../../shared/colophon.tsx';
import classes from './empty-mat.module.css';
import { type Example, examples } from './examples/examples.ts';
import { useKept } from './use-kept.ts';

interface EmptyMatProps {
  onExample: (example: Example) => void;
  /** Opens the last results. */
  onKept: () => void;
}

/** The mat before the first drawing: one sentence, and pieces to begin with, as Artboard drew them. */
export function EmptyMat({ onExample, onKept }: EmptyMatProps) {
  const kept = useKept().length;
  return (
    <div className={classes.empty}>
      <div className={classes.inside}>
        <h2>The mat is empty</h2>
        <p>Say what the picture should show and press Draw 4, or begin with one of these.</p>
        <ul>
          {examples.map((example) => {
            const { kind, prompt, size, picture } = example;
            const ratio = size.width / size.height;
            return (
              <li key={kind} style={{ '--ratio': ratio } as React.CSSProperties}>
                <button type="button" onClick={() => onExample(example)} title={prompt}>
                  <span className={classes.work} data-cloth={size.transparent || undefined}>
                    <img src={picture} alt="" width={size.width} height={size.height} />
                  </span>
                  <span className={classes.kind}>{kind}</span>
                  <span className={classes.size}>
                    {size.width} × {size.height}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
        {kept > 0 ? (
          <Button
            variant="default"
            className={classes.kept ?? ''}
            leftSection={<IconHistory size={17} stroke={1.75} />}
            onClick={onKept}
          >
            Last results ({kept})
          </Button>
        ) : null}
        <Colophon maker="rules" facts={['Artboard', ...examples.flatMap(({ credit }) => credit ?? [])]} />
      </div>
    </div>
  );
}
