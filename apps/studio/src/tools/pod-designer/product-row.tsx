import '@mantine/core/styles/Checkbox.css';
import type { Cloth } from '@artisan/market';
import { Button, Checkbox } from '@mantine/core';
import { IconAlertCircle, IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { ProductThumb } from './garments/thumbs.tsx';
import classes from './product-row.module.css';
import type { CheckedProduct } from './products.ts';

const icons = { ready: IconCircleCheck, look: IconAlertTriangle, cannot: IconAlertCircle } as const;

interface ProductRowProps {
  checked: CheckedProduct;
  art: string;
  cloth: Cloth;
  /** Colours of the artwork that may be laid behind it, the darkest first. */
  grounds: readonly string[];
  onTick: (ticked: boolean) => void;
  onCloth: (cloth: Cloth['id']) => void;
  onGround: (ground: string | undefined) => void;
}

/** One product: its file's size, how it stands, and what can be done about it. */
export function ProductRow({ checked, art, cloth, grounds, onTick, onCloth, onGround }: ProductRowProps) {
  const { product, check, ground, wanted } = checked;
  const cannot = check.state === 'cannot';
  return (
    <li className={classes.row}>
      <Checkbox
        aria-label={product.name}
        checked={wanted}
        disabled={cannot}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <span className={classes.thumb}>
        <ProductThumb product={product} cloth={cloth.colour} ground={ground} art={art} />
      </span>
      <div>
        <h3>{product.name}</h3>
        <div className={classes.size}>
          {product.width} × {product.height} px
          {product.size === 'least' ? ' or more' : ''}
          {product.source.certainty === 'second-hand' ? ', second hand' : ''}
        </div>
        {check.findings.map(({ state, text, remedy, cloths = [] }) => {
          const Icon = icons[state];
          return (
            <div key={text}>
              <div className={classes.state} data-state={state}>
                <Icon size={16} stroke={1.75} aria-hidden />
                <span>{text}</span>
              </div>
              {remedy ? <p className={classes.remedy}>{remedy}</p> : null}
              {cloths.length > 0 ? (
                <div className={classes.ways}>
                  <span>Stands out on</span>
                  {cloths.map(({ id, name, colour }) => (
                    <button key={id} type="button" className={classes.way} onClick={() => onCloth(id)}>
                      <i style={{ background: colour }} />
                      {name}
                    </button>
                  ))}
                </div>
              ) : null}
            </div>
          );
        })}
        {cannot && product.cover === 'edge' && grounds[0] ? (
          <Button className={classes.fill ?? ''} size="xs" variant="default" onClick={() => onGround(grounds[0])}>
            Fill with a ground
          </Button>
        ) : null}
        {ground !== undefined ? (
          <fieldset className={classes.grounds} aria-label={`Ground of the ${product.name.toLowerCase()}`}>
            {[...new Set([ground, ...grounds])].sort().map((colour) => (
              <label key={colour} className={classes.ground} style={{ background: colour }} title={colour}>
                <input
                  type="radio"
                  name={`ground-${product.id}`}
                  aria-label={colour}
                  checked={colour === ground}
                  onChange={() => onGround(colour)}
                />
              </label>
            ))}
            <button type="button" className={classes.way} onClick={() => onGround(undefined)}>
              None
            </button>
          </fieldset>
        ) : null}
      </div>
    </li>
  );
}
