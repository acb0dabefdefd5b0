import type { Cloth, PrintProduct } from '@artisan/market';
import { Button, Loader } from '@mantine/core';
import { IconAlertTriangle, IconDownload, IconPlayerStop } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { explain } from '../../shared/failure.ts';
import { counted, duration } from '../../shared/figures.ts';
import { Notice } from '../../shared/notice.tsx';
import { PoliteStatus } from '../../shared/polite-status.tsx';
import type { DesignSet, DoneCandidate } from './designs.ts';
import { fileName } from './form.ts';
import { ProductRow } from './product-row.tsx';
import { type CheckedProduct, productsRequest, summaryOf } from './products.ts';
import classes from './products-panel.module.css';
import type { useExport } from './use-export.ts';
import type { Settings } from './use-settings.ts';

/** Products that stand on the list before “More products” is pressed. */
const first = 5;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `24 Sep 2026` of an ISO date. */
function day(date: string): string {
  const [year, month, of] = date.split('-').map(Number);
  return `${of} ${months[(month ?? 1) - 1]} ${year}`;
}

interface ProductsPanelProps {
  set: DesignSet;
  candidate: DoneCandidate;
  products: readonly CheckedProduct[];
  cloth: Cloth;
  grounds: readonly string[];
  settings: Settings;
  onSettings: (changes: Partial<Settings>) => void;
  work: ReturnType<typeof useExport>;
  /** Stands below the list. */
  children: ReactNode;
}

/** The checklist: what each shop takes, how the design stands against it, and the files. */
export function ProductsPanel(props: ProductsPanelProps) {
  const { set, candidate, products, cloth, grounds, settings, onSettings, work, children } = props;
  const [more, setMore] = useState(() => products.slice(first).some(({ wanted }) => wanted));
  const shown = more ? products : products.slice(0, first);
  const { exporting, start, stop } = work;
  const wanted = products.filter((each) => each.wanted);
  const looks = wanted.find(({ check }) => check.state === 'look');
  const working = exporting.state === 'working';
  const told = exporting.state === 'failed' ? explain(exporting.failure) : undefined;
  const tick = ({ id }: PrintProduct, on: boolean) =>
    onSettings({ ticked: on ? [...settings.ticked, id] : settings.ticked.filter((each) => each !== id) });
  const fill = ({ id }: PrintProduct, colour: string | undefined) => {
    const { [id]: _, ...others } = settings.grounds;
    const ticked = colour ? [...new Set([...settings.ticked, id])] : settings.ticked;
    onSettings({ grounds: colour ? { ...others, [id]: colour } : others, ticked });
  };
  return (
    <section className={classes.panel} aria-label="Products">
      <div className={classes.body}>
        <div className={classes.head}>
          <h2>Products</h2>
          <p>{summaryOf(shown)}</p>
        </div>
        <ul>
          {shown.map((checked) => (
            <ProductRow
              key={checked.product.id}
              checked={checked}
              art={candidate.picture.url}
              cloth={cloth}
              grounds={grounds}
              onTick={(on) => tick(checked.product, on)}
              onCloth={(id) => onSettings({ cloth: id, view: 'tee' })}
              onGround={(colour) => fill(checked.product, colour)}
            />
          ))}
        </ul>
        <div className={classes.after}>
          {more ? null : (
            <Button size="xs" variant="subtle" onClick={() => setMore(true)}>
              {products.length - first} more products
            </Button>
          )}
          <Sources products={products} />
        </div>
        {children}
      </div>
      <div className={classes.foot}>
        {told ? (
          <Notice tone="brick" title={told.title}>
            {told.remedy}
          </Notice>
        ) : null}
        {looks && !working ? (
          <p className={classes.look}>
            <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
            {looks.product.name.split(',')[0]}: {lowered(looks.check.findings[0].text)}
          </p>
        ) : null}
        <div className={classes.buttons}>
          <Button
            size="md"
            disabled={working || wanted.length === 0}
            leftSection={working ? <Loader size={16} aria-hidden /> : <IconDownload size={18} stroke={1.75} />}
            onClick={() =>
              start(productsRequest(set, candidate.seed, products), fileName(set.form, candidate.seed, '-products.zip'))
            }
          >
            {working
              ? `Making ${counted(exporting.files, 'file')}`
              : wanted.length === 0
                ? 'Tick a product'
                : `Export ${counted(wanted.length, 'file')}`}
          </Button>
          {working ? (
            <Button size="md" variant="default" leftSection={<IconPlayerStop size={18} stroke={1.75} />} onClick={stop}>
              Stop
            </Button>
          ) : null}
        </div>
        {working ? (
          <p className={classes.hint}>
            {exporting.expected ? `About ${duration(exporting.expected)}, by the last time` : 'No estimate yet'}
          </p>
        ) : null}
        <PoliteStatus>{working ? `Making ${counted(exporting.files, 'file')}` : ''}</PoliteStatus>
      </div>
    </section>
  );
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** When the sizes were checked, and where each is from. */
function Sources({ products }: { products: readonly CheckedProduct[] }) {
  const dates = products.map(({ product }) => product.source).filter(({ certainty }) => certainty === 'checked');
  const oldest = dates.map(({ date }) => date).sort()[0] ?? '';
  return (
    <details className={classes.sources}>
      <summary>Rules checked {day(oldest)}. See sources</summary>
      <ul>
        {products.map(({ product: { id, name, source } }) => (
          <li key={id}>
            <b>{name}</b>: {source.page}, {source.certainty === 'checked' ? 'checked' : 'second hand, collected'}{' '}
            {day(source.date)}.
          </li>
        ))}
      </ul>
      <p>Sizes are of the files; shops change them. Nothing here predicts what will sell.</p>
    </details>
  );
}
