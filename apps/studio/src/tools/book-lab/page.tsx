import { composeOutline } from '@artisan/sdk';
import { Button, SegmentedControl } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answered } from '../../shared/api.ts';
import { asFailure, explain } from '../../shared/failure.ts';
import { counted } from '../../shared/figures.ts';
import { fitnessOf, writerOf } from '../../shared/fitness.ts';
import { modelsQuery } from '../../shared/models-query.ts';
import { Notice } from '../../shared/notice.tsx';
import { offerUndo } from '../../shared/offer-undo.tsx';
import { useLeaveGuard } from '../../shared/use-leave-guard.ts';
import { ChapterFacts } from './chapter-facts.tsx';
import { ChapterList } from './chapter-list.tsx';
import { ChapterSheet } from './chapter-sheet.tsx';
import chapterClasses from './chapters.module.css';
import { isFiction } from './genres.ts';
import { IdeaColumn } from './idea-column.tsx';
import { OutlineView } from './outline-view.tsx';
import classes from './page.module.css';
import { addUp } from './provenance.ts';
import { PublishView } from './publish-view.tsx';
import { StorageNotice } from './storage-notice.tsx';
import { Ticket } from './ticket.tsx';
import { useBook } from './use-book.ts';
import { useChapterWriting } from './use-chapter-writing.ts';
import { useProvenance } from './use-provenance.ts';
import { useTitleIdeas } from './use-title-ideas.ts';
import { readingTime } from './words.ts';
import { WriterNote } from './writer-note.tsx';

type Step = 'outline' | 'chapters' | 'publish';

const steps = [
  { value: 'outline', label: 'Outline' },
  { value: 'chapters', label: 'Chapters' },
  { value: 'publish', label: 'Publish' },
];

/** KDP Book Lab: an idea, its outline, the chapters, a manuscript. */
export default function BookLab() {
  const { book, take, kept } = useBook();
  const [step, setStep] = useState<Step>(() =>
    book.chapters.some(({ text }) => text !== '') ? 'chapters' : 'outline',
  );
  const [chosen, setChosen] = useState<number>();
  const { data } = useQuery(modelsQuery);
  const { writing, problem, writeMany, writeOne, stop, forgetProblem } = useChapterWriting(take);
  const titles = useTitleIdeas();
  const { provenance, sources } = useProvenance(book);

  const writer = data && writerOf(data.models);
  const fitness = writer && fitnessOf(writer, 'book-lab', 'chapter');
  const practice = fitness === 'practice';
  const canWrite = writer !== undefined && fitness !== 'not_offered';
  const offersTitles = writer !== undefined && fitnessOf(writer, 'book-lab', 'chapter-titles') !== 'not_offered';
  const total = addUp(provenance);
  const reading = readingTime(total.words, isFiction(book.brief.genre));
  const index = Math.max(
    0,
    book.chapters.findIndex(({ id }) => id === chosen),
  );
  const chapter = book.chapters[index];
  const waiting = writing ? writing.ids.filter((id) => !writing.done.includes(id)) : [];

  useLeaveGuard(
    writing && {
      title: `${counted(waiting.length, 'chapter is', 'chapters are')} being written.`,
      body: 'Leaving stops it. The chapters that are done stay in this browser.',
      leave: 'Stop and leave',
    },
  );

  const outline = useMutation({
    mutationFn: () => {
      const { idea, genre, audience, chapters } = book.brief;
      return answered(composeOutline({ idea, genre, audience, chapters }));
    },
    onSuccess: (answer) => {
      const before = book;
      take({ kind: 'outline', ...answer });
      titles.clear();
      if (before.chapters.length > 0) {
        offerUndo('The new outline took the place of the old one', 'Put the old one back', () =>
          take({ kind: 'replace', book: before }),
        );
      }
    },
  });
  const outlineFailure = outline.error ? explain(asFailure(outline.error)) : undefined;

  const write = (ids: readonly number[]) => void writeMany(book, ids, practice);
  const rewrite = () => {
    if (!chapter) return;
    const { id, text, generated } = chapter;
    void writeOne(book, id, practice, () =>
      offerUndo('The chapter is written anew', 'Put the old text back', () =>
        take({ kind: 'written', id, text, generated }),
      ),
    );
  };
  const missing = book.chapters.filter(({ text }) => text.trim() === '').map(({ id }) => id);
  const told = problem && explain(problem.failure);

  return (
    <div className={classes.page}>
      <div className={classes.top}>
        <span className={classes.title}>{book.brief.title.trim()}</span>
        <SegmentedControl
          withItemsBorders={false}
          aria-label="Step"
          data={steps.map((item) => ({ ...item, disabled: item.value !== 'outline' && book.chapters.length === 0 }))}
          value={step}
          onChange={(value) => setStep(value as Step)}
        />
      </div>
      <StorageNotice kept={kept} />
      {told && problem ? (
        <div className={classes.problem}>
          <Notice
            tone="brick"
            title={told.title}
            actions={
              <>
                {problem.failure.retryable ? (
                  <Button size="xs" variant="default" onClick={() => write(problem.ids)}>
                    Write the {problem.ids.length === 1 ? 'chapter' : `${problem.ids.length} chapters`} that are left
                  </Button>
                ) : null}
                <Button size="xs" variant="subtle" onClick={forgetProblem}>
                  Dismiss
                </Button>
              </>
            }
          >
            {told.remedy} What is written stays.
          </Notice>
        </div>
      ) : null}
      {step === 'outline' || !chapter ? (
        <div className={classes.outline}>
          <IdeaColumn
            brief={book.brief}
            busy={outline.isPending}
            hasOutline={book.chapters.length > 0}
            written={book.chapters.length - missing.length}
            notice={
              outlineFailure ? (
                <Notice tone="brick" title={outlineFailure.title}>
                  {outlineFailure.remedy}
                </Notice>
              ) : null
            }
            onChange={(brief) => take({ kind: 'brief', brief })}
            onOutline={() => outline.mutate()}
          />
          <OutlineView
            book={book}
            take={take}
            ideas={titles.ideas}
            offersTitles={offersTitles && !writing}
            onAskTitles={() => void titles.ask(book)}
            onStopTitles={titles.stop}
            onSettle={titles.settle}
            onWrite={() => setStep('chapters')}
          />
        </div>
      ) : step === 'chapters' ? (
        <div className={chapterClasses.view}>
          <ChapterList
            book={book}
            chosen={chapter.id}
            provenance={provenance}
            total={total}
            reading={reading}
            waiting={waiting}
            notice={
              <WriterNote writer={writer} known={data !== undefined} fitness={fitness} words={book.brief.words} />
            }
            onWriteMissing={canWrite ? () => write(missing) : undefined}
            onChoose={setChosen}
          />
          <ChapterSheet
            book={book}
            chapter={chapter}
            index={index}
            provenance={provenance[index] ?? addUp([])}
            sources={sources}
            writing={writing}
            onWrite={canWrite ? rewrite : undefined}
            onStop={stop}
            take={take}
          />
          <ChapterFacts book={book} chapter={chapter} provenance={provenance} reading={reading} />
        </div>
      ) : (
        <PublishView book={book} provenance={provenance} reading={reading} />
      )}
      {writing ? <Ticket writing={writing} onStop={stop} /> : null}
    </div>
  );
}
