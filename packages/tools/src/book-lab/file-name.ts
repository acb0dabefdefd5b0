/** `the-silent-harbour.docx`: ASCII, whatever the title is written in. */
export function manuscriptFileName(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']/g, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return `${words?.slice(0, 8).join('-') ?? 'manuscript'}.docx`;
}
