import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, configSchema, readConfig } from './config.ts';

describe('readConfig', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toMatchObject({ PORT: 7860, STUDIO_PORT: 3000, HOST: '127.0.0.1', TEXT_MODEL: 'auto' });
  });

  it('takes an empty variable as not set', () => {
    const { PORT, ALLOWED_ORIGINS } = readConfig({ PORT: '', ALLOWED_ORIGINS: '' });
    expect([PORT, ALLOWED_ORIGINS]).toEqual([7860, undefined]);
  });

  it('lists everything that is wrong at once, without the values', () => {
    const read = () =>
      readConfig({ PORT: 'eighty', MODEL_IDLE_SECONDS: '-1', HF_ENDPOINT: 'secret', HF_TOKEN: 'hf_secret' });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/PORT.*\n.*MODEL_IDLE_SECONDS.*\n.*HF_ENDPOINT/);
    expect(read).not.toThrow(/secret|eighty/);
  });
});

describe('the README', () => {
  const readme = readFileSync(join(import.meta.dirname, '..', '..', '..', 'README.md'), 'utf8');
  const rows = new Map(
    [...readme.matchAll(/^\| `([A-Z_]+)` \| (.*?) \| (.*) \|$/gm)].map(([, name, value, text]) => [
      name,
      { value, text },
    ]),
  );

  it.each(Object.entries(configSchema.shape))('describes %s as the schema does', (name, schema) => {
    const fallback = schema.safeParse(undefined);
    const isFixed = fallback.success && fallback.data !== undefined && name !== 'ARTISAN_DATA';
    expect(rows.get(name)).toEqual({ value: isFixed ? `\`${String(fallback.data)}\`` : '–', text: schema.description });
  });

  it('describes nothing else', () => {
    expect([...rows.keys()].sort()).toEqual(Object.keys(configSchema.shape).sort());
  });
});
