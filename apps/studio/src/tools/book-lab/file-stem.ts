/** `the-silent-harbour`: what the book's files are called, without an ending. */
export function fileStem(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’']/g, '');
  const words = plain.toLowerCase().match(/[a-z0-9]+/g);
  return words?.slice(0, 8).join('-') ?? 'manuscript';
}
