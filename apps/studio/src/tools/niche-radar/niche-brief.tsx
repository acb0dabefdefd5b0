import { NumberInput, SegmentedControl, TextInput } from '@mantine/core';
import { Field } from '../../shared/field.tsx';
import { type Currency, currencies } from './draft.ts';
import classes from './niche-brief.module.css';
import type { Radar } from './use-radar.ts';

/** What the figures are read against: the kind of work, the money, and the bar. */
export function NicheBrief({ radar: { draft, problems, set } }: { radar: Radar }) {
  const book = draft.kind === 'book';
  return (
    <div className={classes.brief}>
      <Field id="kind" label="It is">
        <SegmentedControl
          id="kind"
          aria-label="It is"
          fullWidth
          withItemsBorders={false}
          data={[
            { value: 'book', label: 'A book' },
            { value: 'product', label: 'Another product' },
          ]}
          value={draft.kind}
          onChange={(kind) => set({ kind: kind as 'book' | 'product' })}
        />
      </Field>
      <Field id="currency" label="Money">
        <SegmentedControl
          id="currency"
          aria-label="Money"
          fullWidth
          withItemsBorders={false}
          data={[...currencies]}
          value={draft.currency}
          onChange={(currency) => set({ currency: currency as Currency })}
        />
      </Field>
      <Field id="own-price" label="You would ask">
        <TextInput
          id="own-price"
          inputMode="decimal"
          autoComplete="off"
          placeholder="5.99"
          leftSection={draft.currency}
          leftSectionWidth={26}
          value={draft.ownPrice}
          error={problems.ownPrice}
          onChange={(event) => set({ ownPrice: event.currentTarget.value })}
        />
      </Field>
      <Field id="royalty" label="You earn a copy">
        <TextInput
          id="royalty"
          inputMode="decimal"
          autoComplete="off"
          placeholder="if known"
          leftSection={draft.currency}
          leftSectionWidth={26}
          value={draft.royalty}
          error={problems.royalty}
          onChange={(event) => set({ royalty: event.currentTarget.value })}
        />
      </Field>
      <Field id="bar" label="Your bar">
        <NumberInput
          id="bar"
          min={0}
          max={100}
          step={5}
          clampBehavior="strict"
          allowDecimal={false}
          value={draft.bar}
          onChange={(bar) => set({ bar: typeof bar === 'number' ? bar : 0 })}
        />
      </Field>
      {book ? (
        <div className={classes.wide}>
          <Field id="pairs" label="Your own rank = copies a day" aside="two or more fit a curve of your own">
            <TextInput
              id="pairs"
              autoComplete="off"
              placeholder="4210 = 6, 890 = 20"
              value={draft.pairs}
              error={problems.pairs}
              onChange={(event) => set({ pairs: event.currentTarget.value })}
            />
          </Field>
        </div>
      ) : null}
    </div>
  );
}
