import { IconFeather, IconListDetails, IconUser } from '@tabler/icons-react';
import type { WrittenField } from './listing-draft.ts';
import classes from './listing-field.module.css';

/** Who the field's text is by. */
export function FieldBadge({ maker, edited }: Pick<WrittenField, 'maker' | 'edited'>) {
  const icon = { size: 14, stroke: 1.75, 'aria-hidden': true } as const;
  if (maker.by === 'model') {
    return (
      <span className={classes.badge} data-tone="model">
        <IconFeather {...icon} />
        {edited ? `Yours, begun by ${maker.model}` : maker.model}
      </span>
    );
  }
  if (edited || maker.by === 'you') {
    return (
      <span className={classes.badge} data-tone="yours">
        <IconUser {...icon} />
        Yours
      </span>
    );
  }
  return (
    <span className={classes.badge} data-tone="rules">
      <IconListDetails {...icon} />
      Composed from your facts
    </span>
  );
}
