import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core';
import { openSpotlight } from '@mantine/spotlight';
import { IconCheck, IconDeviceDesktop, IconMoon, IconSearch, IconSun } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { BrandMark } from './brand-mark.tsx';
import { isApple } from './platform.ts';
import classes from './top-bar.module.css';

const schemes = [
  { value: 'light', name: 'Light', icon: IconSun },
  { value: 'dark', name: 'Dark', icon: IconMoon },
  { value: 'auto', name: 'As the system', icon: IconDeviceDesktop },
] as const;

function ThemeMenu() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const chosen = schemes.find(({ value }) => value === colorScheme) ?? schemes[2];
  return (
    <Menu position="bottom-end" width={190}>
      <Menu.Target>
        <ActionIcon variant="subtle" size={36} aria-label={`Theme: ${chosen.name}`}>
          <chosen.icon size={18} stroke={1.75} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {schemes.map(({ value, name, icon: Icon }) => (
          <Menu.Item
            key={value}
            role="menuitemradio"
            aria-checked={value === colorScheme}
            leftSection={<Icon size={16} stroke={1.75} />}
            rightSection={value === colorScheme ? <IconCheck size={16} /> : null}
            onClick={() => setColorScheme(value)}
          >
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

export function TopBar({ title, titleRef }: { title: string; titleRef: RefObject<HTMLHeadingElement | null> }) {
  return (
    <header className={classes.bar}>
      <span className={classes.mark}>
        <BrandMark size={24} />
      </span>
      <h1 ref={titleRef} tabIndex={-1}>
        {title}
      </h1>
      <ThemeMenu />
      <button type="button" className={classes.search} onClick={openSpotlight}>
        <IconSearch size={16} stroke={1.75} aria-hidden />
        <span>Search</span>
        <kbd aria-hidden>{isApple ? '⌘ K' : 'Ctrl K'}</kbd>
      </button>
    </header>
  );
}
