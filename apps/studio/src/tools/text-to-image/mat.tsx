import { Colophon } from '../../shared/colophon.tsx';
import { differencesOf } from './differences.ts';
import { chosenPicture, type Drawings, type PlateSet } from './drawings.ts';
import { type Ground, GroundPicker } from './grounds.tsx';
import classes from './mat.module.css';
import { PlateView } from './plate-view.tsx';
import { useColophon } from './use-colophon.ts';

interface MatProps {
  set: PlateSet;
  view: Drawings['view'];
  ground: Ground;
  onGround: (ground: Ground) => void;
  onChoose: (index: number) => void;
  onRedraw: (index: number) => void;
}

const corners = ['tl', 'tr', 'bl', 'br'] as const;

/** All four, or the two that are compared, with what differs between them. */
function SideBySide({ set, view, ground, onChoose, onRedraw }: Omit<MatProps, 'onGround'>) {
  const { brief, plates, chosen, against } = set;
  const shown = view === 'two' ? [chosen, against] : plates.map((_, index) => index);
  const pictures = shown.map((index) => {
    const plate = plates[index];
    return plate?.state === 'done' ? plate.picture : undefined;
  });
  const differences = differencesOf(pictures);
  const ratio = brief.width / brief.height;
  // Listed once all are there: what differs is not known before, and nothing shall jump.
  const finished = plates.every(({ state }) => state !== 'drawing');
  return (
    <div className={classes.four} data-count={shown.length} style={{ '--ratio': ratio } as React.CSSProperties}>
      {shown.map((index, place) => {
        const plate = plates[index];
        return plate ? (
          <div key={plate.seed} className={classes.slot}>
            <div className={classes.frame}>
              <PlateView
                plate={plate}
                number={index + 1}
                ratio={ratio}
                alt={brief.prompt}
                chosen={index === chosen}
                ground={brief.transparent ? ground : undefined}
                onChoose={() => onChoose(index)}
                onRedraw={() => onRedraw(index)}
              />
            </div>
            {finished && differences.length > 0 ? (
              <dl className={classes.facts}>
                {differences.map(({ name, values }) => (
                  <div key={name} style={{ display: 'contents' }}>
                    <dt>{name}</dt>
                    <dd>{values[place] ?? 'none'}</dd>
                  </div>
                ))}
              </dl>
            ) : null}
          </div>
        ) : null;
      })}
    </div>
  );
}

/** The mat with four or two side by side, or with the chosen one between its crop marks. */
export function Mat({ set, view, ground, onGround, onChoose, onRedraw }: MatProps) {
  const picture = chosenPicture(set);
  const colophon = useColophon(picture);
  const clear = set.brief.transparent;
  const large = view === 'one' && picture && colophon;
  return (
    <div className={classes.mat} data-view={large ? 'one' : view}>
      {clear ? (
        <div className={classes.tools}>
          <GroundPicker ground={ground} onGround={onGround} />
        </div>
      ) : null}
      {large ? (
        <>
          <div className={classes.stage} data-clear={clear || undefined}>
            <div
              className={classes.work}
              style={{ '--ratio': picture.answer.width / picture.answer.height } as React.CSSProperties}
            >
              <div
                className={classes.paper}
                data-ground={clear ? ground.id : undefined}
                style={clear && ground.colour ? { background: ground.colour } : undefined}
              >
                <img src={picture.url} alt={set.brief.prompt} />
              </div>
              {corners.map((corner) => (
                <span key={corner} className={classes.crop} data-at={corner} aria-hidden />
              ))}
            </div>
          </div>
          <div className={classes.tag}>
            <Colophon {...colophon} />
          </div>
        </>
      ) : (
        <SideBySide set={set} view={view} ground={ground} onChoose={onChoose} onRedraw={onRedraw} />
      )}
    </div>
  );
}
