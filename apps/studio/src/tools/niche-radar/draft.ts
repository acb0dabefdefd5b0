import {
  type Evidence,
  type NicheFrame,
  type RankPair,
  type Read,
  readFigures,
  readPairs,
  type SignalId,
  signalIds,
  signals,
} from '@artisan/market';

/** What a person typed for one signal, as typed. */
export interface Typed {
  text: string;
  where: string;
  /** `2026-11-20`; empty until something is typed. */
  date: string;
}

/** Everything the person fills in. Survives a reload. */
export interface Draft {
  niche: string;
  kind: NicheFrame['kind'];
  currency: Currency;
  ownPrice: string;
  royalty: string;
  pairs: string;
  bar: number;
  typed: Record<SignalId, Typed>;
  imported: readonly Evidence[];
}

export const currencies = ['$', '£', '€'] as const;
export type Currency = (typeof currencies)[number];

/** Fields beside the signals that can be wrong. */
type FrameField = 'ownPrice' | 'royalty' | 'pairs';

/** A draft, read: what the rules work with, and what must be mended first. */
export interface Reading {
  evidence: readonly Evidence[];
  frame: NicheFrame;
  problems: Partial<Record<SignalId | FrameField, string>>;
}

const untyped: Typed = { text: '', where: '', date: '' };

const perSignal = <Value>(value: (id: SignalId) => Value): Record<SignalId, Value> =>
  Object.fromEntries(signalIds.map((id) => [id, value(id)])) as Record<SignalId, Value>;

export const emptyDraft: Draft = {
  niche: '',
  kind: 'book',
  currency: '$',
  ownPrice: '',
  royalty: '',
  pairs: '',
  bar: 50,
  typed: perSignal(() => untyped),
  imported: [],
};

/** Today in the person's own time zone: `2026-11-20`. */
export function dayOf(date: Date): string {
  const padded = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${padded(date.getMonth() + 1)}-${padded(date.getDate())}`;
}

/** The draft as figures. A field with a problem counts as empty. */
export function readDraft(draft: Draft, today: string): Reading {
  const year = Number(today.slice(0, 4));
  const problems: Reading['problems'] = {};
  const taken = <Value>(field: SignalId | FrameField, read: Read<Value>): readonly Value[] => {
    if (read.problem !== undefined) problems[field] = read.problem;
    return read.values ?? [];
  };
  const evidence = signals.flatMap(({ id, figure }): Evidence[] => {
    const { text, where, date } = draft.typed[id];
    const values = taken(id, readFigures(text, figure, year));
    const own = values.length > 0 ? [{ signal: id, values, source: 'typed' as const, about: '', where, date }] : [];
    return [...own, ...draft.imported.filter(({ signal }) => signal === id)];
  });
  const [ownPrice] = taken<number>('ownPrice', readFigures(draft.ownPrice, 'money', year));
  const [royalty] = taken<number>('royalty', readFigures(draft.royalty, 'money', year));
  const ownPairs = taken<RankPair>('pairs', readPairs(draft.pairs));
  return {
    evidence,
    frame: { kind: draft.kind, ownPrice: ownPrice ?? null, royalty: royalty ?? null, ownPairs, bar: draft.bar, year },
    problems,
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function typedFrom(stored: unknown): Typed {
  if (!isRecord(stored)) return untyped;
  return { text: text(stored.text), where: text(stored.where), date: text(stored.date) };
}

function isEvidence(stored: unknown): stored is Evidence {
  return (
    isRecord(stored) &&
    signalIds.includes(stored.signal as SignalId) &&
    stored.source === 'imported' &&
    [stored.about, stored.where, stored.date].every((value) => typeof value === 'string') &&
    Array.isArray(stored.values) &&
    stored.values.length > 0 &&
    stored.values.every((value) => typeof value === 'number' && Number.isFinite(value))
  );
}

/** A stored draft; any field that is missing or out of range falls back alone. */
export function draftFrom(stored: unknown): Draft {
  const found = isRecord(stored) ? stored : {};
  const typed = isRecord(found.typed) ? found.typed : {};
  const bar = Number(found.bar);
  return {
    niche: text(found.niche),
    kind: found.kind === 'product' ? 'product' : 'book',
    currency: currencies.find((currency) => currency === found.currency) ?? emptyDraft.currency,
    ownPrice: text(found.ownPrice),
    royalty: text(found.royalty),
    pairs: text(found.pairs),
    bar: found.bar !== undefined && bar >= 0 && bar <= 100 ? Math.round(bar) : emptyDraft.bar,
    typed: perSignal((id) => typedFrom(typed[id])),
    imported: Array.isArray(found.imported) ? found.imported.filter(isEvidence) : [],
  };
}

/** The draft of another niche: what belonged to the old one's figures is gone, how the person works stays. */
export const draftFor = (niche: string, { kind, currency, bar, ownPrice, pairs }: Draft): Draft => ({
  ...emptyDraft,
  niche,
  kind,
  currency,
  bar,
  ownPrice,
  pairs,
});
