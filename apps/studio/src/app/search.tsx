import { useMantineColorScheme } from '@mantine/core';
import { Spotlight, type SpotlightActionData } from '@mantine/spotlight';
import { IconDeviceDesktop, IconKeyboard, IconMoon, IconSearch, IconSun } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import classes from './search.module.css';
import { pages } from './tools.ts';

const icon = { size: 20, stroke: 1.75 };

/** ⌘K: every page, the themes and the list of keys. */
export function Search({ onKeys }: { onKeys: () => void }) {
  const navigate = useNavigate();
  const { setColorScheme } = useMantineColorScheme();
  const actions: SpotlightActionData[] = [
    ...pages.map(({ path, name, summary, shortcut, icon: Icon }) => ({
      id: path,
      label: name,
      description: summary,
      leftSection: <Icon {...icon} />,
      rightSection: (
        <span className={classes.keys} aria-hidden>
          <kbd>G</kbd> <kbd>{shortcut.toUpperCase()}</kbd>
        </span>
      ),
      onClick: () => void navigate({ to: path }),
    })),
    { id: 'light', label: 'Light theme', leftSection: <IconSun {...icon} />, onClick: () => setColorScheme('light') },
    { id: 'dark', label: 'Dark theme', leftSection: <IconMoon {...icon} />, onClick: () => setColorScheme('dark') },
    {
      id: 'auto',
      label: 'Theme as the system',
      leftSection: <IconDeviceDesktop {...icon} />,
      onClick: () => setColorScheme('auto'),
    },
    {
      id: 'keys',
      label: 'Keys',
      description: 'Every key of the studio',
      leftSection: <IconKeyboard {...icon} />,
      onClick: onKeys,
    },
  ];
  return (
    <Spotlight
      actions={actions}
      shortcut="mod + K"
      // Also from within a field: nothing is typed with ⌘ K.
      tagsToIgnore={[]}
      triggerOnContentEditable
      overlayProps={{ backgroundOpacity: 0.45, blur: 0 }}
      nothingFound="Nothing of that name. Try a tool’s name, or “theme”."
      searchProps={{ placeholder: 'Go to a tool, change the theme', leftSection: <IconSearch {...icon} /> }}
      classNames={{ action: classes.action ?? '' }}
    />
  );
}
