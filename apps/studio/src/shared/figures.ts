const units = ['KB', 'MB', 'GB', 'TB'] as const;

/** Bytes in decimal units, as disks and download pages count: `98 MB`, `6.9 GB`. */
export function bytes(count: number): string {
  if (count < 1000) return `${Math.round(count)} bytes`;
  let value = count / 1000;
  let unit = 0;
  // 999.5 would be printed as 1000 of the smaller unit.
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${value < 9.95 ? trimmed(value) : Math.round(value)} ${units[unit]}`;
}

const trimmed = (value: number): string => value.toFixed(1).replace(/\.0$/, '');

/** Received of total in one unit: `3.9 of 6.9 GB`. Without a total: `3.9 GB`. */
export function bytesOf(received: number, total: number | null): string {
  if (total === null) return bytes(received);
  const whole = bytes(total);
  const [, unit = ''] = whole.split(' ');
  const power = units.indexOf(unit as (typeof units)[number]) + 1;
  const part = received / 1000 ** power;
  return `${part < 9.95 ? part.toFixed(1) : Math.round(part)} of ${whole}`;
}

/** A time left or taken, for people: `640 ms`, `2.9 s`, `4 min 30 s`, `2 h 5 min`. */
export function duration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  const seconds = milliseconds / 1000;
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  if (seconds < 59.5) return `${Math.round(seconds)} s`;
  if (seconds < 3570) {
    const whole = Math.round(seconds / 5) * 5;
    return whole % 60 === 0 ? `${whole / 60} min` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
  }
  const minutes = Math.round(seconds / 60);
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** `1 credit`, `3 credits`; the plural only where an s is not enough. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
