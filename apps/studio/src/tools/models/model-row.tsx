import type { Model } from '@artisan/contract';
import { ActionIcon, Button } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleX,
  IconDownload,
  IconFeather,
  IconPhoto,
  IconPlayerPause,
  IconPlayerPlay,
  IconTrash,
  IconVectorTriangle,
} from '@tabler/icons-react';
import { StateBadge } from '../../shared/state-badge.tsx';
import { activityOf, isPartlyThere, sizesOf, stateOf } from './model-facts.ts';
import classes from './models.module.css';
import { DownloadProgress } from './progress.tsx';
import type { ModelActions } from './use-model-actions.ts';

const verdicts = {
  fits: { icon: IconCircleCheck, tone: 'pass', word: 'Fits.' },
  tight: { icon: IconAlertTriangle, tone: 'warn', word: 'Tight.' },
  too_big: { icon: IconCircleX, tone: 'fail', word: 'Too big.' },
} as const;

function kindIcon({ kind, state }: Model) {
  if (kind === 'text') return IconFeather;
  return state === 'built_in' ? IconVectorTriangle : IconPhoto;
}

function Fit({ fit }: Pick<Model, 'fit'>) {
  const { icon: Icon, tone, word } = verdicts[fit.verdict];
  return (
    <p className={classes.fit} data-tone={tone}>
      <Icon size={16} stroke={1.75} aria-hidden />
      <span>
        {word} {fit.reason}
      </span>
    </p>
  );
}

function Actions({ model, actions }: { model: Model; actions: ModelActions }) {
  const { name, state } = model;
  const waiting = actions.pending(model.id);
  const activity = activityOf(model);
  return (
    <div className={classes.actions}>
      {activity ? <span className={classes.activity}>{activity}</span> : null}
      {state === 'downloading' ? (
        <ActionIcon
          variant="subtle"
          size={34}
          aria-label={`Pause the download of ${name}`}
          title="Pause; it goes on from here"
          loading={waiting}
          onClick={() => actions.stop(model)}
        >
          <IconPlayerPause size={18} stroke={1.75} />
        </ActionIcon>
      ) : null}
      {model.downloadable && (state === 'absent' || state === 'failed') ? (
        <Button
          size="xs"
          variant="default"
          loading={waiting}
          disabled={model.fit.verdict === 'too_big'}
          leftSection={
            isPartlyThere(model) ? <IconPlayerPlay size={16} stroke={1.75} /> : <IconDownload size={16} stroke={1.75} />
          }
          aria-label={`${isPartlyThere(model) ? 'Go on with' : 'Download'} ${name}`}
          onClick={() => actions.download(model)}
        >
          {isPartlyThere(model) ? 'Go on' : 'Download'}
        </Button>
      ) : null}
      {state === 'ready' ? (
        <Button
          size="xs"
          variant="subtle"
          loading={waiting}
          aria-label={`Unload ${name}`}
          title="Frees its memory; the next request loads it again"
          onClick={() => actions.unload(model)}
        >
          Unload
        </Button>
      ) : null}
      {model.removable && state !== 'downloading' ? (
        <ActionIcon
          variant="subtle"
          size={34}
          aria-label={`Remove ${name}`}
          title="Remove the file"
          onClick={() => actions.askToRemove(model)}
        >
          <IconTrash size={18} stroke={1.75} />
        </ActionIcon>
      ) : null}
    </div>
  );
}

/** One model: what it is for, how it stands, whether it fits, and what can be done with it. */
export function ModelRow({ model, actions }: { model: Model; actions: ModelActions }) {
  const Icon = kindIcon(model);
  const badge = stateOf(model);
  const { licence } = model;
  return (
    <li className={classes.row} data-busy={model.state === 'downloading' || undefined}>
      <div className={classes.icon}>
        <Icon size={20} stroke={1.75} aria-hidden />
      </div>
      <div className={classes.about}>
        <h3>
          {model.name}
          {badge ? <StateBadge tone={badge.tone}>{badge.text}</StateBadge> : null}
        </h3>
        <p>
          {model.summary}{' '}
          <a href={licence.url} target="_blank" rel="noreferrer">
            {licence.name}
          </a>
        </p>
        {licence.notice ? <p className={classes.notice}>{licence.notice}</p> : null}
        {model.problem ? (
          <p className={classes.fit} data-tone="fail" role="alert">
            <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
            {model.problem}
          </p>
        ) : null}
        {model.state === 'absent' || model.state === 'failed' ? <Fit fit={model.fit} /> : null}
        {model.state === 'downloading' ? <DownloadProgress model={model} /> : null}
      </div>
      <div className={classes.sizes}>
        {sizesOf(model).map((line) => (
          <span key={line}>{line}</span>
        ))}
      </div>
      <Actions model={model} actions={actions} />
    </li>
  );
}
