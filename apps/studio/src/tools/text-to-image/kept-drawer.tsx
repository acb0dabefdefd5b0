import { Button, Drawer } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ago } from '../../shared/figures.ts';
import { offerUndo } from '../../shared/offer-undo.tsx';
import { titleOf } from './brief.ts';
import { forgetDrawing, type Kept, keepDrawing, previewOf } from './kept.ts';
import classes from './kept-drawer.module.css';
import { settingsOf } from './settings.ts';
import { keptKey, useKept } from './use-kept.ts';

interface KeptDrawerProps {
  /** The id of the result to look at first; empty for the last one, undefined while the drawer is closed. */
  open: string | undefined;
  onClose: () => void;
  onUse: (kept: Kept) => void;
}

function Preview({ kept }: { kept: Kept }) {
  const picture = previewOf(kept.id);
  return (
    <span className={classes.preview} data-cloth={kept.brief.transparent || undefined}>
      {picture ? <img src={picture} alt="" /> : null}
    </span>
  );
}

function Results({ open, onUse }: Pick<KeptDrawerProps, 'open' | 'onUse'>) {
  const client = useQueryClient();
  const all = useKept();
  const [picked, setPicked] = useState(open);
  const kept = all.find(({ id }) => id === picked) ?? all[0];
  if (!kept) return <p className={classes.none}>Nothing is kept. The next drawings come here.</p>;

  const refresh = () => client.invalidateQueries({ queryKey: keptKey });
  const remove = () => {
    const preview = previewOf(kept.id);
    forgetDrawing(kept.id);
    void refresh();
    offerUndo('The result is deleted', 'Put it back', () => {
      keepDrawing(kept, preview);
      void refresh();
    });
  };
  return (
    <>
      <section className={classes.picked} aria-label="Settings">
        <Preview kept={kept} />
        <div className={classes.about}>
          <p className={classes.prompt}>{kept.brief.prompt}</p>
          <dl>
            {settingsOf(kept).map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </div>
        <div className={classes.buttons}>
          <Button onClick={() => onUse(kept)}>Use these settings</Button>
          <Button variant="subtle" leftSection={<IconTrash size={16} stroke={1.75} />} onClick={remove}>
            Delete
          </Button>
        </div>
      </section>
      <ul className={classes.all} aria-label="Results">
        {all.map((each) => (
          <li key={each.id}>
            <button
              type="button"
              aria-pressed={each === kept}
              aria-label={`${titleOf(each.brief)}, seed ${each.seed}, ${ago(each.drawnAt, Date.now())}`}
              onClick={() => setPicked(each.id)}
            >
              <Preview kept={each} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The last results that this browser keeps. Looking at one changes nothing in the brief; using it does. */
export function KeptDrawer({ open, onClose, onUse }: KeptDrawerProps) {
  return (
    <Drawer
      opened={open !== undefined}
      onClose={onClose}
      position="right"
      size={452}
      title="Last results"
      classNames={{ content: classes.drawer ?? '', body: classes.body ?? '' }}
    >
      <Results open={open} onUse={onUse} />
    </Drawer>
  );
}
