import { open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';

/** What lies beside a half-fetched file, so that it is continued only with the same file. */
export interface PartNote {
  url: string;
  /** The hub's checksum of the whole file, or null where it gives none. */
  linkedEtag: string | null;
  /** The validator of the server that sends the bytes. */
  etag: string | null;
  totalBytes: number | null;
}

/** A file that is still being fetched: `<target>.part`, and `<target>.part.json` with its note. */
export interface PartFile {
  path: string;
  /** Bytes on disk; 0 when there are none, or when the note is missing or about another address. */
  resumable(url: string): Promise<{ bytes: number; note: PartNote | null }>;
  size(): Promise<number>;
  write(note: PartNote): Promise<void>;
  remove(): Promise<void>;
  /** Makes it the real file. */
  publish(): Promise<void>;
}

export function partFile(target: string): PartFile {
  const path = `${target}.part`;
  const notePath = `${path}.json`;
  const size = async () => (await stat(path).catch(() => null))?.size ?? 0;
  return {
    path,
    size,
    async resumable(url) {
      const text = await readFile(notePath, 'utf8').catch(() => '');
      const note = parseNote(text);
      return note?.url === url ? { bytes: await size(), note } : { bytes: 0, note: null };
    },
    write: (note) => writeFile(notePath, JSON.stringify(note)),
    async remove() {
      await Promise.all([rm(path, { force: true }), rm(notePath, { force: true })]);
    },
    async publish() {
      await publish(path, target);
      await rm(notePath, { force: true });
    },
  };
}

/** Renames a finished file to its real name once its bytes are on the disk for good. */
export async function publish(finished: string, target: string): Promise<void> {
  const file = await open(finished, 'r+');
  await file.sync().finally(() => file.close());
  await rename(finished, target);
}

function parseNote(text: string): PartNote | null {
  try {
    return JSON.parse(text) as PartNote;
  } catch {
    // Missing, or cut short by a crash: begin anew.
    return null;
  }
}
