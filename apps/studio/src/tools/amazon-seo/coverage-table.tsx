import type { Coverage, PhraseCoverage, Store } from '@artisan/market';
import classes from './inspector.module.css';

const words: Record<Coverage, string> = {
  exact: 'as it stands',
  all: 'all words, apart',
  some: 'some words',
  none: 'none',
};
const legend = [
  ['exact', 'as it stands'],
  ['all', 'all words, apart'],
  ['some', 'some'],
  ['none', 'none'],
] as const;
const shortLabels: Record<string, string> = {
  'Bullet points': 'Bullets',
  'Search terms': 'Terms',
  Description: 'Text',
};

/** The person's own phrases against the fields. */
export function CoverageTable({ store, coverage }: { store: Store; coverage: readonly PhraseCoverage[] }) {
  const fields = store.fields.filter(({ field }) => field !== 'brand');
  const placed = coverage.filter(({ missing }) => missing.length === 0).length;
  return (
    <section>
      <div className={classes.title}>
        <h2>Phrases you want found</h2>
        {coverage.length > 0 ? (
          <span className="number">
            {placed} of {coverage.length} placed
          </span>
        ) : null}
      </div>
      {coverage.length === 0 ? (
        <p className={classes.empty}>No phrases yet. Type those that buyers use under “Own phrases”.</p>
      ) : (
        <>
          <div className={classes.scroll}>
            <table className={classes.table}>
              <thead>
                <tr>
                  <th scope="col">Phrase</th>
                  {fields.map(({ field, label }) => (
                    <th key={field} scope="col">
                      {shortLabels[label] ?? label}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {coverage.map((row) => (
                  <tr key={row.phrase}>
                    <th scope="row" data-missing={row.missing.length > 0 || undefined}>
                      {row.phrase}
                      {row.missing.length > 0 ? <small>missing: {row.missing.join(', ')}</small> : null}
                    </th>
                    {fields.map(({ field }) => {
                      const found = row.fields[field] ?? 'none';
                      return (
                        <td key={field}>
                          <span
                            className={classes.dot}
                            data-coverage={found}
                            role="img"
                            aria-label={words[found]}
                            title={words[found]}
                          />
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p className={classes.legend} aria-hidden>
            {legend.map(([coverage, text]) => (
              <span key={coverage}>
                <span className={classes.dot} data-coverage={coverage} /> {text}
              </span>
            ))}
          </p>
        </>
      )}
    </section>
  );
}
