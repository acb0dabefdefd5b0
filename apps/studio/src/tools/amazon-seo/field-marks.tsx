import type { FactMark, Mark } from '@artisan/market';
import { IconAlertCircle, IconAlertTriangle } from '@tabler/icons-react';
import classes from './field-marks.module.css';

interface FieldMarksProps {
  marks: readonly Mark[];
  invented: readonly (readonly FactMark[])[];
  /** Whether the field holds several texts: then each mark names its own. */
  many: boolean;
  onShow: (mark: { index: number; range: readonly [number, number] | null }) => void;
}

const kinds = { number: 'a number', material: 'a material', claim: 'a claim', name: 'a name' } as const;

/** What the rules and the gate say, with what to do about it. */
export function FieldMarks({ marks, invented, many, onShow }: FieldMarksProps) {
  const lines = [
    ...marks.map(({ index, range, severity, text, remedy, source }) => ({
      index,
      range,
      severity,
      text,
      remedy,
      source: source?.name,
    })),
    ...invented.flatMap((found, index) =>
      found.map(({ kind, range, found: words }) => ({
        index,
        range,
        severity: 'warn' as const,
        text: `“${words}” is ${kinds[kind]} that your facts do not hold`,
        remedy: 'Take it out, or add it to the facts if it is true.',
        source: undefined,
      })),
    ),
  ].sort((a, b) => Number(b.severity === 'hard') - Number(a.severity === 'hard') || a.index - b.index);
  if (lines.length === 0) return null;
  return (
    <ul className={classes.marks}>
      {lines.map((line) => {
        const Icon = line.severity === 'hard' ? IconAlertCircle : IconAlertTriangle;
        return (
          <li key={`${line.index} ${line.text} ${line.range?.[0]}`} data-severity={line.severity}>
            <Icon size={16} stroke={1.75} aria-label={line.severity === 'hard' ? 'Will be rejected' : 'Worth a look'} />
            <span>
              <b>
                {many ? `${line.index + 1}: ` : ''}
                {line.text}.
              </b>{' '}
              {line.remedy}
              {line.source ? <span className={classes.source}> {line.source}</span> : null}
              {line.range ? (
                <button type="button" className={classes.show} onClick={() => onShow(line)}>
                  Show it
                </button>
              ) : null}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
