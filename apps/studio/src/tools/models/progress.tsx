import type { Model } from '@artisan/contract';
import { PoliteStatus } from '../../shared/polite-status.tsx';
import { progressOf } from './model-facts.ts';
import classes from './models.module.css';

/** The thing counted on the left, the time on the right. */
export function DownloadProgress({ model }: { model: Model }) {
  if (!model.download) return null;
  const { percent, received, left } = progressOf(model.download);
  return (
    <>
      <progress className={classes.progress} aria-label={`${model.name}, download`} max={100} value={percent} />
      <div className={classes.counted}>
        <span>{received}</span>
        <span>{left}</span>
      </div>
      <PoliteStatus>{`${model.name}: ${received}, ${left}`}</PoliteStatus>
    </>
  );
}
