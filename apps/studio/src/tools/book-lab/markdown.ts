import type { Manuscript } from '@artisan/contract';

/** A title is no Markdown: its marks are meant as they stand. */
const literal = (text: string) =>
  text
    .replace(/([\\`*_[\]<>#])/g, '\\$1')
    .replace(/\s+/g, ' ')
    .trim();

/** A chapter's own headings stand one level below the chapter's. */
const chapterBody = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/^#(#{1,4}\s)/gm, '##$1')
    .trim();

/** The manuscript as one Markdown file. */
export function markdownOf({ title, author, copyright, chapters }: Manuscript): string {
  const blocks = [
    `# ${literal(title)}`,
    ...(author === '' ? [] : [`by ${literal(author)}`]),
    ...copyright.map(literal),
    ...chapters.flatMap((chapter) => [`## ${literal(chapter.title)}`, chapterBody(chapter.text)]),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
