import type { LogoVariant } from '@artisan/contract';
import { Button, NativeSelect } from '@mantine/core';
import { IconAlertTriangle, IconDownload, IconPackage, IconPlayerStop } from '@tabler/icons-react';
import { useState } from 'react';
import { drawImage } from '../../shared/api.ts';
import { explain } from '../../shared/failure.ts';
import { Field } from '../../shared/field.tsx';
import { Notice } from '../../shared/notice.tsx';
import { fileFrom } from '../../shared/picture.ts';
import { packKit } from './api.ts';
import { pngRequest, stemOf } from './form.ts';
import classes from './inspector.module.css';
import type { Candidate, LogoSet } from './logos.ts';
import { Readings } from './readings.tsx';
import type { FileJob } from './use-job.ts';
import type { Versions } from './use-versions.ts';
import { versionNames } from './version-names.ts';

interface InspectorProps {
  set: LogoSet;
  candidate: Candidate & { state: 'done' };
  versions: Versions | undefined;
  work: FileJob;
}

/** What is known of the picked logo, and its files. */
export function Inspector({ set, candidate, versions, work }: InspectorProps) {
  const [variant, setVariant] = useState<LogoVariant>('colour');
  const { brief, seed, label } = candidate;
  const { job, start, stop } = work;
  const stem = stemOf(set.form.name);
  const working = job.state === 'working' ? job.name : undefined;
  const told = job.state === 'failed' ? explain(job.failure) : undefined;
  const kit = `${stem}-logo-${seed}.zip`;
  const file = (ending: 'svg' | 'png') => `${stem}-${variant}.${ending}`;
  const saveSvg = (all: Versions) => start(file('svg'), () => Promise.resolve(all.versions[variant].file));
  const savePng = (all: Versions) =>
    start(file('png'), async (signal) =>
      fileFrom((await drawImage(pngRequest({ brief, seed }, variant, all), signal)).image),
    );
  return (
    <section className={classes.inspector} aria-label="Logo">
      <div className={classes.body}>
        <p className={classes.title}>{set.form.name}</p>
        <p className={classes.family}>{label}</p>
        {versions ? (
          <Readings versions={versions} />
        ) : (
          <p className={classes.hint}>Measured once its versions are drawn.</p>
        )}
        <Warnings of={[...set.notes, ...(versions?.warnings ?? candidate.picture.answer.warnings)]} />
        <p className={classes.hint}>
          Not a trademark search. Names and marks like this one may be taken: check USPTO and EUIPO before you use it.
        </p>
      </div>
      <div className={classes.foot}>
        {told ? (
          <Notice tone="brick" title={told.title}>
            {told.remedy}
          </Notice>
        ) : null}
        <Field id="version" label="One file" aside={versions ? `${versions.width} × ${versions.height} px` : null}>
          <div className={classes.single}>
            <NativeSelect
              id="version"
              data={Object.entries(versionNames).map(([value, name]) => ({ value, label: name }))}
              value={variant}
              onChange={(event) => setVariant(event.currentTarget.value as LogoVariant)}
            />
            {(['svg', 'png'] as const).map((ending) => (
              <Button
                key={ending}
                variant="default"
                leftSection={<IconDownload size={16} stroke={1.75} />}
                disabled={!versions || working !== undefined}
                loading={working === file(ending)}
                onClick={() => versions && (ending === 'svg' ? saveSvg(versions) : savePng(versions))}
              >
                {ending.toUpperCase()}
              </Button>
            ))}
          </div>
        </Field>
        <div className={classes.kit}>
          <Button
            size="md"
            leftSection={<IconPackage size={18} stroke={1.75} />}
            disabled={!versions || working !== undefined}
            loading={working === kit}
            onClick={() => void start(kit, (signal) => packKit({ brief, seed }, signal))}
          >
            Download kit
          </Button>
          {working ? (
            <Button size="md" variant="default" leftSection={<IconPlayerStop size={18} stroke={1.75} />} onClick={stop}>
              Stop
            </Button>
          ) : null}
        </div>
        <p className={classes.hint}>Four versions as SVG and transparent PNG at 300 dpi, with a readme</p>
      </div>
    </section>
  );
}

function Warnings({ of }: { of: readonly string[] }) {
  const once = [...new Set(of)];
  if (once.length === 0) return null;
  return (
    <ul className={classes.warnings} aria-label="Not as asked">
      {once.map((warning) => (
        <li key={warning}>
          <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
          {warning}
        </li>
      ))}
    </ul>
  );
}
