import { writeDocx } from '@artisan/sdk';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCopy, IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { answered } from '../../shared/api.ts';
import { asFailure, explain } from '../../shared/failure.ts';
import { counted } from '../../shared/figures.ts';
import { Notice } from '../../shared/notice.tsx';
import { saveFile } from '../../shared/save-file.ts';
import { aiRules, answerFor } from './ai-answer.ts';
import { explainAnswer, statementOf } from './ai-statement.ts';
import { type Book, titleOf } from './book.ts';
import { fileStem } from './file-stem.ts';
import { manuscriptOf } from './front-matter.ts';
import { markdownOf } from './markdown.ts';
import type { Provenance } from './provenance.ts';
import classes from './publish.module.css';

interface PublishViewProps {
  book: Book;
  provenance: readonly Provenance[];
  reading: string;
}

const saved = (name: string) => notifications.show({ message: `${name} is in your downloads` });

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    notifications.show({ message: 'The answers are copied' });
  } catch {
    notifications.show({ message: 'The browser would not copy. Select the words and copy them by hand.' });
  }
}

/** The files, what stands on their first pages, and KDP's questions about AI. */
export function PublishView({ book, provenance, reading }: PublishViewProps) {
  const manuscript = manuscriptOf(book, new Date().getFullYear());
  const answer = answerFor(provenance);
  const stem = fileStem(manuscript.title);
  const docx = useMutation({
    mutationFn: async () => {
      saveFile(await answered(writeDocx(manuscript)), `${stem}.docx`);
      saved(`${stem}.docx`);
    },
  });
  const markdown = () => {
    saveFile(new Blob([markdownOf(manuscript)], { type: 'text/markdown' }), `${stem}.md`);
    saved(`${stem}.md`);
  };
  const failure = docx.error ? explain(asFailure(docx.error)) : undefined;
  const empty = book.chapters.filter(({ text }) => text.trim() === '').length;
  const practice = book.chapters.filter(
    ({ generated }, index) => generated?.practice && (provenance[index]?.fromModel ?? 0) > 0,
  ).length;
  const questions = [
    ['Text', answer.text],
    ['Images', 'None in this manuscript. If a model painted the cover, answer for it.'],
    ['Translations', 'None made here.'],
  ] as const;

  return (
    <div className={classes.publish}>
      <section className={classes.files} aria-labelledby="files">
        <h2 id="files">Manuscript</h2>
        <dl>
          <div>
            <dt>Chapters</dt>
            <dd>{book.chapters.length}</dd>
          </div>
          <div>
            <dt>Words</dt>
            <dd>{answer.total.words.toLocaleString('en')}</dd>
          </div>
          <div>
            <dt>Reading time</dt>
            <dd>{reading}</dd>
          </div>
        </dl>
        {empty > 0 ? (
          <Notice tone="brass" title={`${counted(empty, 'chapter')} without text.`}>
            The files hold their titles alone.
          </Notice>
        ) : null}
        {practice > 0 ? (
          <Notice tone="brass" title={`${counted(practice, 'chapter')} of practice text from the starter model.`}>
            Not a draft to publish.
          </Notice>
        ) : null}
        {failure ? (
          <Notice tone="brick" title={failure.title}>
            {failure.remedy}
          </Notice>
        ) : null}
        <div className={classes.buttons}>
          <Button
            size="md"
            loading={docx.isPending}
            leftSection={<IconDownload size={18} stroke={1.75} />}
            onClick={() => docx.mutate()}
          >
            Download DOCX
          </Button>
          <Button size="md" variant="default" leftSection={<IconDownload size={18} stroke={1.75} />} onClick={markdown}>
            Markdown
          </Button>
        </div>
        <p className={classes.hint}>
          The Word file has real headings, a first-line indent, a page for each chapter and a table of contents, which
          Word fills when it asks to update fields.
        </p>
      </section>
      <section aria-labelledby="front">
        <h2 id="front">First pages</h2>
        <div className={classes.pages}>
          <div className={classes.page} data-page="title">
            <b>{manuscript.title}</b>
            <span>{manuscript.author}</span>
          </div>
          <div className={classes.page} data-page="copyright">
            {manuscript.copyright.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        </div>
        <p className={classes.hint}>
          {manuscript.author === '' ? 'Without an author’s name; ' : ''}Title and author are in Outline. Customary
          wording, no legal advice.
        </p>
      </section>
      <section className={classes.answers} aria-labelledby="answers">
        <div className={classes.line}>
          <h2 id="answers">KDP’s questions about AI</h2>
          <Button
            variant="default"
            leftSection={<IconCopy size={16} stroke={1.75} />}
            onClick={() => copy(statementOf(titleOf(book), answer))}
          >
            Copy the answers
          </Button>
        </div>
        <dl>
          {questions.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {explainAnswer(answer).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p className={classes.hint}>
          A word counts as the model’s where it stands in a run of four that the model wrote. Rules checked{' '}
          {aiRules.checkedOn}: {aiRules.source}.
        </p>
      </section>
    </div>
  );
}
