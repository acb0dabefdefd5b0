import type { Manuscript } from '@artisan/contract';
import { Document, HeadingLevel, Packer, PageBreak, Paragraph, TableOfContents, TextRun } from 'docx';
import { numbering, page, style, styles } from './docx-styles.ts';
import { type Block, parseChapter } from './parse-chapter.ts';
import type { Run } from './parse-runs.ts';

/** XML 1.0 knows no control characters, nor half of a surrogate pair; a pasted one would make the file unreadable. */
const printable = (text: string) => text.replace(/[^\P{Cc}\t]|\p{Cs}|[\uFFFE\uFFFF]/gu, '');

const textRun = ({ text, italic, bold }: Run) => new TextRun({ text: printable(text), italics: italic, bold });
const plain = (text: string) => [new TextRun(printable(text))];

/** @param chapter its number, which keeps each chapter's lists counting from one */
function paragraphOf(block: Block, chapter: number): Paragraph {
  if (block.kind === 'break') return new Paragraph({ style: style.sceneBreak, children: plain('* * *') });
  const children = block.runs.map(textRun);
  switch (block.kind) {
    case 'heading':
      return new Paragraph({ heading: HeadingLevel.HEADING_2, children });
    case 'quote':
      return new Paragraph({ style: style.quote, children });
    case 'bullet':
      return new Paragraph({ numbering: { reference: 'bullets', level: 0 }, children });
    case 'number':
      return new Paragraph({
        numbering: { reference: 'numbers', level: 0, instance: chapter * 1000 + block.list },
        children,
      });
    case 'paragraph':
      return new Paragraph({ style: block.opens ? style.first : style.body, children });
  }
}

/** The title page, the copyright page and the contents. Each page begins with a break of its own. */
function frontMatter({ title, author, copyright }: Manuscript): (Paragraph | TableOfContents)[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: plain(title) }),
    ...(author.trim() === '' ? [] : [new Paragraph({ style: style.author, children: plain(author) })]),
    ...copyright.map(
      (text, index) => new Paragraph({ style: style.copyright, pageBreakBefore: index === 0, children: plain(text) }),
    ),
    new Paragraph({ children: [new PageBreak()] }),
    new TableOfContents('Contents', { headingStyleRange: '1-1', hyperlink: true }),
  ];
}

/**
 * The manuscript as a Word file: a title page, a copyright page, a table of contents that Word fills when it opens the
 * file, and each chapter on a page of its own under a real Heading 1.
 */
export async function writeDocx(manuscript: Manuscript): Promise<Uint8Array> {
  const { title, author, chapters } = manuscript;
  const body = chapters.flatMap((chapter, index) => [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: true,
      children: plain(chapter.title.trim() || `Chapter ${index + 1}`),
    }),
    ...parseChapter(chapter.text).map((block) => paragraphOf(block, index)),
  ]);
  const file = new Document({
    title: printable(title),
    creator: printable(author),
    lastModifiedBy: printable(author),
    styles,
    numbering,
    features: { updateFields: true },
    sections: [{ properties: { page }, children: [...frontMatter(manuscript), ...body] }],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}
