import { Link } from '@tanstack/react-router';
import { BrandMark } from './brand-mark.tsx';
import { MachineLine } from './machine-line.tsx';
import classes from './rail.module.css';
import type { Tool, ToolGroup } from './tool.ts';
import { tools } from './tools.ts';

const inGroup = (group: ToolGroup) => tools.filter((tool) => tool.group === group);

function Tab({ tool: { path, name, icon: Icon } }: { tool: Tool }) {
  return (
    <li>
      <Link to={path} className={classes.tab} activeProps={{ 'aria-current': 'page' }} title={name}>
        <Icon size={18} stroke={1.75} aria-hidden />
        <span>{name}</span>
      </Link>
    </li>
  );
}

/** The bookcloth rail: tabs for every tool, and the machine at its foot. On the phone it is the row of tabs below. */
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
        {(['Find', 'Make', 'Keep'] as const).map((group) => {
          const tabs = inGroup(group);
          return tabs.length === 0 ? null : (
            <ul key={group} aria-label={group}>
              <li className={classes.group} aria-hidden>
                {group}
              </li>
              {tabs.map((tool) => (
                <Tab key={tool.path} tool={tool} />
              ))}
            </ul>
          );
        })}
        <ul className={classes.foot} aria-label="Workshop">
          {inGroup('Workshop').map((tool) => (
            <Tab key={tool.path} tool={tool} />
          ))}
        </ul>
      </div>
      <MachineLine />
    </nav>
  );
}
