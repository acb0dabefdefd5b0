import { IconAlertCircle, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './notice.module.css';

interface NoticeProps {
  /** `brick`: something went wrong. `brass`: something to know. */
  tone: 'brick' | 'brass';
  title: string;
  children?: ReactNode;
  /** What can be done about it, as buttons. */
  actions?: ReactNode;
}

/** A note on the page. Errors stay until they are mended, and are read out when they appear. */
export function Notice({ tone, title, children, actions }: NoticeProps) {
  const Icon = tone === 'brick' ? IconAlertCircle : IconInfoCircle;
  return (
    <div className={classes.notice} data-tone={tone} role={tone === 'brick' ? 'alert' : 'note'}>
      <Icon size={18} stroke={1.75} aria-hidden />
      <div>
        <b>{title}</b> {children}
        {actions ? <div className={classes.actions}>{actions}</div> : null}
      </div>
    </div>
  );
}
