/** Where the log's JSON lines go. */
export interface LogStream {
  write(line: string): void;
}

/** Lines for people on a terminal, JSON for everything else; always on stderr. */
export async function openLog(): Promise<LogStream> {
  if (!process.stderr.isTTY) return process.stderr;
  const { default: pretty } = await import('pino-pretty');
  return pretty({ destination: 2, sync: true, ignore: 'pid,hostname,reqId', translateTime: 'HH:MM:ss' });
}
