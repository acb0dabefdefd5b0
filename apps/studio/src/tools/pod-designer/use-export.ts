import type { PodProductsRequest } from '@artisan/contract';
import { notifications } from '@mantine/notifications';
import { useCallback, useEffect, useRef, useState } from 'react';
import { asFailure, type Failure } from '../../shared/failure.ts';
import { saveFile } from '../../shared/save-file.ts';
import { readStored, store } from '../../shared/stored.ts';
import { makeProducts } from './api.ts';

const paceStoredAs = 'artisan:pod-designer:pace';

/** Milliseconds that a file took on this machine the last time; undefined before the first. */
const lastPace = (): number | undefined => {
  const pace = readStored(paceStoredAs);
  return typeof pace === 'number' && pace > 0 ? pace : undefined;
};

type Exporting =
  | { state: 'idle' }
  | { state: 'working'; files: number; expected: number | undefined }
  | { state: 'failed'; failure: Failure };

/** Makes the products' files and hands them to the downloads. One at a time; leaving the page stops it. */
export function useExport() {
  const [exporting, setExporting] = useState<Exporting>({ state: 'idle' });
  const current = useRef<AbortController>(undefined);

  const start = useCallback(async (request: PodProductsRequest, name: string) => {
    if (current.current) return;
    const controller = new AbortController();
    current.current = controller;
    const files = request.products.length;
    const pace = lastPace();
    setExporting({ state: 'working', files, expected: pace && pace * files });
    const startedAt = performance.now();
    try {
      const zip = await makeProducts(request, controller.signal);
      store(paceStoredAs, (performance.now() - startedAt) / files);
      saveFile(zip, name);
      notifications.show({ message: `${name} is in your downloads` });
      setExporting({ state: 'idle' });
    } catch (thrown) {
      setExporting(controller.signal.aborted ? { state: 'idle' } : { state: 'failed', failure: asFailure(thrown) });
    } finally {
      current.current = undefined;
    }
  }, []);

  const stop = useCallback(() => current.current?.abort(), []);
  useEffect(() => stop, [stop]);
  return { exporting, start, stop };
}
