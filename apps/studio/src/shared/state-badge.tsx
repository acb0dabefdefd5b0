import { IconAlertCircle, IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import classes from './badges.module.css';

const icons = { pass: IconCheck, warn: IconAlertTriangle, fail: IconAlertCircle } as const;

/** How something stands: a word and a sign, never a colour alone. */
export function StateBadge({ tone, children }: { tone: keyof typeof icons; children: string }) {
  const Icon = icons[tone];
  return (
    <span className={classes.badge} data-tone={tone}>
      <Icon size={14} stroke={1.75} aria-hidden />
      {children}
    </span>
  );
}
