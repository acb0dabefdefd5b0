import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dropDraft, keepDraft, listDrafts } from './drafts.ts';
import { readStored, store } from './stored.ts';

const mug = { path: '/amazon-seo', title: ' A mug ' };

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
    removeItem: (key: string) => kept.delete(key),
  });
  vi.useFakeTimers({ now: 1000, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('drafts', () => {
  it('keeps the content where readStored finds it, and lists the last changed first', () => {
    keepDraft('a', { facts: 3 }, mug);
    vi.setSystemTime(2000);
    keepDraft('b', {}, { path: '/radar', title: 'Cats' });
    expect(readStored('a')).toEqual({ facts: 3 });
    expect(listDrafts().map(({ key, title, changedAt }) => [key, title, changedAt])).toEqual([
      ['b', 'Cats', 2000],
      ['a', 'A mug', 1000],
    ]);
    vi.setSystemTime(3000);
    keepDraft('a', {}, mug);
    expect(listDrafts().map(({ key }) => key)).toEqual(['a', 'b']);
  });

  it('does not list what has no title, and no longer lists what lost it', () => {
    keepDraft('a', { facts: 3 }, mug);
    keepDraft('a', { facts: 0 }, { ...mug, title: '  ' });
    expect(listDrafts()).toEqual([]);
    expect(readStored('a')).toEqual({ facts: 0 });
  });

  it('forgets a draft with its content', () => {
    keepDraft('a', {}, mug);
    keepDraft('b', {}, mug);
    dropDraft('a');
    expect(readStored('a')).toBeUndefined();
    expect(listDrafts().map(({ key }) => key)).toEqual(['b']);
  });

  it('passes over what somebody else wrote there', () => {
    store('artisan:drafts', [7, null, { key: 'a' }]);
    expect(listDrafts()).toEqual([]);
  });
});
