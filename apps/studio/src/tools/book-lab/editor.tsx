import { useMemo } from 'react';
import classes from './editor.module.css';
import { type Author, type ModelRuns, originsOf } from './provenance.ts';

interface EditorProps {
  label: string;
  text: string;
  /** What models wrote of the book. */
  sources: readonly ModelRuns[];
  /** Text that is arriving is looked at, not typed in. */
  readOnly: boolean;
  onChange: (text: string) => void;
}

const names: Record<Author, string> = { you: 'You', model: 'Model', edited: 'Both' };

/**
 * A chapter's text with a gutter that says who wrote each paragraph. A copy of the text lies under the field, in the same
 * type and width: it carries the gutter's bars and gives the field its height.
 */
export function Editor({ label, text, sources, readOnly, onChange }: EditorProps) {
  const lines = useMemo(() => {
    const origins = originsOf(text, sources);
    return text.split('\n').map((line, at) => ({ line, at, by: origins[at]?.by }));
  }, [text, sources]);
  return (
    <div className={classes.sheet}>
      <div className={classes.copy} aria-hidden>
        {lines.map(({ line, at, by }) => (
          <div key={at} className={classes.line} data-by={by}>
            {by ? <span className={classes.by}>{names[by]}</span> : null}
            {line === '' ? '\u200b' : line}
          </div>
        ))}
      </div>
      <textarea
        className={classes.field}
        aria-label={label}
        value={text}
        readOnly={readOnly}
        spellCheck
        placeholder="Write here, or let the model write from the beats. A blank line begins a new paragraph."
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
