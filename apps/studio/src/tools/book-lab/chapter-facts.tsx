import { aiRules, answerFor } from './ai-answer.ts';
import type { Book, Chapter } from './book.ts';
import classes from './chapters.module.css';
import type { Provenance } from './provenance.ts';

interface ChapterFactsProps {
  book: Book;
  chapter: Chapter;
  provenance: readonly Provenance[];
  reading: string;
}

/** Beside the text: what the chapter is to tell, and how the book stands. */
export function ChapterFacts({ book, chapter, provenance, reading }: ChapterFactsProps) {
  const answer = answerFor(provenance);
  const { words, fromModel } = answer.total;
  const beats = chapter.beats.filter((beat) => beat.trim() !== '');
  const rows: readonly (readonly [string, string])[] = [
    ['Words', words.toLocaleString('en')],
    ['Aimed at', (book.brief.words * book.chapters.length).toLocaleString('en')],
    ['Reading time', reading],
    ['Typed by you', answer.typed.toLocaleString('en')],
    ['Written by model', fromModel.toLocaleString('en')],
    ['KDP’s question on text', answer.text],
  ];
  return (
    <aside className={classes.facts} aria-label="Beats and figures">
      <div>
        <h2>Its beats</h2>
        {beats.length > 0 ? (
          <ul className={classes.beats}>
            {beats.map((beat) => (
              <li key={beat}>{beat}</li>
            ))}
          </ul>
        ) : (
          <p className={classes.aside}>None yet. Give it some in Outline.</p>
        )}
      </div>
      <div>
        <h2>The book</h2>
        <dl>
          {rows.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p className={classes.aside}>
          Grey bar: the model’s words. Ink bar: yours. Both: a paragraph of the model’s that you changed. Rules checked{' '}
          {aiRules.checkedOn}.
        </p>
      </div>
    </aside>
  );
}
