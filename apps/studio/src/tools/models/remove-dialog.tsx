import { Button, Modal } from '@mantine/core';
import { bytes } from '../../shared/figures.ts';
import classes from './models.module.css';
import type { ModelActions } from './use-model-actions.ts';

/** Asks before a file of gigabytes is deleted. */
export function RemoveDialog({ actions }: { actions: ModelActions }) {
  const model = actions.removing;
  const close = () => actions.askToRemove(undefined);
  return (
    <Modal opened={model !== undefined} onClose={close} title={`Remove ${model?.name ?? ''}?`} centered size={440}>
      <p>
        {model?.download_bytes ? `Frees ${bytes(model.download_bytes)} of disk. ` : ''}
        The file is deleted from this machine; it can be downloaded again.
      </p>
      <div className={classes.dialog}>
        <Button variant="subtle" onClick={close}>
          Keep it
        </Button>
        <Button
          variant="default"
          className={classes.remove ?? ''}
          onClick={() => {
            if (model) actions.remove(model);
            close();
          }}
        >
          Remove the file
        </Button>
      </div>
    </Modal>
  );
}
