import { ActionIcon, Button } from '@mantine/core';
import {
  IconAlertCircle,
  IconCheck,
  IconChevronLeft,
  IconChevronRight,
  IconColumns2,
  IconHistory,
  IconLayoutGrid,
} from '@tabler/icons-react';
import { type Drawings, neighbour, type PlateSet, type Step } from './drawings.ts';
import type { Ground } from './grounds.tsx';
import classes from './strip.module.css';

interface StripProps {
  drawings: Drawings;
  set: PlateSet;
  ground: Ground;
  take: (next: Step) => void;
  onChoose: (index: number) => void;
  /** Opens the last results. */
  onKept: () => void;
}

function Thumbs({
  set,
  view,
  ground,
  onChoose,
}: Pick<StripProps, 'set' | 'ground' | 'onChoose'> & Pick<Drawings, 'view'>) {
  const clear = set.brief.transparent;
  return (
    <div className={classes.thumbs}>
      {set.plates.map((plate, index) => {
        const chosen = index === set.chosen || (view === 'two' && index === set.against);
        return (
          <button
            key={plate.seed}
            type="button"
            aria-pressed={chosen}
            aria-label={`Picture ${index + 1}, seed ${plate.seed}`}
            className={classes.thumb}
            disabled={plate.state !== 'done'}
            data-ground={clear ? ground.id : undefined}
            style={clear && ground.colour ? { background: ground.colour } : undefined}
            onClick={() => onChoose(index)}
          >
            {plate.state === 'done' ? <img src={plate.picture.url} alt="" /> : null}
            {plate.state === 'failed' ? <IconAlertCircle size={20} stroke={1.75} aria-hidden /> : null}
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
  );
}

/** Under the mat: the four to pick from, the sets of this session, and the way to compare. */
export function Strip({ drawings, set, ground, take, onChoose, onKept }: StripProps) {
  const { sets, shown, view } = drawings;
  const other = neighbour(set, set.chosen, 1);
  return (
    <div className={classes.strip}>
      {view === 'four' ? null : <Thumbs set={set} view={view} ground={ground} onChoose={onChoose} />}
      <div className={classes.line}>
        <span className={classes.keys}>
          {view === 'two' ? 'Compare with' : 'Pick with'} <kbd>1</kbd> to <kbd>4</kbd>
        </span>
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
        ) : null}
        <span className={classes.ways}>
          {view === 'one' && other !== set.chosen ? (
            <Button
              size="xs"
              variant="subtle"
              leftSection={<IconColumns2 size={16} stroke={1.75} />}
              onClick={() => take({ kind: 'against', index: other })}
            >
              Compare two
            </Button>
          ) : null}
          {view === 'four' ? null : (
            <Button
              size="xs"
              variant="subtle"
              leftSection={<IconLayoutGrid size={16} stroke={1.75} />}
              onClick={() => take({ kind: 'view', view: 'four' })}
            >
              Compare all four
            </Button>
          )}
          <Button size="xs" variant="subtle" leftSection={<IconHistory size={16} stroke={1.75} />} onClick={onKept}>
            Last results
          </Button>
        </span>
      </div>
    </div>
  );
}
