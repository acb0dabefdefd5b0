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

const minute = 60_000;
const day = 24 * 60 * minute;

/** How long ago a moment was, for people: `just now`, `12 min ago`, `3 h ago`, `yesterday`, else the date. In ms since 1970. */
export function ago(moment: number, now: number): string {
  const passed = now - moment;
  if (passed < minute) return 'just now';
  if (passed < 60 * minute) return `${Math.floor(passed / minute)} min ago`;
  const days = Math.round((new Date(now).setHours(0, 0, 0, 0) - new Date(moment).setHours(0, 0, 0, 0)) / day);
  if (days === 0) return `${Math.floor(passed / (60 * minute))} h ago`;
  if (days === 1) return 'yesterday';
  return new Date(moment).toLocaleDateString('en', {
    day: 'numeric',
    month: 'short',
    ...(new Date(moment).getFullYear() === new Date(now).getFullYear() ? {} : { year: 'numeric' }),
  });
}
