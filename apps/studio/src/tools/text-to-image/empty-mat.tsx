import { IconArrowRight } from '@tabler/icons-react';
import classes from './empty-mat.module.css';
import { type Example, examples } from './examples.ts';
import { inset, sizePresets } from './sizes.ts';

const sheetOf = ({ size }: Example) => {
  const preset = sizePresets.find(({ id }) => id === size);
  return inset(preset?.width ?? 1, preset?.height ?? 1, 46);
};

/** The mat before the first drawing: one sentence, and briefs to begin with. */
export function EmptyMat({ onExample }: { onExample: (example: Example) => void }) {
  return (
    <div className={classes.empty}>
      <div className={classes.inside}>
        <h2>The mat is empty</h2>
        <p>Say what the picture should show and press Draw 4, or begin with one of these.</p>
        <ul>
          {examples.map((example) => (
            <li key={example.kind}>
              <button type="button" onClick={() => onExample(example)}>
                <span className={classes.sheet} aria-hidden>
                  <span style={sheetOf(example)} />
                </span>
                <span>
                  <b>{example.kind}</b>
                  <span className={classes.prompt}>{example.prompt}</span>
                </span>
                <IconArrowRight size={18} stroke={1.75} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
