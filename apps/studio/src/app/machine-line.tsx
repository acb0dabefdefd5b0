import type { Machine } from '@artisan/contract';
import { useQuery } from '@tanstack/react-query';
import { bytes, counted } from '../shared/figures.ts';
import { modelsQuery } from '../shared/models-query.ts';
import classes from './rail.module.css';

const device = ({ gpu_name, gpu_available, device: kind, cores, memory_bytes }: Machine) =>
  gpu_available ? (gpu_name ?? kind.toUpperCase()) : `${counted(cores, 'core')}, ${bytes(memory_bytes)} memory`;

/** Which machine does the work. No outside service can be connected yet, so everything does stay on it. */
export function MachineLine() {
  const { data, isError } = useQuery(modelsQuery);
  return (
    <div className={classes.machine}>
      <strong>{window.location.hostname}</strong>
      {isError ? (
        'The server is away'
      ) : (
        <>
          {data ? <span className="number">{device(data.machine)}</span> : null}
          <span>Everything stays on this machine</span>
        </>
      )}
    </div>
  );
}
