import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** A zip of files, in their order. PNGs are packed already, so nothing is packed again but text. */
export async function writeZip(files: readonly { name: string; bytes: Uint8Array }[]): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const { name, bytes } of files) zip.addBuffer(Buffer.from(bytes), name, { compress: name.endsWith('.txt') });
  zip.end();
  return buffer(zip.outputStream);
}
