import { num } from '../../scene/pen.ts';

/** The shape a badge looks out of: 1000 wide, its middle at the origin. */
export type WindowShape = 'circle' | 'arch' | 'shield' | 'hexagon';

/** How far the window reaches from the origin. */
export const windowReach: Record<WindowShape, { top: number; bottom: number }> = {
  circle: { top: 500, bottom: 500 },
  arch: { top: 560, bottom: 480 },
  shield: { top: 500, bottom: 600 },
  hexagon: { top: 560, bottom: 560 },
};

/** The window's outline, grown by `grow`. */
export function windowPath(shape: WindowShape, grow = 0): string {
  const r = 500 + grow;
  const { top, bottom } = windowReach[shape];
  if (shape === 'circle')
    return `M${num(-r)} 0a${num(r)} ${num(r)} 0 1 0 ${num(2 * r)} 0a${num(r)} ${num(r)} 0 1 0 ${num(-2 * r)} 0Z`;
  if (shape === 'arch') {
    const floor = bottom + grow;
    const corner = 60 + grow;
    return `M${num(-r)} ${num(r - top - grow)}A${num(r)} ${num(r)} 0 0 1 ${num(r)} ${num(r - top - grow)}V${num(floor - corner)}a${num(corner)} ${num(corner)} 0 0 1 ${num(-corner)} ${num(corner)}H${num(corner - r)}a${num(corner)} ${num(corner)} 0 0 1 ${num(-corner)} ${num(-corner)}Z`;
  }
  if (shape === 'hexagon') {
    const points = Array.from({ length: 6 }, (_, side) => {
      const angle = Math.PI / 6 + (side * Math.PI) / 3;
      const reach = 577 + grow * 1.155;
      return `${num(reach * Math.cos(angle))} ${num(reach * Math.sin(angle))}`;
    });
    return `M${points.join('L')}Z`;
  }
  const crest = top + grow;
  const tip = bottom + grow * 1.15;
  return (
    `M0 ${num(-crest)}C${num(r * 0.3)} ${num(70 - crest)} ${num(r * 0.7)} ${num(90 - crest)} ${num(r)} ${num(50 - crest)}` +
    `C${num(r)} ${num(-100)} ${num(r + 6)} 60 ${num(r * 0.94)} 160C${num(r * 0.84)} ${num(tip * 0.66)} ${num(r * 0.4)} ${num(tip * 0.86)} 0 ${num(tip)}` +
    `C${num(-r * 0.4)} ${num(tip * 0.86)} ${num(-r * 0.84)} ${num(tip * 0.66)} ${num(-r * 0.94)} 160` +
    `C${num(-r - 6)} 60 ${num(-r)} -100 ${num(-r)} ${num(50 - crest)}C${num(-r * 0.7)} ${num(90 - crest)} ${num(-r * 0.3)} ${num(70 - crest)} 0 ${num(-crest)}Z`
  );
}
