import type { StoreId } from '@artisan/contract';
import { stores } from '@artisan/market';
import { Button, Loader, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { IconListDetails, IconPencil, IconPlayerStop } from '@tabler/icons-react';
import { useState } from 'react';
import { Field } from '../../shared/field.tsx';
import { counted } from '../../shared/figures.ts';
import classes from './brief-form.module.css';
import { factsOf, type ListingDraft, phrasesOf, problemsOf } from './listing-draft.ts';
import type { Task, WhoLines } from './use-listing.ts';
import { WhoPicker } from './who-picker.tsx';

interface BriefFormProps {
  draft: ListingDraft;
  task: Task | undefined;
  who: WhoLines | undefined;
  /** The model that may suggest who-lines; undefined when none is fit for it. */
  suggester: string | undefined;
  hasListing: boolean;
  onChange: (part: Partial<ListingDraft>) => void;
  onStore: (store: StoreId) => void;
  onCompose: () => void;
  onSuggest: () => void;
  onTakeWho: (line: string) => void;
  onStop: () => void;
}

const examples: Record<StoreId, { product: string; facts: string }> = {
  'kdp-book': {
    product: 'The Lighthouse Keeper’s Ledger',
    facts: 'a historical mystery\nset in Maine in 1921\n286 pages',
  },
  'amazon-product': { product: 'walnut rolling pin', facts: 'solid walnut\n18 inches long\ntapered ends' },
  merch: {
    product: 'retro beekeeper t-shirt',
    facts: 'slogan: Bee Kind\nshows a honeybee on a daisy\nbrand: Hive Goods',
  },
  etsy: { product: 'stoneware mug', facts: 'holds 12 oz\nspeckled white glaze\ndishwasher safe' },
};

/** What the person knows of the product. Ctrl or ⌘ with Enter composes from any field. */
export function BriefForm(props: BriefFormProps) {
  const { draft, task, who, suggester, hasListing, onChange, onStore, onCompose, onSuggest, onTakeWho, onStop } = props;
  const [tried, setTried] = useState(false);
  const problems = problemsOf(draft);
  // An empty product is a problem only once something was asked of it.
  const shown = tried || draft.product.trim() !== '' ? problems : { ...problems, product: undefined };
  const facts = factsOf(draft).length;
  const phrases = phrasesOf(draft).length;
  const submit = () => {
    setTried(true);
    if (Object.keys(problems).length === 0) onCompose();
    else if (problems.product) document.getElementById('product')?.focus();
  };
  const composing = task?.kind === 'compose';
  return (
    <form
      className={classes.column}
      aria-label="Brief"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
      }}
    >
      <div className={classes.fields}>
        <SegmentedControl
          className={classes.stores ?? ''}
          withItemsBorders={false}
          fullWidth
          aria-label="Store"
          size="xs"
          data={Object.values(stores).map(({ id, name }) => ({
            value: id,
            label: name.replace(/^Amazon product$/, 'Amazon'),
          }))}
          value={draft.store}
          onChange={(value) => onStore(value as StoreId)}
        />
        <Field id="product" label={draft.store === 'kdp-book' ? 'Title' : 'Product'}>
          <TextInput
            id="product"
            placeholder={examples[draft.store].product}
            value={draft.product}
            error={shown.product}
            onChange={(event) => onChange({ product: event.currentTarget.value })}
          />
        </Field>
        <Field id="facts" label="Facts" aside={facts > 0 ? counted(facts, 'fact') : 'one a line'}>
          <Textarea
            id="facts"
            autosize
            minRows={6}
            maxRows={14}
            placeholder={examples[draft.store].facts}
            value={draft.facts}
            error={shown.facts}
            onChange={(event) => onChange({ facts: event.currentTarget.value })}
          />
        </Field>
        <div>
          <Field id="audience" label="For whom" aside={suggester ? null : 'home bakers'}>
            <Textarea
              id="audience"
              autosize
              minRows={1}
              maxRows={3}
              placeholder="home bakers"
              value={draft.audience}
              error={shown.audience}
              onChange={(event) => onChange({ audience: event.currentTarget.value.replace(/\n/g, ' ') })}
            />
          </Field>
          {suggester ? (
            <Button
              className={classes.suggest ?? ''}
              size="compact-sm"
              variant="subtle"
              disabled={task !== undefined || draft.product.trim() === ''}
              leftSection={
                task?.kind === 'who' ? <Loader size={14} aria-hidden /> : <IconPencil size={16} stroke={1.75} />
              }
              onClick={onSuggest}
            >
              {task?.kind === 'who' ? 'Writing lines' : 'Suggest who it is for'}
            </Button>
          ) : null}
          {who ? <WhoPicker who={who} onTake={onTakeWho} /> : null}
        </div>
        <Field id="phrases" label="Own phrases" aside={phrases > 0 ? counted(phrases, 'phrase') : 'one a line'}>
          <Textarea
            id="phrases"
            autosize
            minRows={3}
            maxRows={8}
            placeholder={'french rolling pin\nbaking gift'}
            value={draft.phrases}
            error={shown.phrases}
            onChange={(event) => onChange({ phrases: event.currentTarget.value })}
          />
        </Field>
      </div>
      <div className={classes.foot}>
        <div className={classes.buttons}>
          <Button
            type="submit"
            size="md"
            variant={hasListing ? 'default' : 'filled'}
            disabled={task !== undefined}
            leftSection={
              composing ? <Loader size={16} aria-hidden /> : task ? null : <IconListDetails size={18} stroke={1.75} />
            }
          >
            {hasListing ? 'Compose again' : 'Compose listing'}
          </Button>
          {task ? (
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
        <p className={classes.hint}>By rules, from your facts alone</p>
      </div>
    </form>
  );
}
