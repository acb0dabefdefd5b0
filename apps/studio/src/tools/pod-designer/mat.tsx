import { type Cloth, cloths } from '@artisan/market';
import { ActionIcon, SegmentedControl } from '@mantine/core';
import { IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Flat } from './garments/flat.tsx';
import { Mug } from './garments/mug.tsx';
import { Tee } from './garments/tee.tsx';
import { Tote } from './garments/tote.tsx';
import classes from './mat.module.css';
import type { View } from './use-settings.ts';

const labels: Record<View, string> = { tee: 'Tee', tote: 'Tote', mug: 'Mug', flat: 'Flat' };
/** The bag is natural cotton, as the products list has it. */
const cotton = '#E4DAC3';

/** The two shirts that stand behind the chosen one: a colour and the lightest or darkest other. */
function behind(cloth: Cloth): [Cloth, Cloth] {
  const others = (['forest', 'natural', 'navy'] as const).filter((id) => id !== cloth.id);
  const of = (id: Cloth['id'] | undefined) => cloths.find((each) => each.id === id) ?? cloths[0];
  return [of(others[0]), of(others[1])];
}

interface MatProps {
  view: View;
  cloth: Cloth;
  /** The chosen artwork; blank garments where there is none. */
  art: string | undefined;
  /** Said to those who cannot see it. */
  alt: string;
  onView: (view: View) => void;
  onCloth: (cloth: Cloth['id']) => void;
  /** Stands at the mat's foot: the colophon, or what to do first. */
  children: ReactNode;
}

/** The mat with the design on a garment, between crop marks. */
export function Mat({ view, cloth, art, alt, onView, onCloth, children }: MatProps) {
  const [zoomed, setZoomed] = useState(false);
  const colours = view === 'tee' || view === 'flat';
  const [left, right] = behind(cloth);
  return (
    <div className={classes.mat}>
      <div className={classes.tools}>
        <SegmentedControl
          withItemsBorders={false}
          size="sm"
          aria-label="Show it on"
          data={Object.entries(labels).map(([value, label]) => ({ value, label }))}
          value={view}
          onChange={(value) => onView(value as View)}
        />
        {colours ? (
          <fieldset className={classes.cloths} aria-label="Colour">
            {cloths.map((each) => (
              <label key={each.id} className={classes.cloth} title={each.name} style={{ background: each.colour }}>
                <input
                  type="radio"
                  name="cloth"
                  aria-label={each.name}
                  checked={each.id === cloth.id}
                  onChange={() => onCloth(each.id)}
                />
              </label>
            ))}
          </fieldset>
        ) : null}
      </div>
      <div className={classes.stage} data-view={view} data-zoomed={zoomed || undefined}>
        <div className={classes.group} role="img" aria-label={art ? alt : 'Nothing is drawn yet'}>
          {view === 'tee' ? (
            <>
              <Tee className={classes.left} colour={left.colour} art={art} />
              <Tee className={classes.right} colour={right.colour} art={art} />
              <Tee className={classes.front} colour={cloth.colour} art={art} marks />
            </>
          ) : null}
          {view === 'tote' ? <Tote className={classes.front} colour={cotton} art={art} marks /> : null}
          {view === 'mug' ? <Mug className={classes.front} art={art} marks /> : null}
          {view === 'flat' ? <Flat className={classes.front} colour={cloth.colour} art={art} /> : null}
        </div>
      </div>
      <div className={classes.foot}>
        {children}
        <ActionIcon
          className={classes.zoom ?? ''}
          variant="default"
          size={36}
          aria-label={zoomed ? 'Show the whole' : 'Look closer'}
          aria-pressed={zoomed}
          onClick={() => setZoomed(!zoomed)}
        >
          {zoomed ? <IconZoomOut size={18} stroke={1.75} /> : <IconZoomIn size={18} stroke={1.75} />}
        </ActionIcon>
      </div>
    </div>
  );
}
