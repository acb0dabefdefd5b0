import { Button, Loader } from '@mantine/core';
import { explain } from '../../shared/failure.ts';
import classes from './eight.module.css';
import type { Candidate, LogoSet } from './logos.ts';

interface CellProps {
  candidate: Candidate;
  number: number;
  name: string;
  chosen: boolean;
  onChoose: () => void;
  onRedraw: () => void;
}

function Cell({ candidate, number, name, chosen, onChoose, onRedraw }: CellProps) {
  const { label, seed, state } = candidate;
  if (state === 'done') {
    return (
      <button
        type="button"
        className={classes.cell}
        aria-pressed={chosen}
        aria-label={`Logo ${number}, ${label}, seed ${seed}`}
        onClick={onChoose}
      >
        <img src={candidate.picture.url} alt={`${name}, ${label}`} />
        <span className={classes.number} aria-hidden>
          {number}
        </span>
      </button>
    );
  }
  const failure = state === 'failed' ? explain(candidate.failure) : undefined;
  return (
    <div className={classes.cell} data-waiting>
      <div className={classes.inside} role={failure ? 'alert' : undefined}>
        {state === 'drawing' ? (
          <Loader size={18} aria-hidden />
        ) : (
          <>
            <span>{failure ? failure.title : 'Stopped'}</span>
            <Button size="xs" variant="default" onClick={onRedraw}>
              Draw seed {seed}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

interface EightProps {
  set: LogoSet;
  onChoose: (index: number) => void;
  onRedraw: (index: number) => void;
}

/** The eight on the mat, each with its family. */
export function Eight({ set, onChoose, onRedraw }: EightProps) {
  return (
    <ol className={classes.eight}>
      {set.candidates.map((candidate, index) => (
        <li key={candidate.seed}>
          <Cell
            candidate={candidate}
            number={index + 1}
            name={set.form.name}
            chosen={index === set.chosen}
            onChoose={() => onChoose(index)}
            onRedraw={() => onRedraw(index)}
          />
          <span className={classes.label}>{candidate.label}</span>
        </li>
      ))}
    </ol>
  );
}
