import { ActionIcon, Button } from '@mantine/core';
import { IconCheck, IconChevronLeft, IconChevronRight, IconLayoutGrid } from '@tabler/icons-react';
import type { LogoSet, Logos, Step } from './logos.ts';
import classes from './strip.module.css';

interface StripProps {
  logos: Logos;
  set: LogoSet;
  take: (next: Step) => void;
}

/** Under the mat: the eight to pick from, the sets of this session, and the way to compare. */
export function Strip({ logos, set, take }: StripProps) {
  const { sets, shown, view } = logos;
  return (
    <div className={classes.strip}>
      {view === 'one' && set.chosen >= 0 ? (
        <div className={classes.thumbs}>
          {set.candidates.map((candidate, index) => (
            <button
              key={candidate.seed}
              type="button"
              className={classes.thumb}
              aria-pressed={index === set.chosen}
              aria-label={`Logo ${index + 1}, ${candidate.label}, seed ${candidate.seed}`}
              disabled={candidate.state !== 'done'}
              onClick={() => take({ kind: 'choose', index })}
            >
              {candidate.state === 'done' ? <img src={candidate.picture.url} alt="" /> : null}
              {index === set.chosen ? (
                <span className={classes.tick} aria-hidden>
                  <IconCheck size={12} stroke={2.5} />
                </span>
              ) : null}
            </button>
          ))}
        </div>
      ) : null}
      <div className={classes.line}>
        <span className={classes.keys}>
          Pick with <kbd>1</kbd> to <kbd>8</kbd>
        </span>
        {sets.length > 1 ? (
          <span className={classes.sets}>
            <ActionIcon
              variant="subtle"
              aria-label="Earlier eight"
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
              aria-label="Later eight"
              disabled={shown === sets.length - 1}
              onClick={() => take({ kind: 'show', set: shown + 1 })}
            >
              <IconChevronRight size={18} stroke={1.75} />
            </ActionIcon>
          </span>
        ) : null}
        {view === 'one' ? (
          <Button
            size="xs"
            variant="subtle"
            leftSection={<IconLayoutGrid size={16} stroke={1.75} />}
            onClick={() => take({ kind: 'view', view: 'eight' })}
          >
            Compare all eight
          </Button>
        ) : null}
      </div>
    </div>
  );
}
