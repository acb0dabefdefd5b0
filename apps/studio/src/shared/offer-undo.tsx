import { notifications } from '@mantine/notifications';
import classes from './offer-undo.module.css';

/** Says what was just done, with the one way back: `offerUndo('The draft is deleted', 'Put it back', restore)`. */
export function offerUndo(done: string, back: string, undo: () => void): void {
  const id = notifications.show({
    message: (
      <span className={classes.undo}>
        {done}
        <button
          type="button"
          onClick={() => {
            undo();
            notifications.hide(id);
          }}
        >
          {back}
        </button>
      </span>
    ),
  });
}
