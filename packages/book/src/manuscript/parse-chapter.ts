import { type Run, runsOf } from './parse-runs.ts';

/** A piece of a chapter. `opens` marks a paragraph that begins a chapter or follows a break: it has no indent. */
export type Block =
  | { kind: 'paragraph'; runs: Run[]; opens: boolean }
  | { kind: 'heading'; runs: Run[] }
  | { kind: 'quote'; runs: Run[] }
  | { kind: 'bullet' | 'number'; runs: Run[]; list: number }
  | { kind: 'break' };

const line = {
  break: /^\s*(?:[*_-]\s*){3,}$|^\s*#\s*$/,
  heading: /^\s*#{1,6}\s+(.*?)\s*#*\s*$/,
  quote: /^\s*>\s?(.*)$/,
  bullet: /^\s*[-*+]\s+(.*)$/,
  number: /^\s*\d{1,3}[.)]\s+(.*)$/,
} as const;

/** What a line is by its first marks; without any, a part of a paragraph. */
function read(text: string): { kind: 'break' | 'heading' | 'quote' | 'bullet' | 'number' | 'text'; text: string } {
  if (line.break.test(text)) return { kind: 'break', text: '' };
  for (const kind of ['heading', 'quote', 'bullet', 'number'] as const) {
    const found = line[kind].exec(text);
    if (found) return { kind, text: found[1] ?? '' };
  }
  return { kind: 'text', text: text.trim() };
}

/**
 * A chapter's text as blocks. A blank line ends a paragraph, as in Markdown; `***` is a scene break, `##` a heading, and
 * emphasis, quotes and lists are Markdown's. Every other mark stays as it was typed.
 */
export function parseChapter(text: string): Block[] {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  let lists = 0;
  const close = () => {
    if (paragraph.length === 0) return;
    const before = blocks.at(-1)?.kind;
    blocks.push({
      kind: 'paragraph',
      runs: runsOf(paragraph.join(' ')),
      opens: before === undefined || before === 'break' || before === 'heading',
    });
    paragraph = [];
  };
  for (const source of text.split(/\r\n?|\n/)) {
    if (source.trim() === '') {
      close();
      continue;
    }
    const { kind, text: words } = read(source);
    if (kind === 'text') {
      paragraph.push(words);
      continue;
    }
    close();
    if (kind === 'break') blocks.push({ kind });
    else if (kind === 'bullet' || kind === 'number') {
      if (blocks.at(-1)?.kind !== kind) lists += 1;
      blocks.push({ kind, runs: runsOf(words), list: lists });
    } else blocks.push({ kind, runs: runsOf(words) });
  }
  close();
  return blocks;
}
