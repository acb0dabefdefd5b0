import { type Axis, coverage } from '@artisan/market';
import type { ReactNode } from 'react';
import classes from './chart-legend.module.css';

/** What the marks mean, with how many there are of each; kinds that the chart does not hold are left out. */
export function ChartLegend({ axes }: { axes: readonly Axis[] }) {
  const { measured, estimate, opinion } = coverage(axes);
  return (
    <ul className={classes.legend}>
      {measured > 0 ? (
        <li>
          <Swatch>
            <line x1={0} y1={6} x2={22} y2={6} stroke="var(--a-cloth)" strokeWidth={2.5} />
            <circle cx={11} cy={6} r={5.5} fill="var(--a-ink-2)" />
            <circle cx={11} cy={6} r={4.6} fill="var(--a-cloth)" />
          </Swatch>
          Measured, {measured}
        </li>
      ) : null}
      {estimate > 0 ? (
        <li>
          <Swatch>
            <line x1={4} y1={6} x2={18} y2={6} stroke="var(--a-ink-2)" strokeWidth={9} strokeLinecap="round" />
            <line x1={4} y1={6} x2={18} y2={6} stroke="var(--a-brass)" strokeWidth={7} strokeLinecap="round" />
          </Swatch>
          Estimate, {estimate}
        </li>
      ) : null}
      {opinion > 0 ? (
        <li>
          <Swatch>
            <line x1={0} y1={6} x2={22} y2={6} stroke="var(--a-pencil)" strokeWidth={1.5} strokeDasharray="4 3" />
            <circle cx={11} cy={6} r={4.5} fill="var(--a-sheet)" stroke="var(--a-pencil)" strokeWidth={1.6} />
          </Swatch>
          Opinion, {opinion}
        </li>
      ) : null}
      <li>
        <Swatch>
          <line
            x1={1}
            y1={6}
            x2={22}
            y2={6}
            stroke="var(--a-ink-2)"
            strokeWidth={1.6}
            strokeDasharray="1 4"
            strokeLinecap="round"
          />
        </Swatch>
        The bar you set
      </li>
      <li>Further out is better</li>
    </ul>
  );
}

function Swatch({ children }: { children: ReactNode }) {
  return (
    <svg width={22} height={12} aria-hidden>
      {children}
    </svg>
  );
}
