import classes from './brief-form.module.css';
import type { WhoLines } from './use-listing.ts';

/** The model's lines, in pencil: an opinion, to pick from. */
export function WhoPicker({ who, onTake }: { who: WhoLines; onTake: (line: string) => void }) {
  return (
    <section className={classes.who} aria-label="Suggestions">
      {who.lines.length > 0 ? (
        <>
          <p>The model’s opinion, by {who.model}. Take one that is true:</p>
          <ul>
            {who.lines.map((line) => (
              <li key={line}>
                <button type="button" onClick={() => onTake(line)}>
                  {line}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p role="status">
          {who.model} wrote {who.asked} lines and none was usable. Say it in your own words.
        </p>
      )}
    </section>
  );
}
