const numerals = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** A chapter's number as books print it, from 1 to 89. */
export function roman(number: number): string {
  let left = number;
  let printed = '';
  for (const [value, sign] of numerals) {
    while (left >= value) {
      printed += sign;
      left -= value;
    }
  }
  return printed;
}
