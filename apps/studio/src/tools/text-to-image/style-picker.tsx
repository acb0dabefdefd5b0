import { Popover } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { Field } from '../../shared/field.tsx';
import classes from './style-picker.module.css';
import { styleGroups, styleOf } from './styles/styles.ts';

interface StylePickerProps {
  /** A style's id; empty for none. */
  value: string;
  onChange: (id: string) => void;
}

/** The looks that Artboard really has, each shown by a drawing of its own. */
export function StylePicker({ value, onChange }: StylePickerProps) {
  const [open, setOpen] = useState(false);
  const phone = useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false });
  const chosen = styleOf(value);
  const choose = (id: string) => {
    onChange(id);
    setOpen(false);
  };
  return (
    <Field id="style-target" label="Style" aside={chosen ? chosen.words : 'the words decide'}>
      <Popover
        id="style"
        opened={open}
        onChange={setOpen}
        position={phone ? 'bottom-start' : 'right-start'}
        width={348}
        trapFocus
        returnFocus
        shadow="md"
      >
        <Popover.Target>
          <button
            type="button"
            className={classes.target}
            aria-haspopup="dialog"
            aria-expanded={open}
            aria-label={`Style: ${chosen?.name ?? 'None'}`}
            onClick={() => setOpen((before) => !before)}
          >
            {chosen ? <img src={chosen.picture} alt="" width={28} height={28} /> : null}
            <span>{chosen?.name ?? 'None'}</span>
            <IconChevronDown size={16} stroke={1.75} aria-hidden />
          </button>
        </Popover.Target>
        <Popover.Dropdown className={classes.dropdown ?? ''} aria-label="Styles">
          <button type="button" className={classes.none} aria-pressed={!chosen} onClick={() => choose('')}>
            None: the words decide
          </button>
          {styleGroups.map(({ name, styles }) => (
            <fieldset key={name} className={classes.group}>
              <legend>{name}</legend>
              {styles.map((style) => (
                <button
                  key={style.id}
                  type="button"
                  className={classes.style}
                  aria-pressed={style === chosen}
                  title={style.words}
                  onClick={() => choose(style.id)}
                >
                  <img src={style.picture} alt="" width={72} height={72} loading="lazy" />
                  <span>{style.name}</span>
                </button>
              ))}
            </fieldset>
          ))}
          <p className={classes.credit}>Bear and bird by Delapouite, dragon by Lorc, CC BY 3.0.</p>
        </Popover.Dropdown>
      </Popover>
    </Field>
  );
}
