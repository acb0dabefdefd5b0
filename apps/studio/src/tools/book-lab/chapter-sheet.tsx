import { Button } from '@mantine/core';
import { IconFeather, IconPlayerStop } from '@tabler/icons-react';
import { Colophon } from '../../shared/colophon.tsx';
import { counted, duration } from '../../shared/figures.ts';
import { Notice } from '../../shared/notice.tsx';
import { type Book, type Chapter, chapterTitle, type Generated } from './book.ts';
import { cleanChapter } from './chapter-request.ts';
import classes from './chapters.module.css';
import { Editor } from './editor.tsx';
import { GrowingText } from './growing-text.tsx';
import { type ModelRuns, type Provenance, runsOf } from './provenance.ts';
import type { TakeStep } from './use-book.ts';
import type { Writing } from './use-chapter-writing.ts';

interface ChapterSheetProps {
  book: Book;
  chapter: Chapter;
  index: number;
  provenance: Provenance;
  sources: readonly ModelRuns[];
  writing: Writing | undefined;
  /** Undefined while nothing can be written. */
  onWrite: (() => void) | undefined;
  onStop: () => void;
  take: TakeStep;
}

function colophonOf({ model, seed, duration: took, cut }: Generated): string[] {
  return [
    ...(model === '' ? [] : [model]),
    ...(seed === undefined ? [] : [`seed ${seed}`]),
    ...(took === undefined ? [] : [duration(took)]),
    ...(cut ? ['ended early'] : []),
  ];
}

/** One chapter: its title, its text with the gutter, and who wrote it. */
export function ChapterSheet({
  book,
  chapter,
  index,
  provenance,
  sources,
  writing,
  onWrite,
  onStop,
  take,
}: ChapterSheetProps) {
  const { id, text, generated } = chapter;
  const live = writing?.live?.id === id ? writing.live.text : undefined;
  const alone = writing?.ids.length === 1 && writing.ids[0] === id;
  const waits = writing?.ids.includes(id) && !writing.done.includes(id);
  const shownLive = live === undefined ? undefined : cleanChapter(live, chapterTitle(book, index), false);
  return (
    <section className={classes.sheet} aria-label={`Chapter ${index + 1}`}>
      <div className={classes.bar}>
        <span className={classes.count}>
          {counted(provenance.words, 'word')}
          {provenance.fromModel > 0 ? `, ${provenance.words - provenance.fromModel} typed by you` : ''}
        </span>
        {alone ? (
          <Button
            key="stop"
            variant="default"
            leftSection={<IconPlayerStop size={17} stroke={1.75} />}
            onClick={onStop}
          >
            Stop
          </Button>
        ) : (
          <Button
            key="write"
            variant="default"
            disabled={!onWrite || writing !== undefined}
            leftSection={<IconFeather size={17} stroke={1.75} />}
            onClick={onWrite}
          >
            {text.trim() === '' ? 'Write this chapter' : 'Write it again'}
          </Button>
        )}
      </div>
      <div className={classes.scroll}>
        <div className={classes.measure}>
          <GrowingText
            label={`Title of chapter ${index + 1}`}
            className={classes.heading}
            value={chapter.title}
            placeholder={`Chapter ${index + 1}`}
            onChange={(title) => take({ kind: 'title', id, title, by: 'you' })}
          />
          {generated?.practice && provenance.fromModel > 0 ? (
            <div className={classes.practice}>
              <Notice tone="brass" title="Practice text from the starter model.">
                Not a draft to publish.
              </Notice>
            </div>
          ) : null}
          {waits && live === undefined ? (
            <p className={classes.waits} role="status">
              {alone ? 'The model reads the outline' : 'Waiting for its turn, or being written'}
            </p>
          ) : null}
          <Editor
            key={id}
            label={`Text of chapter ${index + 1}`}
            text={shownLive ?? text}
            sources={shownLive === undefined ? sources : [runsOf(shownLive)]}
            readOnly={live !== undefined}
            onChange={(typed) => take({ kind: 'text', id, text: typed })}
          />
          {generated && live === undefined ? (
            <div className={classes.colophon}>
              <Colophon maker="writer" facts={colophonOf(generated)} />
            </div>
          ) : null}
        </div>
      </div>
    </section>
  );
}
