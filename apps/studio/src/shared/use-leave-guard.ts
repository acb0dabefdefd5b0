import { createContext, useContext, useEffect } from 'react';

/** What leaving would cost, in the studio's voice. */
export interface Leaving {
  /** What is under way or unsaved, in one sentence: "Chapter 4 is being written." */
  title: string;
  /** What leaving does to it, and what stays: "Leaving stops it. The three chapters that are done stay." */
  body: string;
  /** The button that leaves: "Stop and leave". */
  leave: string;
  /** `tab`: only closing the tab or reloading costs anything; another page of the studio opens without asking. */
  scope?: 'page' | 'tab';
}

/** The guards of the pages on the screen. The shell provides it and asks (app/leave-dialog.tsx). */
export const LeaveGuards = createContext<Set<Leaving>>(new Set());

/**
 * Asks before the person leaves this page or closes the tab, for as long as `leaving` is given:
 *
 * `useLeaveGuard(writing ? { title: 'Chapter 4 is being written.', body: '…', leave: 'Stop and leave' } : undefined)`
 *
 * A draft that is kept in the browser is no reason to ask. The page that is left is unmounted: stop its work there.
 */
export function useLeaveGuard(leaving: Leaving | undefined): void {
  const guards = useContext(LeaveGuards);
  useEffect(() => {
    if (!leaving) return;
    guards.add(leaving);
    return () => {
      guards.delete(leaving);
    };
  }, [guards, leaving]);
}
