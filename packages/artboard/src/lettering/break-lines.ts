/** Words that look lost at the end of a line. */
const dangling = /^(a|an|and|as|at|by|de|for|from|in|is|la|le|my|of|on|or|the|to|with|your|&)$/i;

/**
 * Breaks text into exactly `lines` lines (fewer where there are fewer words) that are as even as can be.
 * Weighs every break there is, and dislikes lines that end in a word like “of”. `measure` is a line’s width
 * in any unit.
 */
export function breakLines(text: string, lines: number, measure: (line: string) => number): string[] {
  const words = text.trim().split(/\s+/);
  const count = Math.max(1, Math.min(lines, words.length));
  const whole = measure(words.join(' '));
  const target = whole / count;
  const cost = (from: number, to: number) => {
    const off = (measure(words.slice(from, to).join(' ')) - target) / target;
    const lost = to < words.length && dangling.test(words[to - 1] ?? '') ? 0.35 : 0;
    return off * off + lost;
  };
  // best[k][i]: the cheapest way to set the first i words on k lines. This looks at every break there is.
  const best: { cost: number; from: number }[][] = [[{ cost: 0, from: 0 }]];
  for (let row = 1; row <= count; row++) {
    const cheapest: { cost: number; from: number }[] = [];
    for (let end = row; end <= words.length; end++) {
      for (let from = row - 1; from < end; from++) {
        const before = best[row - 1]?.[from];
        if (!before) continue;
        const total = before.cost + cost(from, end);
        if (total < (cheapest[end]?.cost ?? Infinity)) cheapest[end] = { cost: total, from };
      }
    }
    best.push(cheapest);
  }
  const broken: string[] = [];
  let end = words.length;
  for (let row = count; row > 0; row--) {
    const from = best[row]?.[end]?.from ?? 0;
    broken.unshift(words.slice(from, end).join(' '));
    end = from;
  }
  return broken;
}
