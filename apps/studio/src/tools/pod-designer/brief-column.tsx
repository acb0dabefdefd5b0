import type { PodPalette } from '@artisan/contract';
import { Button, Loader, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { IconBrush, IconChevronDown, IconPlayerStop } from '@tabler/icons-react';
import classes from '../../shared/brief-column.module.css';
import { explain, type Failure } from '../../shared/failure.ts';
import { Field } from '../../shared/field.tsx';
import { Notice } from '../../shared/notice.tsx';
import { PoliteStatus } from '../../shared/polite-status.tsx';
import { limits } from './form.ts';
import { PalettePicker } from './palette-picker.tsx';
import { styleProblem, styles } from './styles.ts';
import type { PodFormState } from './use-pod-form.ts';

interface BriefColumnProps {
  form: PodFormState;
  palettes: readonly PodPalette[];
  busy: boolean;
  /** How many of the four have arrived, while they are being drawn. */
  arrived: number;
  /** Whether a design lies on the mat already: then Export is the filled button. */
  hasDesigns: boolean;
  failure: Failure | undefined;
  onDraw: () => void;
  onStop: () => void;
}

/** What the design shall be. Ctrl or ⌘ with Enter draws from any field. */
export function BriefColumn({ form, palettes, busy, arrived, hasDesigns, failure, onDraw, onStop }: BriefColumnProps) {
  const { headline, smallLine, style, palette } = form.values;
  const problem = styleProblem(style, headline);
  const told = failure && explain(failure);
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
        <Field id="shows" label="What should it show">
          <Textarea
            id="shows"
            autosize
            minRows={3}
            maxRows={8}
            placeholder="Sitting fox in front of a low sun, pine forest"
            {...form.getInputProps('shows')}
          />
        </Field>
        <Field id="headline" label="Headline" aside={`${headline.trim().length} / ${limits.headline}`}>
          <TextInput id="headline" autoComplete="off" placeholder="Stay wild" {...form.getInputProps('headline')} />
        </Field>
        <Field id="small-line" label="Small line" aside={`${smallLine.trim().length} / ${limits.smallLine}`}>
          <TextInput
            id="small-line"
            autoComplete="off"
            placeholder="Follow your own trail"
            {...form.getInputProps('smallLine')}
          />
        </Field>
        <Field id="style" label="Style">
          <NativeSelect
            id="style"
            rightSection={<IconChevronDown size={16} stroke={1.75} aria-hidden />}
            data={styles.map(({ id, name }) => ({ value: id, label: name }))}
            {...form.getInputProps('style')}
          />
          {problem ? <p className={classes.note}>{problem}</p> : null}
        </Field>
        <PalettePicker palettes={palettes} value={palette} onChange={(name) => form.setFieldValue('palette', name)} />
        <p className={classes.note}>Drawn by rules: exact lettering, clean edges at any size, no painted looks.</p>
      </div>
      <div className={classes.foot}>
        {told ? (
          <Notice tone="brick" title={told.title}>
            {told.remedy}
          </Notice>
        ) : null}
        {/* Stop is no second face of Draw: the second half of a double click must not stop what the first began. */}
        <div className={classes.buttons}>
          <Button
            type="submit"
            size="md"
            variant={hasDesigns ? 'default' : 'filled'}
            disabled={busy}
            leftSection={busy ? <Loader size={16} aria-hidden /> : <IconBrush size={18} stroke={1.75} />}
          >
            {busy ? 'Drawing' : hasDesigns ? 'Draw 4 more' : 'Draw 4'}
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
