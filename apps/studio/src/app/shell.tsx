import { Outlet, useRouterState } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import { JumpHint, KeysDialog } from './keys.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import { Rail } from './rail.tsx';
import { Search } from './search.tsx';
import { ServerNotice } from './server-notice.tsx';
import classes from './shell.module.css';
import { TabBar } from './tab-bar.tsx';
import { pageAt } from './tools.ts';
import { TopBar } from './top-bar.tsx';
import { useJumpKeys } from './use-jump-keys.ts';

/** Rail, top bar and the page. Moving to another page names the document and puts the focus on its title. */
export function Shell() {
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  const name = pageAt(pathname)?.name ?? 'No such page';
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(pathname);
  const [keys, setKeys] = useState(false);
  const showKeys = useCallback(() => setKeys(true), []);
  const jumping = useJumpKeys(showKeys);

  useEffect(() => {
    document.title = `${name} · Artisan AI`;
    // The first page keeps the browser's own focus.
    if (shown.current === pathname) return;
    title.current?.focus();
    shown.current = pathname;
  }, [name, pathname]);

  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#page">
        Skip to the page
      </a>
      <Rail />
      <div className={classes.main}>
        <TopBar title={name} titleRef={title} />
        <ServerNotice />
        <main id="page" className={classes.page} tabIndex={-1}>
          <LeaveDialog>
            <Outlet />
          </LeaveDialog>
        </main>
      </div>
      <TabBar />
      <Search onKeys={showKeys} />
      <KeysDialog opened={keys} onClose={() => setKeys(false)} />
      {jumping ? <JumpHint /> : null}
    </div>
  );
}
