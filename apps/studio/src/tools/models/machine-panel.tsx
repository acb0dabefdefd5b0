import type { Machine, Model } from '@artisan/contract';
import { IconAlertTriangle, IconCircleCheck, IconClock } from '@tabler/icons-react';
import { bytes, counted } from '../../shared/figures.ts';
import { type Ability, abilitiesOf } from './abilities.ts';
import classes from './models.module.css';

const signs = { full: IconCircleCheck, starter: IconAlertTriangle, waiting: IconClock } as const;
const tones = { full: 'pass', starter: 'warn', waiting: undefined } as const;

function AbilityLine({ name, level, detail }: Ability) {
  const Icon = signs[level];
  return (
    <li>
      <span className={classes.sign} data-tone={tones[level]}>
        <Icon size={18} stroke={1.75} aria-hidden />
      </span>
      <span>
        <b>{name}</b>
        <span>{detail}</span>
      </span>
    </li>
  );
}

export function WorksNow({ models }: { models: readonly Model[] }) {
  return (
    <section>
      <h2>What works right now</h2>
      <ul className={classes.abilities}>
        {abilitiesOf(models).map((ability) => (
          <AbilityLine key={ability.name} {...ability} />
        ))}
      </ul>
    </section>
  );
}

/** Where the models run, as the server's process sees it. */
export function MachinePanel({ machine }: { machine: Machine }) {
  const used = machine.memory_bytes - machine.memory_free_bytes;
  const graphics = machine.gpu_available
    ? [machine.gpu_name ?? machine.device, machine.gpu_memory_bytes && bytes(machine.gpu_memory_bytes)]
        .filter(Boolean)
        .join(', ')
    : 'None; the processor does the work';
  return (
    <section>
      <h2>This machine</h2>
      <dl className={classes.machine}>
        <div>
          <dt>Memory</dt>
          <dd>
            {bytes(machine.memory_bytes)}, {bytes(used)} in use
          </dd>
        </div>
        <div>
          <dt>Processor</dt>
          <dd>{counted(machine.cores, 'core')}</dd>
        </div>
        <div>
          <dt>Graphics</dt>
          <dd>{graphics}</dd>
        </div>
        <div>
          <dt>Free disk</dt>
          <dd>{bytes(machine.disk_free_bytes)}</dd>
        </div>
      </dl>
    </section>
  );
}
