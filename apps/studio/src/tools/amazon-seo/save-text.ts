/** Hands a text to the browser's downloads, with a mark that tells Excel it is UTF-8. */
export function saveText(text: string, name: string, mediaType: string): void {
  const url = URL.createObjectURL(new Blob(['\uFEFF', text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
