import type { ListingField } from '@artisan/contract';
import { checkListing, coverageOf, factGate, listingCsv, stores } from '@artisan/market';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useMemo } from 'react';
import { explain } from '../../shared/failure.ts';
import { duration } from '../../shared/figures.ts';
import { fitnessOf, writerOf } from '../../shared/fitness.ts';
import { modelsQuery } from '../../shared/models-query.ts';
import { Notice } from '../../shared/notice.tsx';
import { PoliteStatus } from '../../shared/polite-status.tsx';
import { saveFile } from '../../shared/save-file.ts';
import { type Leaving, useLeaveGuard } from '../../shared/use-leave-guard.ts';
import { BriefForm } from './brief-form.tsx';
import { Inspector } from './inspector.tsx';
import { briefOf, phrasesOf, textsOf, withText } from './listing-draft.ts';
import { ListingFieldEditor } from './listing-field.tsx';
import classes from './page.module.css';
import { type Task, useListing } from './use-listing.ts';

const leaving: Leaving = {
  title: 'The model is writing.',
  body: 'Leaving stops it. Your facts and the listing stay.',
  leave: 'Stop and leave',
};

const said: Record<Task['kind'], string> = {
  compose: 'Composing the listing',
  who: 'The model is writing lines',
  draft: 'The model is writing',
};

const copy = async (text: string, what: string) => {
  try {
    await navigator.clipboard.writeText(text);
    notifications.show({ message: `${what} copied` });
  } catch {
    notifications.show({ message: 'The browser would not copy. Select the words and copy them by hand.' });
  }
};

/** Amazon SEO: facts on the left, the listing in the middle, what the rules say on the right. */
export default function AmazonSeo() {
  const listing = useListing();
  const { draft, setDraft, task, failure } = listing;
  const store = stores[draft.store];
  const written = draft.listings[draft.store];
  const models = useQuery(modelsQuery).data?.models ?? [];
  const writer = writerOf(models);
  useLeaveGuard(task && task.kind !== 'compose' ? leaving : undefined);

  // The checks follow a beat behind the keys: typing never waits for them.
  const checked = useDeferredValue(draft);
  const marks = useMemo(() => checkListing(stores[checked.store], textsOf(checked.listings[checked.store])), [checked]);
  const coverage = useMemo(() => {
    const { fields } = stores[checked.store];
    return coverageOf(
      phrasesOf(checked),
      fields.map(({ field }) => field),
      textsOf(checked.listings[checked.store]),
    );
  }, [checked]);
  const gate = useMemo(() => factGate(briefOf(checked)), [checked]);

  const setText = useCallback(
    (field: ListingField, index: number, text: string) => setDraft((now) => withText(now, field, index, text)),
    [setDraft],
  );
  const explained = failure ? explain(failure.failure) : undefined;
  const retry = () => {
    if (!failure) return;
    if (failure.task.kind === 'compose') void listing.compose();
    else if (failure.task.kind === 'who') void listing.suggestWho();
    else void listing.writeField(failure.task.field);
  };

  const saveCsv = () => {
    const name = `${fileName(draft.product)}-${draft.store}.csv`;
    // The mark in front tells Excel that it is UTF-8.
    saveFile(new Blob(['\uFEFF', listingCsv(store, textsOf(written))], { type: 'text/csv;charset=utf-8' }), name);
    notifications.show({ message: `${name} is in your downloads` });
  };

  return (
    <div className={classes.page}>
      <BriefForm
        draft={draft}
        task={task}
        who={listing.who}
        suggester={
          writer && ['suggestion', 'draft', 'unmeasured'].includes(fitnessOf(writer, 'amazon-seo', 'who-line'))
            ? writer.name
            : undefined
        }
        hasListing={written !== undefined}
        onChange={(part) => setDraft((now) => ({ ...now, ...part }))}
        onStore={listing.setStore}
        onCompose={() => void listing.compose()}
        onSuggest={() => void listing.suggestWho()}
        onTakeWho={listing.takeWho}
        onStop={listing.stop}
      />
      <div className={classes.work} data-empty={written === undefined || undefined}>
        <section className={classes.listing} aria-label="Listing">
          {explained ? (
            <Notice
              tone="brick"
              title={explained.title}
              actions={
                failure?.failure.retryable ? (
                  <Button size="xs" variant="default" onClick={retry}>
                    Try again
                  </Button>
                ) : null
              }
            >
              {explained.remedy}
            </Notice>
          ) : null}
          {written ? (
            <>
              <div className={classes.head}>
                <h2>{store.name} listing</h2>
                {written.took === null ? null : <span>Composed by rules in {duration(written.took)}</span>}
              </div>
              {store.fields.map((rule) => {
                const field = written.fields[rule.field];
                const verdict = writer ? fitnessOf(writer, 'amazon-seo', rule.field) : 'not_offered';
                return (
                  <ListingFieldEditor
                    key={`${store.id} ${rule.field}`}
                    rule={rule}
                    written={field}
                    facts={written.facts}
                    marks={marks.filter((mark) => mark.field === rule.field)}
                    invented={field?.maker.by === 'model' ? field.values.map(gate) : []}
                    writer={
                      writer && (verdict === 'draft' || verdict === 'unmeasured')
                        ? { name: writer.name, measured: verdict === 'draft' }
                        : undefined
                    }
                    busy={task !== undefined}
                    writing={task?.kind === 'draft' && task.field === rule.field}
                    onText={setText}
                    onWrite={(name) => void listing.writeField(name)}
                    onCopy={(text, what) => void copy(text, what)}
                  />
                );
              })}
            </>
          ) : (
            <div className={classes.empty}>
              <h2>No listing yet</h2>
              <p>
                Type what it is and what is true of it, one fact a line. The listing is composed from those facts alone,
                inside the rules of {store.name}.
              </p>
            </div>
          )}
        </section>
        {written ? (
          <Inspector
            store={store}
            coverage={coverage}
            marks={marks}
            leftOut={written.leftOut}
            onCsv={saveCsv}
            onStartOver={listing.startOver}
          />
        ) : null}
      </div>
      <PoliteStatus>{task ? said[task.kind] : ''}</PoliteStatus>
    </div>
  );
}

/** “Walnut Rolling Pin” → “walnut-rolling-pin”, for a file's name. */
const fileName = (product: string): string =>
  product
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.slice(0, 6)
    .join('-') ?? 'listing';
