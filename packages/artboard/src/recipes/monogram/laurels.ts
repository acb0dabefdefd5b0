import { type Region, regionOfPath, regionOfStroke, unite } from '../../shapes/region.ts';

/** Two branches that embrace a circle, open at the top, tied at the foot. */
export function laurels(radius: number): Region {
  const ring = radius * 0.86;
  const parts: Region[] = [];
  for (const side of [-1, 1]) {
    const at = (angle: number) => [side * ring * Math.sin(angle), ring * Math.cos(angle)] as const;
    const [from, to] = [0.07, 2.42];
    const [sx, sy] = at(from);
    const [ex, ey] = at(to);
    const sweep = side > 0 ? 0 : 1;
    parts.push(regionOfStroke(`M${sx} ${sy}A${ring} ${ring} 0 0 ${sweep} ${ex} ${ey}`, radius * 0.022));
    const count = 10;
    for (let leaf = 0; leaf < count; leaf++) {
      const angle = from + 0.17 + ((to - from - 0.17) * leaf) / (count - 1);
      const [x, y] = at(angle);
      const long = radius * (0.25 - 0.07 * (leaf / count));
      // Along the branch, upwards.
      const along = Math.atan2(-Math.sin(angle), side * Math.cos(angle));
      const last = leaf === count - 1;
      for (const turn of last ? [0] : [0.62, -0.62])
        parts.push(regionOfPath(leafPath(x, y, along + turn * side, long)));
    }
  }
  return unite(...parts);
}

function leafPath(x: number, y: number, angle: number, long: number): string {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const at = (along: number, across: number) =>
    `${(x + long * (along * c - across * s)).toFixed(2)} ${(y + long * (along * s + across * c)).toFixed(2)}`;
  return `M${at(0.04, 0)}C${at(0.3, -0.27)} ${at(0.75, -0.22)} ${at(1, 0)}C${at(0.75, 0.22)} ${at(0.3, 0.27)} ${at(0.04, 0)}Z`;
}
