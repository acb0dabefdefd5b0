import type { TextUsageEvent } from '@artisan/contract';
import { useCallback, useEffect, useRef, useState } from 'react';
import { streamText } from '../../shared/api.ts';
import { asFailure, type Failure } from '../../shared/failure.ts';

export interface Writing {
  state: 'idle' | 'waiting' | 'writing' | 'done' | 'stopped' | 'failed';
  text: string;
  usage?: TextUsageEvent;
  failure?: Failure;
}

/** The most tokens of a try-out: about a page. */
const longest = 400;

/** One text at a time, as it is written. Leaving the page stops it. */
export function useWriting() {
  const [writing, setWriting] = useState<Writing>({ state: 'idle', text: '' });
  const running = useRef<AbortController>(undefined);
  const stop = useCallback(() => running.current?.abort(), []);
  useEffect(() => stop, [stop]);

  const write = useCallback(async (prompt: string) => {
    if (running.current && !running.current.signal.aborted) return;
    const control = new AbortController();
    running.current = control;
    let text = '';
    setWriting({ state: 'waiting', text });
    try {
      for await (const event of streamText({ prompt, max_tokens: longest, temperature: 0.7 }, control.signal)) {
        if (event.kind === 'delta') {
          text += event.text;
          setWriting({ state: 'writing', text });
        } else setWriting({ state: 'done', text, usage: event.usage });
      }
    } catch (thrown) {
      setWriting(
        control.signal.aborted ? { state: 'stopped', text } : { state: 'failed', text, failure: asFailure(thrown) },
      );
    } finally {
      running.current = undefined;
    }
  }, []);

  return { writing, write, stop };
}
