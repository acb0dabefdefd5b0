import { basename, isAbsolute, resolve } from 'node:path';
import type { ErrorCode } from '@artisan/contract';
import { AppError } from '@artisan/kit';
import { catalogue } from './catalogue/catalogue.ts';
import { unknownLicence } from './catalogue/licences.ts';
import type { TextModel } from './text-model.ts';

/** What `TEXT_MODEL` asks for. */
export type TextModelChoice =
  | { type: 'auto' }
  /** A model of the catalogue, or one that was named by its place on the hub. */
  | { type: 'model'; model: TextModel }
  /** A GGUF file of the person's own, anywhere on disk. */
  | { type: 'path'; path: string };

const hubPlace = /^(?:hf:)?([\w.-]+\/[\w.-]+)\/([\w./-]+\.gguf)$/;

/**
 * Reads `TEXT_MODEL`: `auto`, an id of the catalogue, `owner/repo/file.gguf` on the hub (`hf:` in front is fine), or
 * the path of a GGUF file (absolute, or beginning with `.`).
 *
 * @throws AppError `unknown_model` for anything else.
 */
export function readTextModelChoice(value: string): TextModelChoice {
  const asked = value.trim();
  if (asked === '' || asked === 'auto') return { type: 'auto' };
  const known = catalogue.find(({ id, name }) => id === asked.toLowerCase() || name === asked);
  if (known) return { type: 'model', model: known };
  if (isAbsolute(asked) || asked.startsWith('.')) return { type: 'path', path: resolve(asked) };
  const [, repo, file] = hubPlace.exec(asked) ?? [];
  if (!repo || !file) throw new AppError<ErrorCode>('unknown_model', { data: { model: asked } });
  const listed = catalogue.find(({ sources }) =>
    sources.some((source) => source.type === 'hub' && source.repo === repo && source.file === file),
  );
  if (listed) return { type: 'model', model: listed };
  const source = { type: 'hub', repo, file, revision: 'main' } as const;
  return { type: 'model', model: { ...unlistedModel(basename(file)), sources: [source] } };
}

/** A model that the catalogue does not know, described by the name of its file. */
export function unlistedModel(file: string): TextModel {
  const name = file.replace(/\.gguf$/i, '');
  const id = name.toLowerCase().replace(/[^a-z0-9.]+/g, '-');
  return {
    // Another conversion of a model we list keeps its own address.
    id: catalogue.some((model) => model.id === id) ? `${id}-file` : id,
    name,
    summary: 'Your own model file. How well it writes is for you to find out.',
    file,
    bytes: null,
    sha256: null,
    sources: [],
    shape: null,
    contextTokens: null,
    template: null,
    licence: unknownLicence,
    starter: false,
  };
}
