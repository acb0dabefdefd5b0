import {
  type Placement,
  type Region,
  regionOfPath,
  regionOfStroke,
  regionPath,
  shared,
  subtract,
  unite,
} from './region.ts';

/**
 * A drawing in two colours as one area: what `ink` paints and no later shape covers again. Reads what recipes write:
 * groups with translate and scale, clips by one path, paths and circles, filled or drawn with a round pen.
 * @param options `scale` makes the drawing larger first: curves become polygons, so a small drawing needs it
 * @returns path data in the larger units, right with the non-zero rule
 */
export function flattenSvg(
  { body, defs }: { body: string; defs: string },
  { ink, scale: finer }: { ink: string; scale: number },
): string {
  const clips = new Map(
    [...defs.matchAll(/<clipPath id="([^"]+)"><path d="([^"]+)"\/><\/clipPath>/g)].map(([, id = '', d = '']) => [
      id,
      d,
    ]),
  );
  let done: Region = [];
  // What one colour paints in a row is taken together: each step costs as much as everything before it.
  let run: { inked: boolean; areas: Region[] } = { inked: true, areas: [] };
  const finishRun = () => {
    done = run.inked ? unite(done, ...run.areas) : subtract(done, run.areas.flat());
    run = { inked: !run.inked, areas: [] };
  };
  const groups: { place: Placement; scale: number; clip: Region | undefined }[] = [
    { place: (x, y) => [x * finer, y * finer], scale: finer, clip: undefined },
  ];
  for (const [tag, closing, name] of body.matchAll(/<(\/?)(\w+)[^>]*>/g)) {
    if (closing) {
      groups.pop();
      continue;
    }
    const outer = groups.at(-1);
    if (!outer) break;
    if (name === 'g') {
      const { place, scale } = transformOf(attribute(tag, 'transform') ?? '', outer);
      const d = clips.get(/#([^)]+)\)/.exec(attribute(tag, 'clip-path') ?? '')?.[1] ?? '');
      const own = d === undefined ? undefined : regionOfPath(d, place);
      const clip = own && outer.clip ? shared(own, outer.clip) : (own ?? outer.clip);
      groups.push({ place, scale, clip });
      continue;
    }
    for (const { colour, area } of paintsOf(tag, name ?? '', outer)) {
      const seen = outer.clip ? shared(area, outer.clip) : area;
      const inked = colour === ink;
      if (inked !== run.inked) finishRun();
      run = { inked, areas: [...run.areas, seen] };
    }
  }
  finishRun();
  return regionPath(done);
}

const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

/** What an element paints, the fill before the line. */
function paintsOf(
  tag: string,
  name: string,
  { place, scale }: { place: Placement; scale: number },
): { colour: string; area: Region }[] {
  const number = (key: string) => Number(attribute(tag, key) ?? 0);
  const d = name === 'circle' ? circlePath(number('cx'), number('cy'), number('r')) : (attribute(tag, 'd') ?? '');
  const fill = attribute(tag, 'fill');
  const stroke = attribute(tag, 'stroke');
  return [
    ...(fill && fill !== 'none'
      ? [{ colour: fill, area: regionOfPath(d, place, attribute(tag, 'fill-rule') === 'evenodd') }]
      : []),
    ...(stroke ? [{ colour: stroke, area: regionOfStroke(d, number('stroke-width') * scale, place) }] : []),
  ];
}

const circlePath = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`;

/** A group's transform inside its parent's. */
function transformOf(transform: string, outer: { place: Placement; scale: number }) {
  let { place, scale } = outer;
  for (const [, kind, values = ''] of transform.matchAll(/(translate|scale)\(([^)]*)\)/g)) {
    const [first = 0, second = first] = values.split(/[\s,]+/).map(Number);
    const before = place;
    if (kind === 'scale') {
      scale *= first;
      place = (x, y) => before(x * first, y * second);
    } else place = (x, y) => before(x + first, y + second);
  }
  return { place, scale };
}
