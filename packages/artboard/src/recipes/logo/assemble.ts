import type { Credit } from '@artisan/contract';
import type { Line } from '../../lettering/line.ts';
import type { Box, Placed } from '../../recipe.ts';
import type { LogoMark, LogoShape, Role } from './logo-mark.ts';
import { letterShape, placedLines, warningsOf } from './name-block.ts';
import type { LogoSymbol } from './symbol.ts';

/** Collects the parts of a logo. */
export interface Assembly {
  shape(role: Role, d: string): void;
  /** Something that is neither lettering nor the subject, with the box of its ink. */
  frame(role: Role, d: string, label: string, box: Box): void;
  letters(lines: readonly Line[], role: Role, label: string): void;
  /** Lettering that shapes of a role show already: it is placed, not drawn. */
  cut(lines: readonly Line[], role: Role, label: string): void;
  /** A symbol with its middle at a point. */
  symbol(symbol: LogoSymbol, x: number, y: number): void;
  warn(warning: string): void;
  mark(): LogoMark;
}

export function assemble(): Assembly {
  const shapes: LogoShape[] = [];
  const placed: Placed[] = [];
  const letteringRoles: Record<string, Role> = {};
  const credits: Credit[] = [];
  const warnings: string[] = [];
  return {
    shape: (role, d) => {
      shapes.push({ role, d });
    },
    frame: (role, d, label, box) => {
      shapes.push({ role, d });
      placed.push({ kind: 'frame', label, box });
    },
    letters: (lines, role, label) => {
      shapes.push(letterShape(lines, role));
      letteringRoles[label] = role;
      placed.push(...placedLines(lines, label));
      warnings.push(...warningsOf(lines));
    },
    cut: (lines, role, label) => {
      letteringRoles[label] = role;
      placed.push(...placedLines(lines, label));
      warnings.push(...warningsOf(lines));
    },
    symbol: (symbol, x, y) => {
      shapes.push(...symbol.shapes.map(({ role, d }) => ({ role, d: movedPath(d, x, y) })));
      placed.push(
        ...symbol.placed.map((item) => ({ ...item, box: { ...item.box, x: item.box.x + x, y: item.box.y + y } })),
      );
      credits.push(...symbol.credits);
    },
    warn: (warning) => {
      warnings.push(warning);
    },
    mark: () => ({ shapes, placed, letteringRoles, credits, warnings }),
  };
}

/** Path data of absolute points (M, L and Z only, as regions are written), moved. */
function movedPath(d: string, dx: number, dy: number): string {
  return d.replace(/([ML])(-?[\d.]+) (-?[\d.]+)/g, (_, letter: string, x: string, y: string) => {
    const round = (value: number) => Math.round(value * 100) / 100;
    return `${letter}${round(Number(x) + dx)} ${round(Number(y) + dy)}`;
  });
}
