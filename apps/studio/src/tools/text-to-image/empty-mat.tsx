import { Colophon } from '../../shared/colophon.tsx';
import classes from './empty-mat.module.css';
import { type Example, examples } from './examples/examples.ts';

/** The mat before the first drawing: one sentence, and pieces to begin with, as Artboard drew them. */
export function EmptyMat({ onExample }: { onExample: (example: Example) => void }) {
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
        <Colophon maker="rules" facts={['Artboard', ...examples.flatMap(({ credit }) => credit ?? [])]} />
      </div>
    </div>
  );
}
