import { Button, Loader, NumberInput, SegmentedControl, Switch, Textarea } from '@mantine/core';
import { IconBrush, IconPlayerStop } from '@tabler/icons-react';
import { Field } from '../../shared/field.tsx';
import { PoliteStatus } from '../../shared/polite-status.tsx';
import { formats, type ImageFormat } from './brief.ts';
import classes from './brief-column.module.css';
import { SizePicker } from './size-picker.tsx';
import { StylePicker } from './style-picker.tsx';
import type { BriefForm } from './use-brief.ts';

interface BriefColumnProps {
  form: BriefForm;
  busy: boolean;
  /** How many of the four have arrived, while they are being drawn. */
  arrived: number;
  /** Whether something lies on the mat already: then the picture's button is the filled one. */
  hasDrawings: boolean;
  onDraw: () => void;
  onStop: () => void;
}

/** What the picture shall be. Ctrl or ⌘ with Enter draws from any field. */
export function BriefColumn({ form, busy, arrived, hasDrawings, onDraw, onStop }: BriefColumnProps) {
  const { values: brief, errors } = form;
  const drawLabel = busy ? 'Drawing' : hasDrawings ? 'Draw 4 more' : 'Draw 4';
  return (
    <form
      className={classes.column}
      aria-label="Brief"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onDraw();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onDraw();
      }}
    >
      <div className={classes.fields}>
        <Field id="prompt" label="What should it show" aside={brief.prompt.length || null}>
          <Textarea
            id="prompt"
            autosize
            minRows={4}
            maxRows={10}
            placeholder={'Words in “quotes” are lettered exactly as typed'}
            {...form.getInputProps('prompt')}
          />
        </Field>
        <StylePicker value={brief.style} onChange={(style) => form.setFieldValue('style', style)} />
        <Field id="avoid" label="Leave out" aside="subjects, colours">
          <Textarea
            id="avoid"
            autosize
            minRows={1}
            maxRows={4}
            placeholder="birds, red"
            {...form.getInputProps('avoid')}
          />
        </Field>
        <SizePicker
          width={brief.width}
          height={brief.height}
          problems={{
            ...(errors.width ? { width: String(errors.width) } : {}),
            ...(errors.height ? { height: String(errors.height) } : {}),
          }}
          onPreset={({ width, height, transparent }) => {
            form.setValues({ width, height, transparent });
            form.clearFieldError('width');
            form.clearFieldError('height');
          }}
          onSide={(side, pixels) => form.setFieldValue(side, pixels)}
        />
        <Switch
          label="Clear background"
          description="Cut out, to print on any colour"
          {...form.getInputProps('transparent', { type: 'checkbox' })}
        />
        <div>
          <Field id="seed" label="Seed" aside={brief.keepSeed ? 'this one and the next three' : null}>
            <div className={classes.seed}>
              <SegmentedControl
                withItemsBorders={false}
                aria-label="Seed"
                data={[
                  { value: 'new', label: 'New each time' },
                  { value: 'keep', label: 'Keep' },
                ]}
                value={brief.keepSeed ? 'keep' : 'new'}
                onChange={(value) => form.setFieldValue('keepSeed', value === 'keep')}
              />
              {brief.keepSeed ? (
                <NumberInput
                  aria-label="First seed"
                  value={brief.seed}
                  onChange={(value) => form.setFieldValue('seed', typeof value === 'number' ? value : Number.NaN)}
                  allowDecimal={false}
                  allowNegative={false}
                  hideControls
                  error={errors.seed}
                />
              ) : null}
            </div>
          </Field>
        </div>
        <Field id="format" label="File">
          <SegmentedControl
            withItemsBorders={false}
            id="format"
            aria-label="File"
            fullWidth
            data={formats.map((value) => ({ value, label: value === 'webp' ? 'WebP' : value.toUpperCase() }))}
            value={brief.format}
            onChange={(value) => form.setFieldValue('format', value as ImageFormat)}
          />
        </Field>
      </div>
      <div className={classes.foot}>
        {/* Stop is no second face of Draw: the second half of a double click must not stop what the first began. */}
        <div className={classes.buttons}>
          <Button
            type="submit"
            size="md"
            variant={hasDrawings ? 'default' : 'filled'}
            disabled={busy}
            leftSection={busy ? <Loader size={16} aria-hidden /> : <IconBrush size={18} stroke={1.75} />}
          >
            {drawLabel}
          </Button>
          {busy ? (
            <Button
              size="md"
              variant="default"
              leftSection={<IconPlayerStop size={18} stroke={1.75} />}
              onClick={onStop}
            >
              Stop
            </Button>
          ) : null}
        </div>
        <div className={classes.hint}>{busy ? `${arrived} of 4 drawn` : 'Same brief, four seeds'}</div>
        <PoliteStatus>{busy ? `${arrived} of 4 drawn` : ''}</PoliteStatus>
      </div>
    </form>
  );
}
