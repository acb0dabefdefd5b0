import type { Model } from '@artisan/contract';
import { expect, it } from 'vitest';
import { abilitiesOf } from './abilities.ts';
import { isPartlyThere, progressOf, sizesOf, stateOf } from './model-facts.ts';

const writer: Model = {
  id: 'writer',
  name: 'Writer',
  kind: 'text',
  summary: '',
  state: 'absent',
  active: false,
  starter: false,
  removable: false,
  downloadable: true,
  download_bytes: 4_920_000_000,
  context_tokens: 8192,
  licence: { name: 'Apache 2.0', url: 'https://example.org', notice: null },
  fit: { verdict: 'fits', reason: '', needed_bytes: 6_540_000_000 },
  download: null,
  memory_bytes: null,
  last_used_at: null,
  problem: null,
  fitness: [],
};
const rules: Model = { ...writer, id: 'rules', name: 'Artboard', kind: 'image', state: 'built_in', active: true };
const half = { received_bytes: 2_460_000_000, total_bytes: 4_920_000_000, bytes_per_second: 11e6, seconds_left: 224 };

it('prints what a download has and what it still needs', () => {
  expect(progressOf(half)).toEqual({ percent: 50, received: '2.5 of 4.9 GB, 11 MB a second', left: '3 min 45 s left' });
});

it('guesses nothing without a total or a rate', () => {
  const begun = { received_bytes: 0, total_bytes: null, bytes_per_second: 0, seconds_left: null };
  expect(progressOf(begun)).toEqual({ percent: undefined, received: '0 bytes', left: 'no estimate yet' });
});

it('shows the memory a loaded model takes instead of what it would need', () => {
  expect(sizesOf(writer)).toEqual(['4.9 GB', 'needs 6.5 GB memory']);
  expect(sizesOf({ ...writer, state: 'ready', memory_bytes: 6_200_000_000 })[1]).toBe('6.2 GB memory in use');
  expect(sizesOf(rules)).toEqual(['Built in']);
});

it('never calls the starter ready without its warning', () => {
  expect(stateOf({ ...writer, starter: true, state: 'ready' })?.text).toBe('For trying out');
  expect(stateOf({ ...writer, state: 'ready' })?.text).toBe('Ready');
  expect(stateOf(writer)).toBeUndefined();
});

it('goes on with a download that was stopped', () => {
  expect(isPartlyThere({ ...writer, download: half })).toBe(true);
  expect(isPartlyThere({ ...writer, state: 'downloading', download: half })).toBe(false);
});

it('claims only what the models at hand can do', () => {
  const level = (models: readonly Model[]) => abilitiesOf(models).map((ability) => ability.level);
  expect(level([rules, writer])).toEqual(['full', 'waiting']);
  expect(level([rules, { ...writer, state: 'on_disk', active: true, starter: true }])).toEqual(['full', 'starter']);
  expect(level([rules, { ...writer, state: 'ready', active: true }])).toEqual(['full', 'full']);
  expect(level([])).toEqual(['waiting', 'waiting']);
});
