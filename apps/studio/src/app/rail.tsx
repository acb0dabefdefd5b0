import { Link } from '@tanstack/react-router';
import { home } from '../home/manifest.ts';
import { BrandMark } from './brand-mark.tsx';
import { MachineLine } from './machine-line.tsx';
import classes from './rail.module.css';
import type { Page } from './tool.ts';
import { toolsIn } from './tools.ts';

function Tab({ page: { path, name, icon: Icon } }: { page: Page }) {
  return (
    <li>
      <Link
        to={path}
        className={classes.tab}
        activeOptions={{ exact: true }}
        activeProps={{ 'aria-current': 'page' }}
        title={name}
      >
        <Icon size={18} stroke={1.75} aria-hidden />
        <span>{name}</span>
      </Link>
    </li>
  );
}

/** The bookcloth rail: Home, a tab for every tool, and the machine at its foot. The phone has a tab bar instead. */
export function Rail() {
  return (
    <nav className={classes.rail} aria-label="Studio">
      <div className={classes.brand}>
        <BrandMark />
        <span>
          Artisan <small>AI</small>
        </span>
      </div>
      <div className={classes.nav}>
        <ul>
          <Tab page={home} />
        </ul>
        {(['Find', 'Make'] as const).map((group) => {
          const tabs = toolsIn(group);
          return tabs.length === 0 ? null : (
            <ul key={group} aria-label={group}>
              <li className={classes.group} aria-hidden>
                {group}
              </li>
              {tabs.map((tool) => (
                <Tab key={tool.path} page={tool} />
              ))}
            </ul>
          );
        })}
        <ul className={classes.foot} aria-label="Workshop">
          {toolsIn('Workshop').map((tool) => (
            <Tab key={tool.path} page={tool} />
          ))}
        </ul>
      </div>
      <MachineLine />
    </nav>
  );
}
