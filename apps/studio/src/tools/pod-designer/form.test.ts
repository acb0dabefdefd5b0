import { podLimits, podStyleSchema } from '@artisan/contract';
import { describe, expect, it } from 'vitest';
import { emptyForm, exampleForm, fileName, formFrom, fourSeeds, limits, problemsOf } from './form.ts';
import { styleProblem, styles } from './styles.ts';
import { settingsFrom } from './use-settings.ts';

describe('the form', () => {
  it('knows the contract’s limits and styles', () => {
    expect(limits).toEqual(podLimits);
    expect(styles.map(({ id }) => id).sort()).toEqual([...podStyleSchema.options].sort());
  });

  it('reads what was stored, field by field', () => {
    expect(formFrom(exampleForm)).toEqual(exampleForm);
    expect(formFrom({ shows: 'a bear', style: 'gone', headline: 7 })).toEqual({ ...emptyForm, shows: 'a bear' });
    expect(formFrom('nonsense')).toEqual(emptyForm);
  });

  it('says what to mend', () => {
    expect(problemsOf(exampleForm)).toEqual({});
    expect(problemsOf(emptyForm)).toEqual({ shows: 'Say what it should show.' });
    expect(problemsOf({ ...exampleForm, headline: 'x'.repeat(25), smallLine: 'x'.repeat(42) })).toEqual({
      headline: '1 character over.',
      smallLine: '2 characters over.',
    });
  });

  it('says when a style needs another headline', () => {
    expect(styleProblem('ribbon', 'Stay wild')).toBeUndefined();
    expect(styleProblem('ribbon', '')).toContain('up to 18 letters');
    expect(styleProblem('crown', 'Ox')).toContain('6 to 19 letters');
    expect(styleProblem('sunset', '')).toBeUndefined();
  });

  it('draws four different seeds', () => {
    const numbers = [5, 5, 6, 5, 7, 8];
    expect(fourSeeds(() => numbers.shift() ?? 0)).toEqual([5, 6, 7, 8]);
  });

  it('names files by the headline, else by the first words', () => {
    expect(fileName({ ...exampleForm, headline: 'Café — Zürich!' }, 41, '.png')).toBe('cafe-zurich-41.png');
    expect(fileName({ ...exampleForm, headline: '' }, 41, '.svg')).toBe('sitting-fox-in-front-of-41.svg');
  });
});

describe('settings', () => {
  it('keeps what is known and drops what is not', () => {
    const found = settingsFrom({
      view: 'hat',
      cloth: 'navy',
      ticked: ['merch-tote', 'gone', 'merch-tee'],
      grounds: { 'merch-phone-case': '#2B1A2E', gone: '#000000', 'mug-11': 'red' },
    });
    expect(found).toEqual({
      view: 'tee',
      cloth: 'navy',
      ticked: ['merch-tee', 'merch-tote'],
      grounds: { 'merch-phone-case': '#2B1A2E' },
    });
    expect(settingsFrom(undefined).ticked).toHaveLength(4);
  });
});
