import { Button, Loader } from '@mantine/core';
import { IconListSearch, IconPlayerStop } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Colophon } from '../../shared/colophon.tsx';
import { explain } from '../../shared/failure.ts';
import { duration } from '../../shared/figures.ts';
import { fitnessOf, writerOf } from '../../shared/fitness.ts';
import { modelsQuery } from '../../shared/models-query.ts';
import { Notice } from '../../shared/notice.tsx';
import { PoliteStatus } from '../../shared/polite-status.tsx';
import type { Draft } from './draft.ts';
import classes from './niche-ideas.module.css';
import { SourceBadge } from './source-badge.tsx';
import { type Ideas, useIdeas } from './use-ideas.ts';

interface NicheIdeasProps {
  draft: Draft;
  /** Opens an idea as the niche. */
  onPick: (niche: string) => void;
}

/** Narrower niches to look up next. Their order is the model's opinion, in pencil; without one it is the rules'. */
export function NicheIdeas({ draft, onPick }: NicheIdeasProps) {
  const { data } = useQuery(modelsQuery);
  const { ideas, suggest, stop } = useIdeas();
  const writer = writerOf(data?.models ?? []);
  const byModel = writer !== undefined && fitnessOf(writer, 'niche-radar', 'sub-niches') !== 'not_offered';
  const busy = ideas.state === 'ordering';
  return (
    <section className={classes.ideas} aria-labelledby="ideas">
      <div className={classes.head}>
        <h2 id="ideas">Narrower niches</h2>
        {busy ? (
          <Button size="xs" variant="default" leftSection={<IconPlayerStop size={16} stroke={1.75} />} onClick={stop}>
            Stop
          </Button>
        ) : null}
        <Button
          size="xs"
          variant="default"
          disabled={busy || draft.niche.trim() === ''}
          leftSection={busy ? <Loader size={14} aria-hidden /> : <IconListSearch size={16} stroke={1.75} />}
          onClick={() => void suggest(draft, byModel)}
        >
          {busy ? `Ordering ${ideas.count}` : 'List ideas'}
        </Button>
      </div>
      <PoliteStatus>{statusOf(ideas)}</PoliteStatus>
      {ideas.state === 'none' ? (
        <p className={classes.hint}>
          {draft.niche.trim() === ''
            ? 'Name the niche first. '
            : 'Audiences, occasions, styles and formats are put to your niche by rules. '}
          {writer && byModel ? `${writer.name} puts them in order.` : null}
        </p>
      ) : null}
      {ideas.state === 'failed' ? (
        <Notice
          tone="brick"
          title={explain(ideas.failure).title}
          actions={
            <Button size="xs" variant="default" onClick={() => void suggest(draft, false)}>
              Order by rule instead
            </Button>
          }
        >
          {explain(ideas.failure).remedy}
        </Notice>
      ) : null}
      {ideas.state === 'done' ? <Listed ideas={ideas} onPick={onPick} /> : null}
    </section>
  );
}

function statusOf(ideas: Ideas): string {
  if (ideas.state === 'ordering') return `Ordering ${ideas.count} ideas`;
  return ideas.state === 'done' ? `${ideas.ideas.length} ideas are listed` : '';
}

function Listed({ ideas, onPick }: { ideas: Ideas & { state: 'done' }; onPick: (niche: string) => void }) {
  if (ideas.ideas.length === 0) return <p className={classes.hint}>The rules find nothing narrower than that.</p>;
  return (
    <div className={classes.listed} data-opinion={ideas.model !== undefined || undefined}>
      {ideas.model ? <SourceBadge source="opinion" /> : null}
      <ol>
        {ideas.ideas.map(({ text }) => (
          <li key={text}>
            <button type="button" title="Make this the niche" onClick={() => onPick(text)}>
              {text}
            </button>
          </li>
        ))}
      </ol>
      <Colophon
        maker="composer"
        facts={[
          `the first ${ideas.ideas.length} of ${ideas.count}, kept varied`,
          ...(ideas.model
            ? [`ordered by ${ideas.model.model}`, duration(ideas.model.duration_ms)]
            : ['in the rules’ own order']),
        ]}
      />
      <p className={classes.hint}>
        {ideas.model
          ? 'The order says how likely the model finds the words, not how well anything sells. It has never seen Amazon. '
          : 'The order says nothing about sales. '}
        Press one to open it as a new radar.
      </p>
    </div>
  );
}
