import { IconFileImport, IconMathFunction, IconPencil, IconUser } from '@tabler/icons-react';
import classes from './source-badge.module.css';

const sources = {
  typed: { text: 'Typed by you', icon: IconUser },
  imported: { text: 'Imported', icon: IconFileImport },
  estimate: { text: 'Estimate', icon: IconMathFunction },
  opinion: { text: 'Model’s opinion', icon: IconPencil },
} as const;

/** Where a figure comes from: filled is the person's own, brass is computed, dashed pencil is a model's. */
export function SourceBadge({ source }: { source: keyof typeof sources }) {
  const { text, icon: Icon } = sources[source];
  return (
    <span className={classes.badge} data-source={source}>
      <Icon size={14} stroke={1.75} aria-hidden />
      {text}
    </span>
  );
}
