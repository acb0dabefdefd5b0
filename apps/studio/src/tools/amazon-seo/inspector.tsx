import { type Mark, type PhraseCoverage, rulesCheckedOn, type Store, sourcesOf } from '@artisan/market';
import { Button } from '@mantine/core';
import { IconAlertCircle, IconAlertTriangle, IconCircleCheck, IconDownload } from '@tabler/icons-react';
import { counted } from '../../shared/figures.ts';
import { CoverageTable } from './coverage-table.tsx';
import classes from './inspector.module.css';

interface InspectorProps {
  store: Store;
  coverage: readonly PhraseCoverage[];
  marks: readonly Mark[];
  leftOut: readonly { text: string; reason: string }[];
  onCsv: () => void;
  onStartOver: () => void;
}

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const confidences = {
  official: 'the store’s own page',
  verified: 'checked by others on the live page',
  secondary: 'second hand',
  unverified: 'no source found',
} as const;

/** Where the phrases stand, what the rules say in all, the sources, and the file. */
export function Inspector({ store, coverage, marks, leftOut, onCsv, onStartOver }: InspectorProps) {
  const hard = marks.filter(({ severity }) => severity === 'hard').length;
  const warn = marks.length - hard;
  const broken = new Set(marks.map(({ field, rule }) => `${field} ${rule}`)).size;
  const passed = rulesOf(store) - broken;
  return (
    <aside className={classes.inspector} aria-label="Check">
      <div className={classes.body}>
        <CoverageTable store={store} coverage={coverage} />
        <section>
          <h2>Before you paste</h2>
          <ul className={classes.verdict} aria-live="polite">
            <li data-tone="pass">
              <IconCircleCheck size={17} stroke={1.75} aria-hidden />
              {counted(passed, 'rule passes', 'rules pass')}
            </li>
            {warn > 0 ? (
              <li data-tone="warn">
                <IconAlertTriangle size={17} stroke={1.75} aria-hidden />
                {warn} worth a look
              </li>
            ) : null}
            {hard > 0 ? (
              <li data-tone="fail">
                <IconAlertCircle size={17} stroke={1.75} aria-hidden />
                {hard} will be rejected or cut
              </li>
            ) : null}
          </ul>
          {leftOut.length > 0 ? (
            <div className={classes.leftOut}>
              <b>Left out by the rules</b>
              <ul>
                {leftOut.map(({ text, reason }) => (
                  <li key={text + reason}>{reason.includes(text) ? reason : `${text}. ${reason}`}</li>
                ))}
              </ul>
            </div>
          ) : null}
        </section>
        <div className={classes.sources}>
          <p>
            Rules checked {day.format(new Date(rulesCheckedOn(store)))}, in stored copies of the pages. {store.caveat}
          </p>
          <details>
            <summary>See each source</summary>
            <ul>
              {sourcesOf(store).map(({ name, confidence }) => (
                <li key={name}>
                  {name} <i>({confidences[confidence]})</i>
                </li>
              ))}
            </ul>
          </details>
        </div>
      </div>
      <div className={classes.foot}>
        <Button size="md" fullWidth leftSection={<IconDownload size={18} stroke={1.75} />} onClick={onCsv}>
          Download CSV
        </Button>
        <Button size="sm" fullWidth variant="subtle" onClick={onStartOver}>
          Start a new listing
        </Button>
      </div>
    </aside>
  );
}

/** How many rules a store's listing is held against. */
const rulesOf = (store: Store): number =>
  store.fields.reduce(
    (sum, { limits, slots, required }) => sum + limits.length + (slots ? 1 : 0) + (required ? 1 : 0),
    0,
  ) +
  store.combined.length +
  store.words.reduce((sum, { fields }) => sum + fields.length, 0) +
  store.structure.length;
