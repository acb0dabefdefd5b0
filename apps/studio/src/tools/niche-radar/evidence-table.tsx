import { type Axis, type SignalId, signalOf, signals, writeFigure } from '@artisan/market';
import { ActionIcon, TextInput, VisuallyHidden } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import classes from './evidence-table.module.css';
import { dayInWords, figureLine, royaltyLine, salesLine } from './reading-words.ts';
import { SourceBadge } from './source-badge.tsx';
import type { Radar } from './use-radar.ts';

/** The signals as rows that are filled in where they stand; each figure says where it comes from. */
export function EvidenceTable({ radar }: { radar: Radar }) {
  const { draft, axes, frame, set } = radar;
  const earned = royaltyLine(axes, frame, draft.currency);
  return (
    <table className={classes.table}>
      <caption>
        <VisuallyHidden>Evidence: one row a signal</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">Signal</th>
          <th scope="col">Figures</th>
          <th scope="col">Comes from</th>
          <th scope="col">Found where, and when</th>
        </tr>
      </thead>
      {axes.map((axis) => (
        <tbody key={axis.id}>
          <TypedRow axis={axis} radar={radar} />
          {draft.imported
            .filter(({ signal }) => signal === axis.id)
            .map((item) => (
              <tr key={`${item.where}${item.about}`}>
                <th scope="row">
                  <VisuallyHidden>{signalOf(axis.id).name}, imported</VisuallyHidden>
                </th>
                <td>
                  <b>{item.values.map((value) => writeFigure(value, signalOf(axis.id).figure, draft.currency))}</b>{' '}
                  {item.about === '' ? null : <span className={classes.soft}>“{item.about}”</span>}
                </td>
                <td>
                  <SourceBadge source="imported" />
                </td>
                <td className={classes.origin}>
                  <span>
                    {item.where}, {dayInWords(item.date)}
                  </span>
                  <ActionIcon
                    variant="subtle"
                    size={28}
                    aria-label={`Remove ${item.about || 'this row'}`}
                    onClick={() => set({ imported: draft.imported.filter((other) => other !== item) })}
                  >
                    <IconX size={16} stroke={1.75} />
                  </ActionIcon>
                </td>
              </tr>
            ))}
          {axis.standing.state === 'estimate' ? (
            <>
              <EstimateRow name="Copies at that rank" line={salesLine(axis.standing.sales)}>
                {axis.standing.sales.curves.join(', ')}
              </EstimateRow>
              {earned ? (
                <EstimateRow name="Royalty at that pace" line={earned}>
                  Copies times your royalty
                </EstimateRow>
              ) : null}
            </>
          ) : null}
          {axis.standing.state === 'opinion' ? (
            <tr>
              <td />
              <td className={classes.opinion}>{axis.standing.opinion.level}</td>
              <td>
                <SourceBadge source="opinion" />
              </td>
              <td className={classes.soft}>{axis.standing.opinion.reason}</td>
            </tr>
          ) : null}
        </tbody>
      ))}
    </table>
  );
}

function EstimateRow({ name, line, children }: { name: string; line: string; children: string }) {
  return (
    <tr>
      <td className={classes.soft}>{name}</td>
      <td>
        <b>{line}</b>
      </td>
      <td>
        <SourceBadge source="estimate" />
      </td>
      <td className={classes.soft}>{children}</td>
    </tr>
  );
}

/** The field of a signal, so that others can lead to it. */
export const fieldId = (id: SignalId): string => `signal-${id}`;

function TypedRow({ axis, radar: { draft, problems, type, today } }: { axis: Axis; radar: Radar }) {
  const signal = signals.find(({ id }) => id === axis.id) ?? signalOf(axis.id);
  const typed = draft.typed[axis.id];
  const problem = problems[axis.id];
  const has = typed.text.trim() !== '' && problem === undefined;
  const imported = draft.imported.some(({ signal: id }) => id === axis.id);
  const note = axis.standing.state === 'empty' && axis.figure !== null ? axis.standing.why : undefined;
  // One figure needs no reading back, several do.
  const read = axis.count > 1 ? figureLine(axis, draft.currency) : '';
  return (
    <tr data-empty={(!has && !imported) || undefined}>
      <th scope="row">
        <label htmlFor={fieldId(axis.id)}>
          <b>{signal.name}</b>
          <span>{signal.asks}</span>
        </label>
      </th>
      <td>
        <TextInput
          id={fieldId(axis.id)}
          size="sm"
          inputMode="text"
          autoComplete="off"
          placeholder={`like ${signal.example}`}
          value={typed.text}
          error={problem}
          onChange={(event) => type(axis.id, { text: event.currentTarget.value })}
        />
        {read || note ? (
          <p className={classes.read}>
            {read}
            {note ? <span className={classes.note}>{note}.</span> : null}
          </p>
        ) : null}
      </td>
      <td>
        {has ? <SourceBadge source="typed" /> : imported ? null : <span className={classes.none}>No evidence</span>}
      </td>
      <td className={classes.origin}>
        {has ? (
          <>
            <TextInput
              size="sm"
              aria-label={`${signal.name}: found where`}
              placeholder="where"
              maxLength={80}
              value={typed.where}
              onChange={(event) => type(axis.id, { where: event.currentTarget.value })}
            />
            <TextInput
              size="sm"
              type="date"
              aria-label={`${signal.name}: looked up on`}
              max={today}
              value={typed.date}
              onChange={(event) => type(axis.id, { date: event.currentTarget.value || today })}
            />
            <span className={classes.printed}>
              {[typed.where, dayInWords(typed.date)].filter((part) => part !== '').join(', ')}
            </span>
          </>
        ) : (
          <span className={classes.lookup}>{signal.lookup}</span>
        )}
      </td>
    </tr>
  );
}
