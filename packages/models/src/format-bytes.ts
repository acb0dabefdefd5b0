/** Bytes for people, in the decimal units that stores and disks use: `93 MB`, `6.1 GB`, `24 GB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 999.5e6) return `${Math.round(bytes / 1e6)} MB`;
  const gigabytes = bytes / 1e9;
  return gigabytes < 9.95 ? `${gigabytes.toFixed(1)} GB` : `${Math.round(gigabytes)} GB`;
}
