import type { Model } from '@artisan/contract';
import { useQuery } from '@tanstack/react-query';
import { Link, useRouterState } from '@tanstack/react-router';
import { bytesOf, duration } from '../shared/figures.ts';
import { modelsQuery } from '../shared/models-query.ts';
import { Notice } from '../shared/notice.tsx';
import { PoliteStatus } from '../shared/polite-status.tsx';
import classes from './server-notice.module.css';

function progressOf({ download }: Model): string {
  if (!download) return 'starting';
  const received = bytesOf(download.received_bytes, download.total_bytes);
  return download.seconds_left === null ? received : `${received}, ${duration(download.seconds_left * 1000)} left`;
}

/** What stands between the person and the whole studio: the server away, or the starter model on its way. */
export function ServerNotice() {
  const { data, error } = useQuery(modelsQuery);
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  if (error) {
    return (
      <div className={classes.band}>
        <Notice tone="brick" title="The server is away.">
          Start it with <code>npm start</code>. Nothing you typed is lost; this page comes back by itself.
        </Notice>
      </div>
    );
  }
  const starter = data?.models.find(({ starter, state }) => starter && state === 'downloading');
  // The Models page shows the download itself.
  if (!starter || pathname === '/models') return null;
  return (
    <div className={classes.band}>
      <Notice tone="brass" title="The starter writer is on its way.">
        <span className="number">{progressOf(starter)}</span>. Drawing works already.{' '}
        <Link to="/models">See Models</Link>
      </Notice>
      <PoliteStatus>{`Starter writer: ${progressOf(starter)}`}</PoliteStatus>
    </div>
  );
}
