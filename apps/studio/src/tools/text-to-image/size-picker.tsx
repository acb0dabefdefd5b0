import { NumberInput } from '@mantine/core';
import classes from './size-picker.module.css';
import { inset, presetOf, type SizePreset, sideLimits, sizePresets } from './sizes.ts';

interface SizePickerProps {
  width: number;
  height: number;
  problems: { width?: string; height?: string };
  onPreset: (preset: SizePreset) => void;
  onSide: (side: 'width' | 'height', pixels: number) => void;
}

/** The sizes that people sell in, as little sheets, and the two sides in pixels. */
export function SizePicker({ width, height, problems, onPreset, onSide }: SizePickerProps) {
  const chosen = presetOf(width, height);
  return (
    <fieldset className={classes.picker}>
      <legend>
        Size
        <span>{chosen ? (chosen.transparent ? `${chosen.name}, cut out` : chosen.name) : 'Your own'}</span>
      </legend>
      <div className={classes.presets}>
        {sizePresets.map((preset) => {
          const sheet = inset(preset.width, preset.height, 24);
          return (
            <label key={preset.id} className={classes.preset} title={`${preset.width} × ${preset.height} px`}>
              <input
                type="radio"
                name="size"
                checked={preset === chosen}
                onChange={() => onPreset(preset)}
                aria-label={`${preset.name}, ${preset.width} by ${preset.height} pixels`}
              />
              <span className={classes.sheet} data-clear={preset.transparent || undefined} style={sheet} />
              <span className={classes.name}>{preset.label}</span>
            </label>
          );
        })}
      </div>
      <div className={classes.sides}>
        {(['width', 'height'] as const).map((side) => (
          <NumberInput
            key={side}
            aria-label={side === 'width' ? 'Width in pixels' : 'Height in pixels'}
            value={(side === 'width' ? width : height) || ''}
            onChange={(value) => onSide(side, typeof value === 'number' ? value : 0)}
            min={sideLimits.min}
            max={sideLimits.max}
            clampBehavior="none"
            allowDecimal={false}
            allowNegative={false}
            hideControls
            leftSection={side === 'width' ? 'W' : 'H'}
            leftSectionWidth={30}
            rightSection="px"
            rightSectionWidth={34}
            size="sm"
            error={problems[side]}
          />
        ))}
      </div>
    </fieldset>
  );
}
