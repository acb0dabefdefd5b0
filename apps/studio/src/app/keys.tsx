import { Modal } from '@mantine/core';
import classes from './keys.module.css';
import { isApple } from './platform.ts';
import { pages } from './tools.ts';

const mod = isApple ? '⌘' : 'Ctrl';

const general: readonly { keys: readonly string[]; does: string }[] = [
  { keys: [mod, 'K'], does: 'Search' },
  { keys: [mod, 'Enter'], does: 'Draw or write' },
  { keys: ['1', '…', '4'], does: 'Pick a picture' },
  { keys: ['←', '→'], does: 'Picture before, after' },
  { keys: ['Esc'], does: 'Close, back to all' },
  { keys: ['?'], does: 'These keys' },
];

/** While G waits for its letter: which letters there are. */
export function JumpHint() {
  return (
    <div className={classes.hint} aria-hidden>
      <b>Go to</b>
      {pages.map(({ path, name, shortcut }) => (
        <span key={path}>
          <kbd>{shortcut.toUpperCase()}</kbd> {name}
        </span>
      ))}
    </div>
  );
}

/** Every key of the studio. The letters come from the tools' manifests. */
export function KeysDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal opened={opened} onClose={onClose} title="Keys" centered size={560}>
      <div className={classes.keys}>
        <dl>
          {general.map(({ keys, does }) => (
            <div key={does}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <dl>
          {pages.map(({ path, name, shortcut }) => (
            <div key={path}>
              <dt>
                <kbd>G</kbd>
                <kbd>{shortcut.toUpperCase()}</kbd>
              </dt>
              <dd>{name}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Modal>
  );
}
