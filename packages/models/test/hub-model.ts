import type { TextModel } from '../src/text-model.ts';

/** A model that only the fake hub has. */
export const hubModel: TextModel = {
  id: 'model',
  name: 'Model',
  summary: '',
  file: 'model.gguf',
  bytes: null,
  sha256: null,
  sources: [{ type: 'hub', repo: 'owner/repo', file: 'model.gguf', revision: 'main' }],
  shape: { layers: 2, keyValueHeads: 1, headSize: 64 },
  contextTokens: 4096,
  template: null,
  licence: { name: 'Test', url: '', notice: null },
  starter: false,
};
