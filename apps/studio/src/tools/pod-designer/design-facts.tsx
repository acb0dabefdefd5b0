import { notifications } from '@mantine/notifications';
import { IconAlertTriangle } from '@tabler/icons-react';
import classes from './design-facts.module.css';
import type { DesignSet, DoneCandidate } from './designs.ts';
import { styles } from './styles.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const copy = async (text: string) => {
  try {
    await navigator.clipboard.writeText(text);
    notifications.show({ message: 'Credit line copied' });
  } catch {
    notifications.show({ message: 'The browser would not copy. Select the words and copy them by hand.' });
  }
};

/** How the brief was read, what was not drawn as asked, and whose drawings are in it. */
export function DesignFacts({ set, candidate }: { set: DesignSet; candidate: DoneCandidate }) {
  const { answer } = candidate.picture;
  const notes = [...new Set([...set.notes, ...answer.warnings])];
  const { subjects, lettering, palette } = set.brief;
  const facts = [
    ['Style', styles.find(({ id }) => id === set.form.style)?.name ?? set.form.style],
    ['Subject', subjects.map(capital).join(', ') || 'None'],
    ['Lettering', lettering.map(({ text }) => `“${text}”`).join(', ') || 'None'],
    ['Palette', capital(palette) || 'Each its own'],
  ];
  return (
    <section className={classes.facts} aria-label="Design">
      <h2>Read as</h2>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {notes.length > 0 ? (
        <ul className={classes.notes} aria-label="Not as asked">
          {notes.map((note) => (
            <li key={note}>
              <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
              {note}
            </li>
          ))}
        </ul>
      ) : null}
      {answer.credits.length > 0 ? (
        <>
          <h2>Credit due</h2>
          <ul>
            {answer.credits.map(({ work, author, licence, source }) => (
              <li key={`${work} ${author}`} className={classes.credit}>
                {capital(work)} by {author}, {licence}{' '}
                <button type="button" onClick={() => copy(`“${work}” by ${author}, ${licence}, ${source}`)}>
                  Copy credit line
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
