import { Button } from '@mantine/core';
import { IconFeather } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { counted } from '../../shared/figures.ts';
import { type Book, type Chapter, chapterTitle, titleOf } from './book.ts';
import classes from './chapters.module.css';
import type { Provenance } from './provenance.ts';
import { roman } from './roman.ts';

interface ChapterListProps {
  book: Book;
  chosen: number | undefined;
  /** In the chapters' order. */
  provenance: readonly Provenance[];
  total: Provenance;
  reading: string;
  /** Chapters that are being written and have not arrived. */
  waiting: readonly number[];
  /** What is said of the writer, above the button. */
  notice: ReactNode;
  /** Undefined while nothing can be written. */
  onWriteMissing: (() => void) | undefined;
  onChoose: (id: number) => void;
}

function stateOf({ text, generated }: Chapter, { words, fromModel }: Provenance, waiting: boolean): string {
  if (waiting) return 'Writing';
  if (text.trim() === '') return 'Empty';
  if (!generated || fromModel === 0) return 'Yours';
  if (fromModel < words) return 'Edited';
  return generated.practice ? 'Practice' : 'Draft';
}

/** The book's chapters, and the button that writes what is missing. */
export function ChapterList(props: ChapterListProps) {
  const { book, chosen, provenance, total, reading, waiting, notice, onWriteMissing, onChoose } = props;
  const empty = book.chapters.filter(({ text }) => text.trim() === '').length;
  const share = total.words === 0 ? undefined : Math.round(100 * (1 - total.fromModel / total.words));
  return (
    <nav className={classes.list} aria-label="Chapters">
      <div className={classes.book}>
        <b>{titleOf(book)}</b>
        <span className="number">
          {counted(book.chapters.length, 'chapter')}, {counted(total.words, 'word')}
        </span>
        {share === undefined ? null : (
          <span className="number">
            {share} % your words, {reading} to read
          </span>
        )}
      </div>
      <ol className={classes.rows}>
        {book.chapters.map((chapter, index) => (
          <li key={chapter.id}>
            <button
              type="button"
              className={classes.row}
              aria-current={chapter.id === chosen ? 'true' : undefined}
              onClick={() => onChoose(chapter.id)}
            >
              <span className={classes.roman}>{roman(index + 1)}</span>
              <span className={classes.name}>{chapterTitle(book, index)}</span>
              <span className={classes.state}>
                {stateOf(
                  chapter,
                  provenance[index] ?? { words: 0, fromModel: 0, inModelParagraphs: 0, generated: 0 },
                  waiting.includes(chapter.id),
                )}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <div className={classes.write}>
        {notice}
        {empty > 0 ? (
          <Button
            fullWidth
            size="md"
            disabled={!onWriteMissing || waiting.length > 0}
            leftSection={<IconFeather size={18} stroke={1.75} />}
            onClick={onWriteMissing}
          >
            {empty === book.chapters.length
              ? `Write ${counted(empty, 'chapter')}`
              : `Write ${counted(empty, 'missing chapter')}`}
          </Button>
        ) : null}
      </div>
    </nav>
  );
}
