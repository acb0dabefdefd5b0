import { type Region, regionOfPath } from '../../shapes/region.ts';
import { circle, rimPath } from '../roundel/rings.ts';

/** The outlines that hold a symbol or initials. */
export type FrameShape = 'disc' | 'squircle' | 'hexagon' | 'shield' | 'arch' | 'scallop' | 'diamond';

const figure = (value: number) => Math.round(value * 100) / 100;

const squircle = (r: number) => {
  const [e, f] = [figure(r), figure(r * 0.86)];
  return `M${-e} 0C${-e} ${-f} ${-f} ${-e} 0 ${-e}C${f} ${-e} ${e} ${-f} ${e} 0C${e} ${f} ${f} ${e} 0 ${e}C${-f} ${e} ${-e} ${f} ${-e} 0Z`;
};

/** A polygon with corners rounded by `soft` of their sides. */
function rounded(corners: readonly (readonly [number, number])[], soft: number): string {
  const at = ([fx, fy]: readonly [number, number], [tx, ty]: readonly [number, number], share: number) =>
    `${figure(fx + (tx - fx) * share)} ${figure(fy + (ty - fy) * share)}`;
  const steps = corners.map((corner, index) => {
    const before = corners[(index + corners.length - 1) % corners.length] ?? corner;
    const after = corners[(index + 1) % corners.length] ?? corner;
    const start = at(corner, before, soft);
    return `${index === 0 ? 'M' : 'L'}${start}Q${figure(corner[0])} ${figure(corner[1])} ${at(corner, after, soft)}`;
  });
  return `${steps.join('')}Z`;
}

const hexagon = (r: number) =>
  rounded(
    Array.from({ length: 6 }, (_, corner) => {
      const angle = (corner * Math.PI) / 3 - Math.PI / 2;
      return [r * 1.06 * Math.cos(angle), r * 1.06 * Math.sin(angle)] as const;
    }),
    0.14,
  );

const diamond = (r: number) =>
  rounded(
    [
      [0, -r * 1.28],
      [r * 1.28, 0],
      [0, r * 1.28],
      [-r * 1.28, 0],
    ],
    0.05,
  );

const shield = (r: number) => {
  const [w, t, b] = [r * 0.94, -r * 1.02, r * 1.14];
  const shoulder = t + r * 0.14;
  const numbers = (...values: number[]) => values.map(figure).join(' ');
  return (
    `M${numbers(0, t)}C${numbers(w * 0.36, shoulder, w * 0.7, shoulder + r * 0.02, w, t + r * 0.05)}` +
    `V${figure(r * 0.12)}C${numbers(w, r * 0.66, w * 0.46, r * 0.96, 0, b)}` +
    `C${numbers(-w * 0.46, r * 0.96, -w, r * 0.66, -w, r * 0.12)}V${figure(t + r * 0.05)}` +
    `C${numbers(-w * 0.7, shoulder + r * 0.02, -w * 0.36, shoulder, 0, t)}Z`
  );
};

const arch = (r: number) => {
  const w = figure(r * 0.84);
  const [spring, foot, soft] = [figure(-r * 0.22), figure(r * 1.06), figure(r * 0.1)];
  return `M${-w} ${spring}A${w} ${w} 0 0 1 ${w} ${spring}V${figure(foot - soft)}Q${w} ${foot} ${figure(w - soft)} ${foot}H${figure(-w + soft)}Q${-w} ${foot} ${-w} ${figure(foot - soft)}Z`;
};

const outlines: Record<FrameShape, (r: number) => string> = {
  disc: circle,
  squircle,
  hexagon,
  shield,
  arch,
  scallop: (r) => rimPath('scallop', r),
  diamond,
};

/** A frame's whole area around the origin, `r` being half its size. */
export const frameRegion = (shape: FrameShape, r: number): Region => regionOfPath(outlines[shape](r));
