import { useLayoutEffect, useRef } from 'react';
import classes from './listing-field.module.css';

interface GrowingTextProps {
  label: string;
  text: string;
  /** Several lines; else Enter does nothing. */
  long: boolean;
  describedBy: string;
  invalid: boolean;
  onText: (text: string) => void;
}

/** A text that is as high as its words: measured after every change. Where the browser can do that itself (`field-sizing`), nothing is measured. */
export function GrowingText({ label, text, long, describedBy, invalid, onText }: GrowingTextProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (!area.current || CSS.supports('field-sizing', 'content')) return;
    area.current.style.height = 'auto';
    area.current.style.height = `${area.current.scrollHeight}px`;
  });
  return (
    <textarea
      ref={area}
      className={classes.text}
      rows={long ? 4 : 1}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      value={text}
      onKeyDown={(event) => {
        if (!long && event.key === 'Enter') event.preventDefault();
      }}
      onChange={(event) => onText(long ? event.currentTarget.value : event.currentTarget.value.replace(/\r?\n/g, ' '))}
    />
  );
}
