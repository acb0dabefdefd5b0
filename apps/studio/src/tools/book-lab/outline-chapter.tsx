import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash, IconX } from '@tabler/icons-react';
import { memo } from 'react';
import type { Chapter } from './book.ts';
import { GrowingText } from './growing-text.tsx';
import classes from './outline.module.css';
import { roman } from './roman.ts';
import type { TakeStep } from './use-book.ts';

interface OutlineChapterProps {
  chapter: Chapter;
  index: number;
  last: boolean;
  ideas: readonly string[];
  take: TakeStep;
  onRemove: (id: number) => void;
  onMove: (id: number, to: number) => void;
  onIdea: (id: number, title: string | undefined) => void;
}

const icon = { size: 16, stroke: 1.75 };
const mostBeats = 8;

/** A chapter of the outline: its title and beats are edited in place. Alt with an arrow moves it. */
export const OutlineChapter = memo(function OutlineChapter(props: OutlineChapterProps) {
  const { chapter, index, last, ideas, take, onRemove, onMove, onIdea } = props;
  const { id, beats } = chapter;
  const number = index + 1;
  // Two beats may read alike, so their places tell them apart.
  const rows = beats.map((beat, at) => ({ beat, at }));
  const setBeats = (next: readonly string[]) => take({ kind: 'beats', id, beats: next });
  return (
    <li
      className={classes.chapter}
      data-chapter={id}
      onKeyDown={(event) => {
        const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
        if (!event.altKey || by === 0) return;
        event.preventDefault();
        onMove(id, index + by);
      }}
    >
      <span className={classes.number} aria-hidden>
        {roman(number)}
      </span>
      <div className={classes.words}>
        <GrowingText
          label={`Title of chapter ${number}`}
          className={classes.title}
          value={chapter.title}
          placeholder={`Chapter ${number}`}
          onChange={(title) => take({ kind: 'title', id, title, by: 'you' })}
        />
        {ideas.length > 0 ? (
          <fieldset className={classes.ideas} aria-label={`The model’s ideas for the title of chapter ${number}`}>
            {ideas.map((idea) => (
              <button key={idea} type="button" className={classes.idea} onClick={() => onIdea(id, idea)}>
                {idea}
              </button>
            ))}
            <ActionIcon
              variant="subtle"
              size={26}
              aria-label="Decline these ideas"
              onClick={() => onIdea(id, undefined)}
            >
              <IconX size={14} stroke={1.75} />
            </ActionIcon>
          </fieldset>
        ) : null}
        <ul className={classes.beats}>
          {rows.map(({ beat, at }) => (
            <li key={at}>
              <GrowingText
                label={`Beat ${at + 1} of chapter ${number}`}
                value={beat}
                placeholder="What happens, or what is taught"
                onChange={(text) => setBeats(beats.with(at, text))}
              />
              {beats.length > 1 ? (
                <ActionIcon
                  variant="subtle"
                  size={26}
                  aria-label={`Remove beat ${at + 1} of chapter ${number}`}
                  onClick={() => setBeats(beats.toSpliced(at, 1))}
                >
                  <IconX size={14} stroke={1.75} />
                </ActionIcon>
              ) : null}
            </li>
          ))}
        </ul>
        {beats.length < mostBeats ? (
          <Button
            variant="subtle"
            size="compact-xs"
            leftSection={<IconPlus size={13} stroke={1.75} />}
            onClick={() => setBeats([...beats, ''])}
          >
            Add a beat
          </Button>
        ) : null}
      </div>
      <div className={classes.tools}>
        <ActionIcon
          variant="subtle"
          size={30}
          data-move="up"
          aria-label={`Move chapter ${number} up`}
          disabled={index === 0}
          onClick={() => onMove(id, index - 1)}
        >
          <IconArrowUp {...icon} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          size={30}
          data-move="down"
          aria-label={`Move chapter ${number} down`}
          disabled={last}
          onClick={() => onMove(id, index + 1)}
        >
          <IconArrowDown {...icon} />
        </ActionIcon>
        <ActionIcon variant="subtle" size={30} aria-label={`Remove chapter ${number}`} onClick={() => onRemove(id)}>
          <IconTrash {...icon} />
        </ActionIcon>
      </div>
    </li>
  );
});
