import classes from './mat.module.css';

/** What a cut-out picture lies on. Cloth colours as shirts are sold in. */
export const grounds = [
  { id: 'checker', name: 'Checkerboard', colour: '' },
  { id: 'white', name: 'White', colour: '#ffffff' },
  { id: 'black', name: 'Black cloth', colour: '#23282b' },
  { id: 'forest', name: 'Forest cloth', colour: '#2f4a3d' },
  { id: 'navy', name: 'Navy cloth', colour: '#2a3a57' },
  { id: 'natural', name: 'Natural cotton', colour: '#c9bfa9' },
] as const;

export type Ground = (typeof grounds)[number];

const checker = 'repeating-conic-gradient(#c9c9c0 0 25%, #fefefb 0 50%) 0 0 / 12px 12px';

/** Lays cut-out pictures on another ground. */
export function GroundPicker({ ground, onGround }: { ground: Ground; onGround: (ground: Ground) => void }) {
  return (
    <fieldset className={classes.grounds} aria-label="Ground">
      {grounds.map((each) => (
        <label
          key={each.id}
          className={classes.ground}
          title={each.name}
          style={{ background: each.colour || checker }}
        >
          <input
            type="radio"
            name="ground"
            aria-label={each.name}
            checked={each === ground}
            onChange={() => onGround(each)}
          />
        </label>
      ))}
    </fieldset>
  );
}
