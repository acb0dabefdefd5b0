import { IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { toolsIn } from '../app/tools.ts';
import classes from './tool-list.module.css';

/** Every tool with what it does, as a table of contents. */
export function ToolList() {
  return (
    <section className={classes.contents} aria-label="Tools">
      <ul>
        {[...toolsIn('Find'), ...toolsIn('Make')].map(({ path, name, summary, icon: Icon }) => (
          <li key={path}>
            <Link to={path}>
              <Icon size={20} stroke={1.75} aria-hidden />
              <span>
                <b>{name}</b>
                <span>{summary}</span>
              </span>
              <IconChevronRight size={18} stroke={1.75} aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
