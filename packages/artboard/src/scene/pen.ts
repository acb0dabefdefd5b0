/** A point in the scene’s own units, y downwards. */
export type Point = readonly [x: number, y: number];

/** A stop of a gradient: offset 0–1, colour, opacity. */
export type Stop = readonly [offset: number, colour: string, opacity?: number];

/** Collects definitions (gradients, clips) while a picture is drawn; every id starts with the prefix. */
export interface Pen {
  /** A gradient along the line from `from` to `to`, as a `url(#…)` paint. */
  linear: (from: Point, to: Point, stops: readonly Stop[]) => string;
  /** A gradient around `centre`, as a `url(#…)` paint. `focus` moves its bright point. */
  radial: (centre: Point, radius: number, stops: readonly Stop[], focus?: Point) => string;
  /** `body`, cut to the outline `d`. */
  clip: (d: string, body: string) => string;
  /** The `<defs>` element. */
  defs: () => string;
}

export function createPen(prefix: string): Pen {
  const parts: string[] = [];
  const nextId = () => `${prefix}${parts.length}`;
  const stopTags = (stops: readonly Stop[]) =>
    stops
      .map(([at, colour, opacity = 1]) => {
        const alpha = opacity < 1 ? ` stop-opacity="${round3(opacity)}"` : '';
        return `<stop offset="${round3(at)}" stop-color="${colour}"${alpha}/>`;
      })
      .join('');
  return {
    linear([x1, y1], [x2, y2], stops) {
      const id = nextId();
      parts.push(
        `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${num(x1)}" y1="${num(y1)}" x2="${num(x2)}" y2="${num(y2)}">${stopTags(stops)}</linearGradient>`,
      );
      return `url(#${id})`;
    },
    radial([cx, cy], radius, stops, focus) {
      const id = nextId();
      const at = focus === undefined ? '' : ` fx="${num(focus[0])}" fy="${num(focus[1])}"`;
      parts.push(
        `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${num(cx)}" cy="${num(cy)}" r="${num(radius)}"${at}>${stopTags(stops)}</radialGradient>`,
      );
      return `url(#${id})`;
    },
    clip(d, body) {
      const id = nextId();
      parts.push(`<clipPath id="${id}"><path d="${d}"/></clipPath>`);
      return `<g clip-path="url(#${id})">${body}</g>`;
    },
    defs: () => `<defs>${parts.join('')}</defs>`,
  };
}

const round3 = (value: number): string => String(Math.round(value * 1000) / 1000);

/** A number as short as a tenth of a unit allows. */
export const num = (value: number): string => String(Math.round(value * 10) / 10);

const attributes = (opacity: number) => (opacity < 1 ? ` fill-opacity="${round3(opacity)}"` : '');

/** A filled outline; nothing where there is no outline. */
export const fill = (d: string, paint: string, opacity = 1): string =>
  d === '' ? '' : `<path d="${d}" fill="${paint}"${attributes(opacity)}/>`;

/** A line with round ends. */
export const stroke = (d: string, paint: string, width: number, opacity = 1): string =>
  d === ''
    ? ''
    : `<path d="${d}" fill="none" stroke="${paint}" stroke-width="${num(width)}" stroke-linecap="round" stroke-linejoin="round"${opacity < 1 ? ` stroke-opacity="${round3(opacity)}"` : ''}/>`;

export const disc = (x: number, y: number, radius: number, paint: string, opacity = 1): string =>
  `<circle cx="${num(x)}" cy="${num(y)}" r="${num(radius)}" fill="${paint}"${attributes(opacity)}/>`;

export const bar = (x: number, y: number, width: number, height: number, paint: string, opacity = 1): string =>
  `<rect x="${num(x)}" y="${num(y)}" width="${num(width)}" height="${num(height)}" fill="${paint}"${attributes(opacity)}/>`;

/** Outlines, to be joined into one path: cheaper to draw than many elements. */
export const polygon = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${num(x)} ${num(y)}`).join('L')}Z`;

export const rectangle = (x: number, y: number, width: number, height: number): string =>
  `M${num(x)} ${num(y)}h${num(width)}v${num(height)}h${num(-width)}Z`;

export const ellipse = (x: number, y: number, rx: number, ry: number): string =>
  `M${num(x - rx)} ${num(y)}a${num(rx)} ${num(ry)} 0 1 1 ${num(2 * rx)} 0a${num(rx)} ${num(ry)} 0 1 1 ${num(-2 * rx)} 0Z`;

/** A thin lens, the shape of a small wave or a glint. */
export const lens = (x: number, y: number, halfWidth: number, height: number): string =>
  `M${num(x - halfWidth)} ${num(y)}Q${num(x)} ${num(y - height)} ${num(x + halfWidth)} ${num(y)}Q${num(x)} ${num(y + height * 0.6)} ${num(x - halfWidth)} ${num(y)}Z`;

/** A line through points that bends softly, beginning with `M`. */
export function smooth(points: readonly Point[]): string {
  const first = points[0];
  if (first === undefined) return '';
  let d = `M${num(first[0])} ${num(first[1])}`;
  for (let i = 0; i < points.length - 1; i++) {
    const [before, from, to, after] = [
      points[i - 1] ?? points[i],
      points[i],
      points[i + 1],
      points[i + 2] ?? points[i + 1],
    ];
    if (before === undefined || from === undefined || to === undefined || after === undefined) break;
    const c1 = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6] as const;
    const c2 = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6] as const;
    d += `C${num(c1[0])} ${num(c1[1])} ${num(c2[0])} ${num(c2[1])} ${num(to[0])} ${num(to[1])}`;
  }
  return d;
}
