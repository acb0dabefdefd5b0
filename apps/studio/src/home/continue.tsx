import { ActionIcon, Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { pageAt } from '../app/tools.ts';
import { type Draft, dropDraft, keepDraft } from '../shared/drafts.ts';
import { ago } from '../shared/figures.ts';
import { offerUndo } from '../shared/offer-undo.tsx';
import { readStored } from '../shared/stored.ts';
import classes from './home.module.css';

const most = 6;

/** What was begun in a tool and is kept in this browser. */
export function Continue({ drafts, onChange }: { drafts: readonly Draft[]; onChange: () => void }) {
  const known = drafts.flatMap((draft) => {
    const page = pageAt(draft.path);
    return page ? [{ ...draft, page }] : [];
  });
  const remove = (draft: Draft) => {
    const content = readStored(draft.key);
    dropDraft(draft.key);
    onChange();
    offerUndo('The draft is deleted', 'Put it back', () => {
      keepDraft(draft.key, content, draft);
      onChange();
    });
  };
  if (known.length === 0) return null;
  return (
    <section aria-labelledby="continue">
      <h2 id="continue">Continue</h2>
      <ul className={classes.drafts}>
        {known.slice(0, most).map((draft) => (
          <li key={draft.key}>
            <p className={classes.work}>{draft.title}</p>
            <p className={classes.when}>
              {draft.page.name}, {ago(draft.changedAt, Date.now())}
            </p>
            <div className={classes.buttons}>
              <Button
                component={Link}
                to={draft.path}
                size="xs"
                variant="default"
                aria-label={`Continue ${draft.title} in ${draft.page.name}`}
              >
                Continue
              </Button>
              <ActionIcon
                variant="subtle"
                size={30}
                aria-label={`Delete the draft ${draft.title}`}
                title="Delete the draft"
                onClick={() => remove(draft)}
              >
                <IconTrash size={17} stroke={1.75} />
              </ActionIcon>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
