import { useEffect, useRef, useState } from 'react';

/** The shortest time between two announcements, in ms: progress must not talk over the person's work. */
const pause = 10_000;

/** Reads a changing text out, politely and not too often. Seen by nobody. */
export function PoliteStatus({ children }: { children: string }) {
  const [spoken, setSpoken] = useState(children);
  const spokenAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const wait = Math.max(0, spokenAt.current + pause - performance.now());
    const timer = setTimeout(() => {
      spokenAt.current = performance.now();
      setSpoken(children);
    }, wait);
    return () => clearTimeout(timer);
  }, [children]);
  return (
    <div role="status" aria-live="polite" style={hidden}>
      {spoken}
    </div>
  );
}

const hidden = { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' } as const;
