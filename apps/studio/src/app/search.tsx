import { useMantineColorScheme } from '@mantine/core';
import { Spotlight, type SpotlightActionData } from '@mantine/spotlight';
import { IconDeviceDesktop, IconMoon, IconSearch, IconSun } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import classes from './search.module.css';
import { tools } from './tools.ts';

const icon = { size: 20, stroke: 1.75 };

/** ⌘K: every tool, and the themes. */
export function Search() {
  const navigate = useNavigate();
  const { setColorScheme } = useMantineColorScheme();
  const actions: SpotlightActionData[] = [
    ...tools.map(({ path, name, summary, shortcut, icon: Icon }) => ({
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
  ];
  return (
    <Spotlight
      actions={actions}
      shortcut="mod + K"
      overlayProps={{ backgroundOpacity: 0.45, blur: 0 }}
      nothingFound="Nothing of that name. Try a tool’s name, or “theme”."
      searchProps={{ placeholder: 'Go to a tool, change the theme', leftSection: <IconSearch {...icon} /> }}
      classNames={{ action: classes.action ?? '' }}
    />
  );
}
