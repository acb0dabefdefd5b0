import { notifications } from '@mantine/notifications';
import { useCallback, useEffect, useRef, useState } from 'react';
import { asFailure, type Failure } from '../../shared/failure.ts';
import { saveFile } from '../../shared/save-file.ts';

type Job = { state: 'idle' } | { state: 'working'; name: string } | { state: 'failed'; failure: Failure };

/** Makes files and hands them to the downloads. One at a time; leaving the page stops it. */
export function useJob() {
  const [job, setJob] = useState<Job>({ state: 'idle' });
  const current = useRef<AbortController>(undefined);

  const start = useCallback(async (name: string, make: (signal: AbortSignal) => Promise<Blob>) => {
    if (current.current) return;
    const controller = new AbortController();
    current.current = controller;
    setJob({ state: 'working', name });
    try {
      saveFile(await make(controller.signal), name);
      notifications.show({ message: `${name} is in your downloads` });
      setJob({ state: 'idle' });
    } catch (thrown) {
      setJob(controller.signal.aborted ? { state: 'idle' } : { state: 'failed', failure: asFailure(thrown) });
    } finally {
      current.current = undefined;
    }
  }, []);

  const stop = useCallback(() => current.current?.abort(), []);
  useEffect(() => stop, [stop]);
  return { job, start, stop };
}

export type FileJob = ReturnType<typeof useJob>;
