import { Button } from '@mantine/core';
import { Notice } from '../../shared/notice.tsx';
import classes from './page.module.css';
import type { Kept } from './use-book.ts';

/** What the person must know when the browser does not keep the book as usual. */
export function StorageNotice({ kept }: { kept: Kept }) {
  if (kept === 'kept') return null;
  return (
    <div className={classes.problem}>
      {kept === 'full' ? (
        <Notice tone="brick" title="This browser has no room for the last changes.">
          They are lost when the tab closes. Download the manuscript in Publish now, then make room by deleting other
          drafts on Home.
        </Notice>
      ) : (
        <Notice
          tone="brass"
          title="The book was changed in another tab."
          actions={
            <Button size="xs" variant="default" onClick={() => window.location.reload()}>
              Show that one
            </Button>
          }
        >
          Typing here writes over it.
        </Notice>
      )}
    </div>
  );
}
