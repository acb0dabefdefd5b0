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
    if (!header) return null;
    const licence = header.licence ? { ...model.licence, name: header.licence } : model.licence;
    return { ...model, bytes: file.size, shape: header.shape, contextTokens: header.contextTokens, licence };
  }

  return {
    async look() {
      const listed =
        choice.type === 'model' && !catalogue.includes(choice.model) ? [...catalogue, choice.model] : catalogue;
      const files = (await readdir(folder).catch(() => []))
        .filter((name) => name.toLowerCase().endsWith('.gguf'))
        .sort();
      const shelf: ShelvedModel[] = [];
      for (const model of listed) {
        const found = files.includes(model.file) ? await describe(join(folder, model.file), model) : null;
        shelf.push({ model: found ?? model, path: found ? join(folder, model.file) : null, ours: true });
      }
      for (const name of files.filter((file) => !listed.some((model) => model.file === file))) {
        const found = await describe(join(folder, name), undefined);
        if (found) shelf.push({ model: found, path: join(folder, name), ours: true });
      }
      if (choice.type === 'path') {
        const same = (entry: ShelvedModel) => entry.model.file === basename(choice.path);
        const known = catalogue.find(({ file }) => file === basename(choice.path));
        const found = await describe(choice.path, known);
        const entry = { model: found ?? unlistedModel(basename(choice.path)), path: found && choice.path, ours: false };
        // The file that was named goes before one of the same name in the folder.
        return [entry, ...shelf.filter((other) => !same(other))];
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
