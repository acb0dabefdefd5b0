import type { KeyboardEvent, Ref } from 'react';
import classes from './growing-text.module.css';

interface GrowingTextProps {
  label: string;
  value: string;
  placeholder?: string;
  className?: string | undefined;
  /** Whether Enter makes a new line. Without, it leaves the field. */
  lines?: boolean;
  spellCheck?: boolean;
  inputRef?: Ref<HTMLTextAreaElement>;
  onChange: (value: string) => void;
  onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}

/** A field as tall as its text. A hidden copy in the same grid cell takes the height, so no script measures anything. */
export function GrowingText({
  label,
  value,
  className,
  lines,
  inputRef,
  onChange,
  onKeyDown,
  ...rest
}: GrowingTextProps) {
  return (
    <span className={`${classes.grow} ${className ?? ''}`}>
      <span className={classes.copy} aria-hidden>
        {`${value || rest.placeholder || ''} `}
      </span>
      <textarea
        {...rest}
        ref={inputRef}
        rows={1}
        aria-label={label}
        value={value}
        onChange={(event) => {
          const typed = event.currentTarget.value;
          onChange(lines ? typed : typed.replace(/\s*\n\s*/g, ' '));
        }}
        onKeyDown={(event) => {
          onKeyDown?.(event);
          if (!lines && event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
        }}
      />
    </span>
  );
}
