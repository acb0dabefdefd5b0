import classes from './outline.module.css';

const steps = [
  [
    'Outline',
    'The genre’s beats, spread over your chapters, with what your idea names woven in. By rules, and yours to change.',
  ],
  ['Chapters', 'The model of this machine writes each from its beats. Every paragraph shows whether it is yours.'],
  ['Publish', 'A Word file with real headings, Markdown, and the answers to KDP’s questions about AI.'],
] as const;

/** What the page will do, while there is no outline. */
export function EmptyOutline() {
  return (
    <section className={classes.empty} aria-labelledby="empty-outline">
      <div>
        <h2 id="empty-outline">No outline yet</h2>
        <p>Say what the book is about, choose a genre, and make the outline.</p>
        <ol>
          {steps.map(([name, text]) => (
            <li key={name}>
              <b>{name}</b>
              <span>{text}</span>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
