import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue/catalogue.ts';
import { readTextModelChoice, unlistedModel } from './choice.ts';

describe('readTextModelChoice', () => {
  it.each(['auto', '', ' auto '])('%o is automatic', (value) => {
    expect(readTextModelChoice(value)).toEqual({ type: 'auto' });
  });

  it.each(['llama-3-8b-instruct', 'Llama-3-8B-Instruct'])('finds %s in the catalogue', (value) => {
    expect(readTextModelChoice(value)).toMatchObject({ type: 'model', model: { id: 'llama-3-8b-instruct' } });
  });

  it.each(['/data/My Model.gguf', './my.gguf', '../my.gguf'])('%s is a path', (value) => {
    expect(readTextModelChoice(value)).toMatchObject({ type: 'path', path: expect.stringMatching(/^\/.*\.gguf$/) });
  });

  it.each(['owner/some-GGUF/deep/My.Model-Q4.gguf', 'hf:owner/some-GGUF/deep/My.Model-Q4.gguf'])(
    '%s is on the hub',
    (value) => {
      expect(readTextModelChoice(value)).toMatchObject({
        type: 'model',
        model: {
          id: 'my.model-q4',
          name: 'My.Model-Q4',
          file: 'My.Model-Q4.gguf',
          sources: [{ type: 'hub', repo: 'owner/some-GGUF', file: 'deep/My.Model-Q4.gguf', revision: 'main' }],
        },
      });
    },
  );

  it('knows a listed model by its place on the hub', () => {
    const value = 'bartowski/Meta-Llama-3-8B-Instruct-GGUF/Meta-Llama-3-8B-Instruct-Q8_0.gguf';
    expect(readTextModelChoice(value)).toMatchObject({ model: { id: 'llama-3-8b-instruct-q8' } });
  });

  it.each(['llama-9', 'owner/repo', 'owner/repo/file.bin', 'a b c'])('refuses %s', (value) => {
    expect(() => readTextModelChoice(value)).toThrow('unknown_model');
  });
});

it('never gives a file of one’s own the address of a listed model', () => {
  expect(unlistedModel('Llama-3-8B-Instruct.gguf').id).toBe('llama-3-8b-instruct-file');
});

describe('catalogue', () => {
  it('has one address, one name and one file for each model', () => {
    for (const key of ['id', 'name', 'file'] as const) {
      expect(new Set(catalogue.map((model) => model[key])).size).toBe(catalogue.length);
    }
  });

  it('shows the wording that each Llama licence asks for', () => {
    for (const { id, licence } of catalogue.filter((model) => model.id.startsWith('llama'))) {
      const mark = id.startsWith('llama-3-') ? 'Built with Meta Llama 3.' : 'Built with Llama.';
      expect(licence.notice).toContain(mark);
      expect(licence.notice).toContain('Copyright © Meta Platforms, Inc. All Rights Reserved.');
    }
  });
});
