import { type Axis, signalOf } from '@artisan/market';
import type { Ref } from 'react';
import { drawing, labelAt, onAxis, path, ring } from './chart-geometry.ts';

interface RadarChartProps {
  axes: readonly Axis[];
  bar: number;
  /** Says the same in words; the table beside it holds the figures. */
  label: string;
  svgRef?: Ref<SVGSVGElement>;
}

/** Every colour is a token: what is saved as a picture replaces them by the paper's own. */
const colour = (token: string) => `var(--a-${token})`;

/**
 * The radar: a dot for what was measured, a bar for an estimate's range, a hollow dashed dot for an opinion, and nothing
 * where nobody knows. Lines join neighbours only, so that no line passes over a gap.
 */
export function RadarChart({ axes, bar, label, svgRef }: RadarChartProps) {
  const count = axes.length;
  return (
    <svg
      ref={svgRef}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      width={drawing.width}
      height={drawing.height}
      role="img"
      aria-label={label}
      fontFamily="Hanken Grotesk Variable, system-ui, sans-serif"
    >
      <polygon points={ring(count, 100)} fill={colour('sheet')} stroke={colour('line-2')} strokeWidth={1.2} />
      {[75, 50, 25].map((score) => (
        <polygon key={score} points={ring(count, score)} fill="none" stroke={colour('line-2')} strokeWidth={0.8} />
      ))}
      {axes.map(({ id }, index) => {
        const rim = onAxis(index, count, 100);
        const { x, y } = drawing.centre;
        return <line key={id} x1={x} y1={y} x2={rim.x} y2={rim.y} stroke={colour('line')} />;
      })}
      <polygon
        points={ring(count, bar)}
        fill="none"
        stroke={colour('ink-2')}
        strokeWidth={1.2}
        strokeDasharray="1 4"
        strokeLinecap="round"
      />
      {axes.map((axis, index) => (
        <Edge key={axis.id} axes={axes} index={index} />
      ))}
      {axes.map((axis, index) => (
        <Mark key={axis.id} axis={axis} index={index} count={count} />
      ))}
      {axes.map(({ id, standing }, index) => {
        const { x, y, anchor } = labelAt(index, count);
        const tone = standing.state === 'opinion' ? 'pencil' : standing.state === 'empty' ? 'ink-3' : 'ink';
        return (
          <text key={id} x={x} y={y} textAnchor={anchor} fontSize={13} fontWeight={600} fill={colour(tone)}>
            {signalOf(id).name}
          </text>
        );
      })}
    </svg>
  );
}

const pointScore = ({ standing }: Axis): number | undefined =>
  standing.state === 'measured' || standing.state === 'opinion' ? standing.score : undefined;

/** The line from one axis to the next: ink and a tint between measurements, dashed pencil where one end is an opinion. */
function Edge({ axes, index }: { axes: readonly Axis[]; index: number }) {
  const next = (index + 1) % axes.length;
  const [from, to] = [axes[index], axes[next]];
  const [fromScore, toScore] = [from && pointScore(from), to && pointScore(to)];
  if (fromScore === undefined || toScore === undefined) return null;
  const ends = [onAxis(index, axes.length, fromScore), onAxis(next, axes.length, toScore)] as const;
  const [a, b] = ends;
  const line = { x1: a.x, y1: a.y, x2: b.x, y2: b.y };
  if (from?.standing.state !== 'measured' || to?.standing.state !== 'measured') {
    return <line {...line} stroke={colour('pencil')} strokeWidth={1.5} strokeDasharray="5 5" />;
  }
  return (
    <>
      <polygon points={path([drawing.centre, ...ends])} fill={colour('cloth')} fillOpacity={0.16} />
      <line {...line} stroke={colour('cloth')} strokeWidth={2.5} />
    </>
  );
}

function Mark({ axis: { standing }, index, count }: { axis: Axis; index: number; count: number }) {
  if (standing.state === 'empty') return null;
  if (standing.state === 'estimate') {
    const [low, high] = [onAxis(index, count, standing.low), onAxis(index, count, standing.high)];
    const bar = { x1: low.x, y1: low.y, x2: high.x, y2: high.y, strokeLinecap: 'round' as const };
    return (
      <>
        <line {...bar} stroke={colour('ink-2')} strokeWidth={9} />
        <line {...bar} stroke={colour('brass')} strokeWidth={7} />
      </>
    );
  }
  const { x, y } = onAxis(index, count, standing.score);
  return standing.state === 'measured' ? (
    <>
      <circle cx={x} cy={y} r={6.5} fill={colour('ink-2')} />
      <circle cx={x} cy={y} r={5.5} fill={colour('cloth')} />
    </>
  ) : (
    <circle
      cx={x}
      cy={y}
      r={5.5}
      fill={colour('sheet')}
      stroke={colour('pencil')}
      strokeWidth={2}
      strokeDasharray="3 2"
    />
  );
}
