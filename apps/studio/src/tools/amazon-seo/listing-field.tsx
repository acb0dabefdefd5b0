import { countIn, type FactMark, type Mark, type StoreField } from '@artisan/market';
import { ActionIcon, Button, Loader } from '@mantine/core';
import { IconCopy, IconFeather } from '@tabler/icons-react';
import { memo, useRef } from 'react';
import { FieldBadge } from './field-badge.tsx';
import { FieldMarks } from './field-marks.tsx';
import { GrowingText } from './growing-text.tsx';
import type { WrittenField } from './listing-draft.ts';
import classes from './listing-field.module.css';
import { Provenance } from './provenance.tsx';

interface ListingFieldProps {
  rule: StoreField;
  written: WrittenField | undefined;
  /** The facts that the composed parts point into. */
  facts: readonly string[];
  marks: readonly Mark[];
  /** What a model's text holds and the facts do not, by text. */
  invented: readonly (readonly FactMark[])[];
  /** The model that may write the field; undefined when none is fit for it. */
  writer: { name: string; measured: boolean } | undefined;
  busy: boolean;
  writing: boolean;
  onText: (field: StoreField['field'], index: number, text: string) => void;
  onWrite: (field: StoreField['field']) => void;
  onCopy: (text: string, what: string) => void;
}

/** One field of the listing: its texts, counters, what the rules say of them, and who wrote them. */
export const ListingFieldEditor = memo(function ListingFieldEditor(props: ListingFieldProps) {
  const { rule, written, facts, marks, invented, writer, busy, writing, onText, onWrite, onCopy } = props;
  const { field, label, slots } = rule;
  const box = useRef<HTMLDivElement>(null);
  const values = written?.values ?? [];
  const rows = Math.max(slots?.value ?? 1, values.length);
  const limit = rule.limits[0];
  const hard = rule.limits.find(({ severity }) => severity === 'hard') ?? limit;
  const count = (text: string) => (hard ? countIn(hard.unit, text) : countIn('characters', text));
  const unit = hard?.unit ?? 'characters';
  const filled = values.filter((text) => text.trim() !== '');

  const show = (mark: { index: number; range: readonly [number, number] | null }) => {
    const input = box.current?.querySelectorAll('textarea')[mark.index];
    if (!input) return;
    input.focus();
    if (mark.range) input.setSelectionRange(...mark.range);
  };

  return (
    <section className={classes.field} aria-labelledby={`${field}-label`}>
      <div className={classes.head}>
        <h3 id={`${field}-label`}>{label}</h3>
        {written && filled.length > 0 ? <FieldBadge maker={written.maker} edited={written.edited} /> : null}
        <span className={classes.tools}>
          <span
            className={classes.count}
            data-over={hard && !slots && count(values[0] ?? '') > hard.value ? '' : undefined}
          >
            {slots
              ? `${filled.length} of ${slots.value}${limit ? `, up to ${limit.value} ${limit.unit} each` : ''}`
              : `${count(values[0] ?? '').toLocaleString('en')}${hard ? ` / ${hard.value.toLocaleString('en')}` : ''} ${unit}`}
          </span>
          {filled.length > 0 ? (
            <ActionIcon
              variant="subtle"
              size={28}
              aria-label={`Copy ${label.toLowerCase()}`}
              title={`Copy ${label.toLowerCase()}`}
              onClick={() => onCopy(filled.join('\n'), label)}
            >
              <IconCopy size={16} stroke={1.75} />
            </ActionIcon>
          ) : null}
        </span>
      </div>
      <div ref={box} className={classes.box} data-rows={slots ? (field === 'tags' ? 'tags' : 'many') : 'one'}>
        {places(field, rows).map(({ name, index }) => {
          const text = values[index] ?? '';
          const over = hard !== undefined && count(text) > hard.value;
          return (
            <div key={name} className={classes.row} data-over={over || undefined}>
              {slots ? (
                <span aria-hidden className={classes.number}>
                  {index + 1}
                </span>
              ) : null}
              <GrowingText
                label={slots ? `${label} ${index + 1}` : label}
                long={rule.long}
                text={text}
                describedBy={`${field}-marks`}
                invalid={marks.some((mark) => mark.index === index && mark.severity === 'hard')}
                onText={(next) => onText(field, index, next)}
              />
              {slots && text !== '' ? <span className={classes.rowCount}>{count(text)}</span> : null}
            </div>
          );
        })}
      </div>
      {rule.hint ? <p className={classes.hint}>{rule.hint}</p> : null}
      <div id={`${field}-marks`}>
        <FieldMarks marks={marks} invented={invented} many={slots !== null} onShow={show} />
      </div>
      <div className={classes.under}>
        {written?.maker.by === 'rules' && !written.edited && written.parts.length > 0 ? (
          <Provenance parts={written.parts} facts={facts} />
        ) : null}
        {writer ? (
          <span className={classes.write}>
            {writer.measured ? null : (
              <span className={classes.hint}>{writer.name} was not measured yet: read what it writes.</span>
            )}
            <Button
              size="compact-sm"
              variant="default"
              disabled={busy}
              leftSection={writing ? <Loader size={14} aria-hidden /> : <IconFeather size={16} stroke={1.75} />}
              aria-label={`Write ${label.toLowerCase()} with the model`}
              onClick={() => onWrite(field)}
            >
              {writing ? 'Writing' : 'Write with the model'}
            </Button>
          </span>
        ) : null}
      </div>
    </section>
  );
});

/** A field's places, named: what stands in one may change, the place does not. */
const places = (field: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `${field} ${index + 1}`, index }));
