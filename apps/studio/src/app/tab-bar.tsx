import { Drawer } from '@mantine/core';
import { IconBrush, IconCompass } from '@tabler/icons-react';
import { Link, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { home } from '../home/manifest.ts';
import classes from './tab-bar.module.css';
import type { Page } from './tool.ts';
import { toolsIn } from './tools.ts';

const groups = [
  { name: 'Find', icon: IconCompass, tools: toolsIn('Find') },
  { name: 'Make', icon: IconBrush, tools: toolsIn('Make') },
].filter(({ tools }) => tools.length > 0);

type Group = (typeof groups)[number];

function PageTab({ page: { path, name, icon: Icon } }: { page: Page }) {
  return (
    <Link
      to={path}
      className={classes.tab}
      activeOptions={{ exact: true }}
      activeProps={{ 'aria-current': 'page', 'data-here': true }}
    >
      <Icon size={22} stroke={1.75} aria-hidden />
      <span>{name}</span>
    </Link>
  );
}

/** The phone's row of tabs: a group of tools opens as a sheet from below. */
export function TabBar() {
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  const [open, setOpen] = useState<Group>();
  const [shown, setShown] = useState<Group>();
  const close = () => setOpen(undefined);
  return (
    <>
      <nav className={classes.bar} aria-label="Studio">
        <PageTab page={home} />
        {groups.map((group) => (
          <button
            key={group.name}
            type="button"
            className={classes.tab}
            aria-haspopup="dialog"
            aria-expanded={open === group}
            data-here={group.tools.some(({ path }) => path === pathname) || undefined}
            onClick={() => {
              setOpen(group);
              setShown(group);
            }}
          >
            <group.icon size={22} stroke={1.75} aria-hidden />
            <span>{group.name}</span>
          </button>
        ))}
        {toolsIn('Workshop').map((tool) => (
          <PageTab key={tool.path} page={tool} />
        ))}
      </nav>
      <Drawer
        opened={open !== undefined}
        onClose={close}
        position="bottom"
        size="auto"
        title={shown?.name}
        classNames={{ content: classes.sheet ?? '' }}
      >
        <ul>
          {shown?.tools.map(({ path, name, summary, icon: Icon }) => (
            <li key={path}>
              <Link
                to={path}
                className={classes.tool}
                activeOptions={{ exact: true }}
                activeProps={{ 'aria-current': 'page' }}
                onClick={close}
              >
                <Icon size={22} stroke={1.75} aria-hidden />
                <span>
                  <b>{name}</b>
                  <span>{summary}</span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </Drawer>
    </>
  );
}
