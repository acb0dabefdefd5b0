import type { Step } from '@artisan/market';
import { IconArrowRight } from '@tabler/icons-react';
import { fieldId } from './evidence-table.tsx';
import classes from './settle-list.module.css';

/** Where a step is typed. */
const targetOf = ({ signal, what }: Step): string => {
  if (what.startsWith('Two of your own')) return 'pairs';
  return what.startsWith('The price you') ? 'own-price' : fieldId(signal);
};

/** What is missing, the most telling first; each line leads to its field. */
export function SettleList({ steps }: { steps: readonly Step[] }) {
  return (
    <section className={classes.settle} aria-labelledby="settle">
      <h2 id="settle">What would settle it</h2>
      <ul>
        {steps.map((step) => (
          <li key={step.what}>
            <button type="button" onClick={() => document.getElementById(targetOf(step))?.focus()}>
              <IconArrowRight size={16} stroke={1.75} aria-hidden />
              <span>
                <b>{step.what}</b>
                {step.decides ? <em>could change the verdict</em> : null}
                <span>{step.where}</span>
              </span>
            </button>
          </li>
        ))}
        <li className={classes.rights}>
          Names and slogans: a search at USPTO and EUIPO. It is not part of the radar, and no legal advice.
        </li>
      </ul>
    </section>
  );
}
