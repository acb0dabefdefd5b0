import { Button, Loader, NativeSelect, TextInput } from '@mantine/core';
import { IconBrush, IconPlayerStop } from '@tabler/icons-react';
import classes from '../../shared/brief-column.module.css';
import { explain, type Failure } from '../../shared/failure.ts';
import { Field } from '../../shared/field.tsx';
import { Notice } from '../../shared/notice.tsx';
import { PoliteStatus } from '../../shared/polite-status.tsx';
import { feelings, industries, limits } from './form.ts';
import type { LogoFormState } from './use-logo-form.ts';

interface BriefColumnProps {
  form: LogoFormState;
  busy: boolean;
  /** How many of the eight have arrived, while they are being drawn. */
  arrived: number;
  /** Whether eight were drawn before. */
  more: boolean;
  /** Whether one is picked: then the kit's button is the filled one. */
  quiet: boolean;
  failure: Failure | undefined;
  onDraw: () => void;
  onStop: () => void;
}

/** What the logo is for. Enter draws from any field. */
export function BriefColumn({ form, busy, arrived, more, quiet, failure, onDraw, onStop }: BriefColumnProps) {
  const { name, tagline } = form.values;
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
    >
      <div className={classes.fields}>
        <Field id="name" label="Name" aside={`${name.trim().length} / ${limits.name}`}>
          <TextInput id="name" autoComplete="off" placeholder="Northleaf" {...form.getInputProps('name')} />
        </Field>
        <Field id="tagline" label="Tagline" aside={`${tagline.trim().length} / ${limits.tagline}`}>
          <TextInput id="tagline" autoComplete="off" placeholder="Plant studio" {...form.getInputProps('tagline')} />
        </Field>
        <Field id="industry" label="Industry" aside="any words">
          <TextInput
            id="industry"
            autoComplete="off"
            list="logo-industries"
            placeholder="Plants and garden"
            {...form.getInputProps('industry')}
          />
          <datalist id="logo-industries">
            {industries.map((industry) => (
              <option key={industry} value={industry} />
            ))}
          </datalist>
        </Field>
        <Field id="feeling" label="Feeling">
          <NativeSelect
            id="feeling"
            data={feelings.map(({ id, name: label }) => ({ value: id, label }))}
            {...form.getInputProps('feeling')}
          />
        </Field>
        <Field id="colours" label="Colour wishes" aside="optional">
          <TextInput id="colours" autoComplete="off" placeholder="Navy and gold" {...form.getInputProps('colours')} />
        </Field>
        <p className={classes.note}>Drawn by rules: your words exactly as typed, outlines that scale to any size.</p>
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
            variant={quiet ? 'default' : 'filled'}
            disabled={busy}
            leftSection={busy ? <Loader size={16} aria-hidden /> : <IconBrush size={18} stroke={1.75} />}
          >
            {busy ? 'Drawing' : more ? 'Draw 8 more' : 'Draw 8'}
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
        <div className={classes.hint}>{busy ? `${arrived} of 8 drawn` : 'Four families, eight seeds'}</div>
        <PoliteStatus>{busy ? `${arrived} of 8 drawn` : ''}</PoliteStatus>
      </div>
    </form>
  );
}
