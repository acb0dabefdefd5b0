import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { catalogue } from './catalogue/catalogue.ts';
import { type TextModelChoice, unlistedModel } from './choice.ts';
import { type GgufHeader, readGgufHeader } from './gguf-header.ts';
import type { TextModel } from './text-model.ts';

/** A model and where its file lies. */
export interface ShelvedModel {
  model: TextModel;
  /** Null when it isn't on disk. */
  path: string | null;
  /** In the models folder, so ours to delete. A file that `TEXT_MODEL` points at is not. */
  ours: boolean;
}

/** What is known and what is on disk, read anew at each look so that a file copied in by hand is seen. */
export interface Library {
  look(): Promise<readonly ShelvedModel[]>;
}

export function createLibrary(folder: string, choice: TextModelChoice): Library {
  const headers = new Map<string, { stamp: string; header: GgufHeader | null }>();

  async function headerOf(path: string, stamp: string): Promise<GgufHeader | null> {
    const known = headers.get(path);
    if (known?.stamp === stamp) return known.header;
    const header = await readGgufHeader(path);
    headers.set(path, { stamp, header });
    return header;
  }

  /** The model in a file, or null when there is none that writes text. */
  async function describe(path: string, known: TextModel | undefined): Promise<TextModel | null> {
    const file = await stat(path).catch(() => null);
    if (!file?.isFile()) return null;
    const model = known ?? unlistedModel(basename(path));
    if (known?.shape) return { ...model, bytes: file.size };
    const header = await headerOf(path, `${file.size}:${file.mtimeMs}`);
    // A file that was asked for by name is shown whatever it is: its engine will say what is wrong.
    if (!header) return known ? { ...model, bytes: file.size } : null;
    const licence = header.licence ? { ...model.licence, name: header.licence } : model.licence;
    return { ...model, bytes: file.size, shape: header.shape, contextTokens: header.contextTokens, licence };
  }

  /** The file that `TEXT_MODEL` points at; it goes before one of the same name in the folder. */
  async function named(path: string): Promise<ShelvedModel> {
    const file = basename(path);
    const known = catalogue.find((model) => model.file === file);
    const found = await describe(path, known);
    return { model: found ?? unlistedModel(file), path: found && path, ours: false };
  }

  return {
    async look() {
      const names = await readdir(folder).catch(() => []);
      const files = names.filter((name) => name.toLowerCase().endsWith('.gguf')).sort();
      const shelf = choice.type === 'path' ? [await named(choice.path)] : [];
      const shelved = (file: string) => shelf.some(({ model }) => model.file === file);
      const listed = choice.type === 'model' && !catalogue.includes(choice.model) ? [choice.model] : [];
      for (const model of [...catalogue, ...listed]) {
        if (shelved(model.file)) continue;
        const path = join(folder, model.file);
        const found = files.includes(model.file) ? await describe(path, model) : null;
        shelf.push({ model: found ?? model, path: found && path, ours: true });
      }
      for (const file of files) {
        const path = join(folder, file);
        const found = shelved(file) ? null : await describe(path, undefined);
        if (found) shelf.push({ model: found, path, ours: true });
      }
      return shelf;
    },
  };
}

/** The shelved model that requests go to, and whether a person named it. */
export function pick(
  shelf: readonly ShelvedModel[],
  choice: TextModelChoice,
  fits: (model: TextModel) => boolean,
): ShelvedModel {
  if (choice.type === 'auto') {
    const best = shelf
      .filter(({ model, path }) => path && !model.starter && fits(model))
      .sort((a, b) => (b.model.bytes ?? 0) - (a.model.bytes ?? 0))[0];
    return best ?? find(shelf, ({ model }) => model.starter);
  }
  if (choice.type === 'path') return find(shelf, ({ ours }) => !ours);
  return find(shelf, ({ model }) => model.id === choice.model.id);
}

function find(shelf: readonly ShelvedModel[], test: (entry: ShelvedModel) => boolean): ShelvedModel {
  const entry = shelf.find(test);
  if (!entry) throw new Error('the shelf lost the model it was built with');
  return entry;
}
