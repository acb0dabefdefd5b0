import type { ReactNode } from 'react';
import classes from './field.module.css';

interface FieldProps {
  /** Ties the label to its control. */
  id: string;
  label: string;
  /** Stands at the right end of the label's line: a count, a hint. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A label above its control. */
export function Field({ id, label, aside, children }: FieldProps) {
  return (
    <div className={classes.field}>
      <div className={classes.line}>
        <label htmlFor={id}>{label}</label>
        {aside ? <span className="number">{aside}</span> : null}
      </div>
      {children}
    </div>
  );
}
