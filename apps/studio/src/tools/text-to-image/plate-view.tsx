import { Button, Loader } from '@mantine/core';
import { explain } from '../../shared/failure.ts';
import type { Plate } from './drawings.ts';
import type { Ground } from './grounds.tsx';
import classes from './mat.module.css';

interface PlateViewProps {
  plate: Plate;
  number: number;
  /** Width over height of what was asked for. */
  ratio: number;
  alt: string;
  chosen: boolean;
  ground: Ground | undefined;
  onChoose: () => void;
  onRedraw: () => void;
}

/** One of the four on the mat: on its way, there to be picked, or with what went wrong and a way on. */
export function PlateView({ plate, number, ratio, alt, chosen, ground, onChoose, onRedraw }: PlateViewProps) {
  const style = { '--ratio': ratio, ...(ground?.colour ? { background: ground.colour } : {}) } as React.CSSProperties;
  if (plate.state === 'done') {
    return (
      <button
        type="button"
        aria-pressed={chosen}
        aria-label={`Picture ${number}, seed ${plate.seed}`}
        className={classes.cell}
        data-ground={ground?.id}
        style={style}
        onClick={onChoose}
      >
        <img src={plate.picture.url} alt={alt} />
        <span className={classes.number} aria-hidden>
          {number}
        </span>
      </button>
    );
  }
  return (
    <div className={classes.cell} data-waiting style={style}>
      {plate.state === 'drawing' ? (
        <div className={classes.inside}>
          <Loader size={18} aria-hidden />
          <span className="number">Seed {plate.seed}</span>
        </div>
      ) : (
        <div className={classes.inside} role={plate.state === 'failed' ? 'alert' : undefined}>
          {plate.state === 'failed' ? (
            <span>
              <b>{explain(plate.failure).title}</b>
              {/* What to do about a server that is away stands over the page already. */}
              {plate.failure.kind === 'away' ? null : ` ${explain(plate.failure).remedy}`}
            </span>
          ) : (
            <span>Stopped</span>
          )}
          <Button size="xs" variant="default" onClick={onRedraw}>
            Draw seed {plate.seed}
          </Button>
        </div>
      )}
    </div>
  );
}
