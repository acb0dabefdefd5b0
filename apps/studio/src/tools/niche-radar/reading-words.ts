import {
  type Axis,
  coverage,
  type NicheFrame,
  type SalesEstimate,
  type Standing,
  signalOf,
  writeFigure,
  writeRange,
} from '@artisan/market';

/** `4 of 7 signals measured, 1 estimated`: what every mixed result says of itself. */
export function coverageLine(axes: readonly Axis[]): string {
  const { measured, estimate, opinion } = coverage(axes);
  const parts = [
    `${measured} of ${axes.length} signals measured`,
    ...(estimate > 0 ? [`${estimate} estimated`] : []),
    ...(opinion > 0 ? [`${opinion} opinion`] : []),
  ];
  return parts.join(', ');
}

/** The figure behind an axis: `2,940 a month`, `median of 8: 214 reviews`, `31 % of 13 are newcomers`. Empty without one. */
export function figureLine({ id, figure, count }: Axis, currency: string): string {
  if (figure === null) return '';
  const { figure: kind, unit } = signalOf(id);
  if (kind === 'share') return `${writeFigure(figure, 'percent', currency)} of ${count} are without it`;
  if (kind === 'year') return `${writeFigure(figure, 'percent', currency)} of ${count} are newcomers`;
  const number = writeFigure(figure, kind, currency);
  const written = id === 'pace' ? `rank ${number}` : kind === 'count' ? `${number} ${unit}` : number;
  return count === 1 ? written : `median of ${count}: ${written}`;
}

/** Copies a day, as a range: `4 to 24 copies a day`. */
export const salesLine = ({ low, high }: SalesEstimate): string => `${writeRange(low, high)} copies a day`;

/** What the copies would earn a day, as a range; null while pace or royalty is unknown. */
export function royaltyLine(axes: readonly Axis[], { royalty }: NicheFrame, currency: string): string | null {
  const standing = axes.find(({ id }) => id === 'pace')?.standing;
  if (royalty === null || standing?.state !== 'estimate') return null;
  const { low, high } = standing.sales;
  const rough = (value: number) => writeFigure(value, value < 10 ? 'money' : 'count', value < 10 ? currency : '');
  const [from, to] = [rough(low * royalty), rough(high * royalty)];
  return `${low * royalty < 10 ? '' : currency}${from} to ${high * royalty < 10 ? '' : currency}${to} a day`;
}

/** Where an axis stands, in words: `62`, `41 to 78`, `Low`, `–`. */
export function standingLine(standing: Standing): string {
  switch (standing.state) {
    case 'measured':
      return String(Math.round(standing.score));
    case 'estimate':
      return `${Math.round(standing.low)} to ${Math.round(standing.high)}`;
    case 'opinion':
      return standing.opinion.level.charAt(0).toUpperCase() + standing.opinion.level.slice(1);
    case 'empty':
      return '–';
  }
}

/** The chart in one sentence, for who cannot see it. */
export function chartLabel(axes: readonly Axis[]): string {
  const said = axes.map(({ id, standing }) => {
    const line = standing.state === 'empty' ? 'nothing' : `${standing.state} ${standingLine(standing)}`;
    return `${signalOf(id).name} ${line}`;
  });
  return `Radar of ${axes.length} signals, 100 is best. ${said.join('; ')}.`;
}

/** The day as people write it: `20 Nov 2026`. */
export function dayInWords(date: string): string {
  const time = new Date(`${date}T12:00:00`);
  if (Number.isNaN(time.getTime())) return '';
  return time.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
}

/** What the whole page rests on; said on the page, in print and in the picture. */
export function honestStatement(axes: readonly Axis[]): string {
  const { estimate, opinion } = coverage(axes);
  return [
    'Every figure was typed or imported by you; none comes from a model.',
    ...(estimate > 0
      ? ['Figures marked “Estimate” come from named public formulas and can be wrong by a factor of ten.']
      : []),
    ...(opinion > 0
      ? [
          'What is marked “Model’s opinion” is a guess to check: the model has no access to Amazon, Etsy or any sales database.',
        ]
      : []),
    'Nothing here predicts your sales or your position.',
  ].join(' ');
}
