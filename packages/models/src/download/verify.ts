import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { TransferError } from './transfer-error.ts';

/**
 * Checks that a fetched file is what it should be: a GGUF file, with this sha256 where one is known.
 * @throws TransferError when it isn't; the file is left to the caller.
 */
export async function verify(path: string, sha256: string | null, signal: AbortSignal): Promise<void> {
  const file = await open(path, 'r');
  const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0).finally(() => file.close());
  if (buffer.toString('latin1') !== 'GGUF') {
    throw new TransferError(
      'What arrived is not a model file (a login page of the network, perhaps). It was deleted.',
      {
        retryable: false,
      },
    );
  }
  if (!sha256) return;
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20, signal })) hash.update(chunk);
  if (hash.digest('hex') !== sha256) {
    throw new TransferError('The checksum is wrong, so the file was deleted. Try again.', { retryable: false });
  }
}
