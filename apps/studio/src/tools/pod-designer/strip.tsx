import { ActionIcon, Loader } from '@mantine/core';
import { IconAlertCircle, IconCheck, IconChevronLeft, IconChevronRight, IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { explain } from '../../shared/failure.ts';
import { Notice } from '../../shared/notice.tsx';
import type { DesignSet, Designs, Step } from './designs.ts';
import classes from './strip.module.css';

interface StripProps {
  designs: Designs;
  set: DesignSet;
  /** `#RRGGBB` of the shirt they are shown on. */
  ground: string;
  take: (next: Step) => void;
  onRedraw: (index: number) => void;
  /** Stands at the right end of the line below. */
  children: ReactNode;
}

/** Under the mat: the four to pick from, the sets of this session, and the design's own files. */
export function Strip({ designs, set, ground, take, onRedraw, children }: StripProps) {
  const { sets, shown } = designs;
  const failed = set.candidates.find((candidate) => candidate.state === 'failed');
  const told = failed?.state === 'failed' ? explain(failed.failure) : undefined;
  return (
    <div className={classes.strip}>
      <div className={classes.candidates}>
        {set.candidates.map((candidate, index) => {
          const { seed, state } = candidate;
          const chosen = index === set.chosen && state === 'done';
          if (state === 'failed' || state === 'stopped')
            return (
              <button
                key={seed}
                type="button"
                className={classes.candidate}
                data-lost
                onClick={() => onRedraw(index)}
                aria-label={`Draw seed ${seed}`}
              >
                {state === 'failed' ? (
                  <IconAlertCircle size={20} stroke={1.75} />
                ) : (
                  <IconRefresh size={20} stroke={1.75} />
                )}
                <span>{state === 'failed' ? 'Try again' : 'Draw it'}</span>
              </button>
            );
          return (
            <button
              key={seed}
              type="button"
              aria-pressed={chosen}
              aria-label={`Design ${index + 1}, seed ${seed}`}
              className={classes.candidate}
              data-waiting={state === 'drawing' || undefined}
              disabled={state === 'drawing'}
              style={state === 'done' ? { background: ground } : undefined}
              onClick={() => take({ kind: 'choose', index })}
            >
              {state === 'done' ? <img src={candidate.picture.url} alt="" /> : <Loader size={18} aria-hidden />}
              <span className={classes.number} aria-hidden>
                {index + 1}
              </span>
              {chosen ? (
                <span className={classes.tick} aria-hidden>
                  <IconCheck size={14} stroke={2.5} />
                </span>
              ) : null}
            </button>
          );
        })}
      </div>
      {told ? (
        <div className={classes.told}>
          <Notice tone="brick" title={told.title}>
            {told.remedy}
          </Notice>
        </div>
      ) : null}
      <div className={classes.line}>
        {sets.length > 1 ? (
          <span className={classes.sets}>
            <ActionIcon
              variant="subtle"
              aria-label="Earlier four"
              disabled={shown === 0}
              onClick={() => take({ kind: 'show', set: shown - 1 })}
            >
              <IconChevronLeft size={18} stroke={1.75} />
            </ActionIcon>
            <span className="number">
              Set {shown + 1} of {sets.length}
            </span>
            <ActionIcon
              variant="subtle"
              aria-label="Later four"
              disabled={shown === sets.length - 1}
              onClick={() => take({ kind: 'show', set: shown + 1 })}
            >
              <IconChevronRight size={18} stroke={1.75} />
            </ActionIcon>
          </span>
        ) : (
          <span className={classes.keys}>
            Same brief, four seeds. Pick with <kbd>1</kbd> to <kbd>4</kbd>
          </span>
        )}
        <span className={classes.files}>{children}</span>
      </div>
    </div>
  );
}
