import { Button, Modal } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { type ReactNode, useCallback, useState } from 'react';
import { LeaveGuards, type Leaving } from '../shared/use-leave-guard.ts';
import classes from './leave-dialog.module.css';

/** Asks before a page with work under way is left. Closing the tab asks in the browser's own words. */
export function LeaveDialog({ children }: { children: ReactNode }) {
  const [guards] = useState(() => new Set<Leaving>());
  const [asking, setAsking] = useState<Leaving>();
  const leavesPage = useCallback(
    ({ current, next }: { current: { pathname: string }; next: { pathname: string } }) => {
      const guard = [...guards].find(({ scope }) => scope !== 'tab');
      // A change in the address of the same page leaves nothing.
      if (!guard || current.pathname === next.pathname) return false;
      setAsking(guard);
      return true;
    },
    [guards],
  );
  const closesTab = useCallback(() => guards.size > 0, [guards]);
  const blocker = useBlocker({ shouldBlockFn: leavesPage, enableBeforeUnload: closesTab, withResolver: true });
  const stay = () => blocker.reset?.();
  return (
    <LeaveGuards value={guards}>
      {children}
      <Modal opened={blocker.status === 'blocked'} onClose={stay} title={asking?.title} centered size={440}>
        <p>{asking?.body}</p>
        <div className={classes.buttons}>
          <Button variant="default" onClick={() => blocker.proceed?.()}>
            {asking?.leave}
          </Button>
          <Button data-autofocus onClick={stay}>
            Stay here
          </Button>
        </div>
      </Modal>
    </LeaveGuards>
  );
}
