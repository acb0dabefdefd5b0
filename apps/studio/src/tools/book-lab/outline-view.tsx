import { Button } from '@mantine/core';
import { IconFeather, IconPencil, IconPlayerStop, IconPlus } from '@tabler/icons-react';
import { useCallback, useRef } from 'react';
import { Colophon } from '../../shared/colophon.tsx';
import { explain } from '../../shared/failure.ts';
import { Notice } from '../../shared/notice.tsx';
import { offerUndo } from '../../shared/offer-undo.tsx';
import { type Book, limits } from './book.ts';
import { EmptyOutline } from './empty-outline.tsx';
import { genreOf } from './genres.ts';
import classes from './outline.module.css';
import { OutlineChapter } from './outline-chapter.tsx';
import type { TakeStep } from './use-book.ts';
import type { TitleIdeas } from './use-title-ideas.ts';

interface OutlineViewProps {
  book: Book;
  take: TakeStep;
  ideas: TitleIdeas;
  /** Whether a model is there whose titles may be offered. */
  offersTitles: boolean;
  onAskTitles: () => void;
  onStopTitles: () => void;
  onSettle: (id: number) => void;
  onWrite: () => void;
}

const none: readonly string[] = [];

/** The outline, to edit, reorder and extend. */
export function OutlineView(props: OutlineViewProps) {
  const { book, take, ideas, offersTitles, onAskTitles, onStopTitles, onSettle, onWrite } = props;
  const { chapters } = book;
  const list = useRef<HTMLOListElement>(null);
  const latest = useRef(chapters);
  latest.current = chapters;

  const move = useCallback(
    (id: number, to: number) => {
      if (to < 0 || to >= latest.current.length) return;
      const focused = document.activeElement;
      take({ kind: 'move', id, to });
      // React may move the row that holds the focus, and the browser then lets go of it.
      requestAnimationFrame(() => focused instanceof HTMLElement && focused.focus());
    },
    [take],
  );
  const remove = useCallback(
    (id: number) => {
      const at = latest.current.findIndex((chapter) => chapter.id === id);
      const chapter = latest.current[at];
      if (!chapter) return;
      take({ kind: 'remove', id });
      offerUndo(`Chapter ${at + 1} is removed`, 'Put it back', () => take({ kind: 'restore', chapter, at }));
    },
    [take],
  );
  const pick = useCallback(
    (id: number, title: string | undefined) => {
      if (title !== undefined) take({ kind: 'title', id, title, by: 'model' });
      onSettle(id);
    },
    [take, onSettle],
  );
  const add = () => {
    take({ kind: 'add' });
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLTextAreaElement>(':scope > li:last-child textarea')?.focus(),
    );
  };

  if (chapters.length === 0) return <EmptyOutline />;
  const asking = ideas.state === 'asking';
  const failure = ideas.failure ? explain(ideas.failure) : undefined;
  return (
    <section className={classes.outline} aria-labelledby="outline-title">
      <div className={classes.head}>
        <div>
          <h2 id="outline-title">Outline</h2>
          <Colophon maker="composer" facts={[genreOf(book.brief.genre).name, `${chapters.length} chapters`]} />
        </div>
        {asking ? (
          <Button
            key="stop"
            variant="default"
            leftSection={<IconPlayerStop size={17} stroke={1.75} />}
            onClick={onStopTitles}
          >
            Stop asking
          </Button>
        ) : offersTitles ? (
          <Button
            key="ask"
            variant="default"
            leftSection={<IconPencil size={17} stroke={1.75} />}
            onClick={onAskTitles}
          >
            Ask for titles
          </Button>
        ) : null}
        <Button leftSection={<IconFeather size={18} stroke={1.75} />} onClick={onWrite}>
          Go to the chapters
        </Button>
      </div>
      <div className={classes.scroll}>
        {book.tradition === '' ? null : <p className={classes.tradition}>{book.tradition}</p>}
        <p className={classes.status} role="status">
          {asking ? 'The model thinks of titles. What you type is safe.' : ''}
        </p>
        {failure ? (
          <Notice tone="brick" title={failure.title}>
            {failure.remedy}
          </Notice>
        ) : null}
        {ideas.titles.size > 0 ? (
          <p className={classes.opinion}>
            <IconPencil size={14} stroke={1.75} aria-hidden /> Titles in pencil are ideas from {ideas.model}. Pick one,
            or leave them. Whether another book has the title is not checked.
          </p>
        ) : null}
        <ol className={classes.chapters} ref={list}>
          {chapters.map((chapter, index) => (
            <OutlineChapter
              key={chapter.id}
              chapter={chapter}
              index={index}
              last={index === chapters.length - 1}
              ideas={ideas.titles.get(chapter.id) ?? none}
              take={take}
              onRemove={remove}
              onMove={move}
              onIdea={pick}
            />
          ))}
        </ol>
        {chapters.length < limits.mostChapters ? (
          <Button variant="subtle" leftSection={<IconPlus size={16} stroke={1.75} />} onClick={add}>
            Add a chapter
          </Button>
        ) : null}
        <p className={classes.keys}>
          <kbd>Alt</kbd> with <kbd>↑</kbd> or <kbd>↓</kbd> moves the chapter you are in.
        </p>
      </div>
    </section>
  );
}
