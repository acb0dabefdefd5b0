import type { ListingField, StoreId } from '@artisan/contract';
import * as sdk from '@artisan/sdk';
import { useCallback, useEffect, useRef, useState } from 'react';
import { answered } from '../../shared/api.ts';
import { keepDraft } from '../../shared/drafts.ts';
import { asFailure, type Failure } from '../../shared/failure.ts';
import { offerUndo } from '../../shared/offer-undo.tsx';
import { readStored } from '../../shared/stored.ts';
import {
  briefOf,
  composedListing,
  draftFrom,
  emptyDraft,
  factsOf,
  type ListingDraft,
  withField,
} from './listing-draft.ts';

const storedAs = 'artisan:amazon-seo';
/** How long after the last key the draft is stored, in ms: storing a whole listing at each key would lag. */
const storeAfter = 300;

export type Task = { kind: 'compose' } | { kind: 'who' } | { kind: 'draft'; field: ListingField };

export interface WhoLines {
  lines: readonly string[];
  model: string;
  asked: number;
}

/** The draft, kept in the browser, and what can be done with it. One call to the server at a time. */
export function useListing() {
  const [draft, setDraft] = useState<ListingDraft>(() => draftFrom(readStored(storedAs)));
  const [task, setTask] = useState<Task>();
  const [failure, setFailure] = useState<{ task: Task; failure: Failure }>();
  const [who, setWho] = useState<WhoLines>();
  const running = useRef<AbortController>(undefined);
  const latest = useRef(draft);
  latest.current = draft;

  useEffect(() => {
    const timer = setTimeout(() => keep(draft), storeAfter);
    return () => clearTimeout(timer);
  }, [draft]);
  // Leaving within the pause must not lose the last words; a call under way ends with the page.
  useEffect(
    () => () => {
      keep(latest.current);
      running.current?.abort();
    },
    [],
  );

  const stop = useCallback(() => running.current?.abort(), []);

  const run = useCallback(async (next: Task, work: (signal: AbortSignal) => Promise<void>) => {
    // A second click finds the first at work.
    if (running.current) return;
    const control = new AbortController();
    running.current = control;
    setTask(next);
    setFailure(undefined);
    try {
      await work(control.signal);
    } catch (thrown) {
      if (!control.signal.aborted) setFailure({ task: next, failure: asFailure(thrown) });
    } finally {
      running.current = undefined;
      setTask(undefined);
    }
  }, []);

  const replace = (next: (before: ListingDraft) => ListingDraft, done: string, back: string) => {
    const before = latest.current;
    setDraft(next);
    offerUndo(done, back, () => setDraft(before));
  };

  const compose = () =>
    run({ kind: 'compose' }, async (signal) => {
      const asked = latest.current;
      const answer = await answered(sdk.composeListing(briefOf(asked), { signal }), signal);
      const next = (now: ListingDraft): ListingDraft => ({
        ...now,
        listings: {
          ...now.listings,
          [asked.store]: composedListing(answer.fields, answer.left_out, factsOf(asked), answer.duration_ms),
        },
      });
      const before = asked.listings[asked.store];
      const touched = Object.values(before?.fields ?? {}).some(({ edited, maker }) => edited || maker.by === 'model');
      if (touched) replace(next, 'The listing is composed anew', 'Put the old one back');
      else setDraft(next);
    });

  const suggestWho = () =>
    run({ kind: 'who' }, async (signal) => {
      const { product, facts, audience } = briefOf(latest.current);
      setWho(undefined);
      setWho(await answered(sdk.suggestWhoLines({ product, facts, audience }, { signal }), signal));
    });

  const writeField = (field: ListingField) =>
    run({ kind: 'draft', field }, async (signal) => {
      const asked = latest.current;
      const { values, model } = await answered(sdk.draftListingField({ ...briefOf(asked), field }, { signal }), signal);
      const held = asked.listings[asked.store]?.fields[field]?.values.some((text) => text.trim() !== '');
      const next = (now: ListingDraft) =>
        withField(now, field, { values, maker: { by: 'model', model }, edited: false, parts: [] });
      if (held) replace(next, 'The model wrote the field anew', 'Put the old text back');
      else setDraft(next);
    });

  const startOver = () => {
    setWho(undefined);
    setFailure(undefined);
    replace(({ store }) => ({ ...emptyDraft, store }), 'A new listing is open', 'Put the old one back');
  };

  const takeWho = (line: string) => {
    setDraft((now) => ({ ...now, audience: line.replace(/^for\s+/i, '') }));
    setWho(undefined);
  };

  const setStore = (store: StoreId) => {
    setFailure(undefined);
    setDraft((now) => ({ ...now, store }));
  };

  return { draft, setDraft, setStore, task, failure, who, stop, compose, suggestWho, writeField, startOver, takeWho };
}

function keep(draft: ListingDraft): void {
  const begun = draft.product.trim() || draft.facts.trim().split('\n')[0] || '';
  keepDraft(storedAs, draft, { path: '/amazon-seo', title: begun });
}
