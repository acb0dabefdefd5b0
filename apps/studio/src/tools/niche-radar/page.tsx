import { Button, TextInput } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { asFailure, explain, type Failure } from '../../shared/failure.ts';
import { Notice } from '../../shared/notice.tsx';
import { offerUndo } from '../../shared/offer-undo.tsx';
import { ChartLegend } from './chart-legend.tsx';
import { ChartTable } from './chart-table.tsx';
import { draftFor } from './draft.ts';
import { EvidenceTable } from './evidence-table.tsx';
import { NicheBrief } from './niche-brief.tsx';
import { NicheIdeas } from './niche-ideas.tsx';
import classes from './page.module.css';
import { RadarChart } from './radar-chart.tsx';
import { chartLabel, coverageLine, dayInWords, honestStatement } from './reading-words.ts';
import { savePicture } from './save-picture.ts';
import { SettleList } from './settle-list.tsx';
import { usePaper } from './use-paper.ts';
import { useRadar } from './use-radar.ts';

const noOpinions = {};

/** Niche Radar: figures that a person looked up, what they add up to, and what is missing. */
export default function NicheRadar() {
  usePaper();
  const radar = useRadar(noOpinions);
  const { draft, axes, frame, verdict, steps, today, set, change } = radar;
  const chart = useRef<SVGSVGElement>(null);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  const save = async () => {
    if (!chart.current || saving) return;
    setSaving(true);
    setFailure(undefined);
    try {
      await savePicture({
        chart: chart.current,
        niche: draft.niche,
        verdict,
        coverage: coverageLine(axes),
        statement: honestStatement(axes),
        axes,
        currency: draft.currency,
        date: today,
      });
    } catch (thrown) {
      setFailure(asFailure(thrown));
    } finally {
      setSaving(false);
    }
  };

  /** Another niche has other figures: a new radar, with the way back. */
  const open = (niche: string) => {
    const before = draft;
    change(() => draftFor(niche, before));
    offerUndo(niche === '' ? 'A new radar is open' : `A radar of “${niche}” is open`, 'Put the old one back', () =>
      change(() => before),
    );
  };

  return (
    <div className={classes.page}>
      <section className={classes.reading} aria-label="Reading">
        <TextInput
          aria-label="Niche"
          variant="unstyled"
          classNames={{ input: classes.niche ?? '' }}
          placeholder="A niche: cozy mystery, tea shop"
          maxLength={120}
          value={draft.niche}
          onChange={(event) => set({ niche: event.currentTarget.value })}
        />
        <div aria-live="polite" className={classes.verdict}>
          <h2>{verdict.title}</h2>
          <p>{verdict.reason}</p>
          <p className={classes.coverage}>{coverageLine(axes)}</p>
        </div>
        <figure className={classes.chart}>
          <RadarChart axes={axes} bar={frame.bar} label={chartLabel(axes)} svgRef={chart} />
          <figcaption>
            <ChartLegend axes={axes} />
          </figcaption>
        </figure>
        <ChartTable axes={axes} currency={draft.currency} />
        <SettleList steps={steps} />
      </section>
      <section className={classes.work} aria-labelledby="evidence">
        <div className={classes.head}>
          <h2 id="evidence">Evidence</h2>
          {verdict.kind === 'empty' ? null : (
            <Button size="xs" variant="subtle" onClick={() => open('')}>
              New radar
            </Button>
          )}
        </div>
        <NicheBrief radar={radar} />
        <EvidenceTable radar={radar} />
        <div className={classes.actions}>
          <Button
            size="md"
            leftSection={<IconDownload size={18} stroke={1.75} />}
            disabled={verdict.kind === 'empty' || saving}
            onClick={() => void save()}
          >
            Save as PNG
          </Button>
          <Button
            size="md"
            variant="default"
            leftSection={<IconPrinter size={18} stroke={1.75} />}
            onClick={() => window.print()}
          >
            Print
          </Button>
        </div>
        {failure ? (
          <Notice tone="brick" title="The picture could not be made.">
            {explain(failure).remedy}
          </Notice>
        ) : null}
        <NicheIdeas draft={draft} onPick={open} />
        <p className={classes.statement}>
          {honestStatement(axes)} <span className={classes.printedOn}>{dayInWords(today)}</span>
        </p>
      </section>
    </div>
  );
}
