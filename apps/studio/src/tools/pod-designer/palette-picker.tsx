import type { PodPalette } from '@artisan/contract';
import classes from './palette-picker.module.css';

interface PalettePickerProps {
  palettes: readonly PodPalette[];
  /** A name; empty: each of the four its own. */
  value: string;
  onChange: (name: string) => void;
}

const named = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Swatches of the palettes that suit the brief. The first leaves the choice to each seed. */
export function PalettePicker({ palettes, value, onChange }: PalettePickerProps) {
  const leads = palettes.slice(0, 4).map(({ colours }) => colours[1] ?? colours[0]);
  return (
    <fieldset className={classes.picker}>
      <legend>
        Palette <span>{value === '' ? 'each its own' : named(value)}</span>
      </legend>
      <div className={classes.swatches}>
        {[{ name: '', colours: leads }, ...palettes].map(({ name, colours }) => (
          <label
            key={name}
            className={classes.swatch}
            data-mixed={name === '' || undefined}
            title={named(name) || 'Each its own'}
          >
            <input
              type="radio"
              name="palette"
              aria-label={named(name) || 'Each of the four its own'}
              checked={value === name}
              onChange={() => onChange(name)}
            />
            {colours.map((colour) => (
              <i key={colour} style={{ background: colour }} />
            ))}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
