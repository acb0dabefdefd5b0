/** Hands a file to the browser's downloads. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has read the address by the next task.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}

/** `the-silent-harbour`: what the book's files are called, without an ending. */
export function fileStem(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’']/g, '');
  const words = plain.toLowerCase().match(/[a-z0-9]+/g);
  return words?.slice(0, 8).join('-') ?? 'manuscript';
}
