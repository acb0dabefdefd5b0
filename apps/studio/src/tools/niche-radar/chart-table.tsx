import { type Axis, curvesCheckedOn, formulas, salesCurves, signalOf } from '@artisan/market';
import classes from './chart-table.module.css';
import { dayInWords, figureLine, standingLine } from './reading-words.ts';
import { SourceBadge } from './source-badge.tsx';

const badges = { estimate: 'estimate', opinion: 'opinion' } as const;

/** The chart's twin: every axis with its score, its figure and the formula that makes the one out of the other. */
export function ChartTable({ axes, currency }: { axes: readonly Axis[]; currency: string }) {
  return (
    <details className={classes.twin}>
      <summary>The radar as a table, with its formulas</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Signal</th>
            <th scope="col">Score</th>
            <th scope="col">From</th>
            <th scope="col">Formula</th>
          </tr>
        </thead>
        <tbody>
          {axes.map((axis) => (
            <tr key={axis.id}>
              <th scope="row">{signalOf(axis.id).name}</th>
              <td className={classes.score}>{standingLine(axis.standing)}</td>
              <td>
                {axis.standing.state === 'empty' ? axis.standing.why : figureLine(axis, currency)}
                {axis.standing.state === 'estimate' || axis.standing.state === 'opinion' ? (
                  <div>
                    <SourceBadge source={badges[axis.standing.state]} />
                  </div>
                ) : null}
              </td>
              <td>{formulas[axis.id]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        Copies a day from a rank: the lowest and the highest of{' '}
        {salesCurves.map(({ name, basis }) => `${name} (${basis})`).join('; ')}. The store publishes no formula; these
        differ by up to ten times and the old ones predate Kindle Unlimited. Curves collected{' '}
        {dayInWords(curvesCheckedOn)}. The ends of each scale are this studio’s choice.
      </p>
    </details>
  );
}
