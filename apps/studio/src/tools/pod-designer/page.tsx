import { cloths, darkestFirst } from '@artisan/market';
import { Button, Drawer, SegmentedControl } from '@mantine/core';
import { useHotkeys, useMediaQuery } from '@mantine/hooks';
import { IconChecklist } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useLeaveGuard } from '../../shared/use-leave-guard.ts';
import { BriefColumn } from './brief-column.tsx';
import { DesignColophon } from './design-colophon.tsx';
import { DesignFacts } from './design-facts.tsx';
import { DesignFiles } from './design-files.tsx';
import { chosenOf, neighbour } from './designs.ts';
import { exampleForm } from './form.ts';
import { whileDrawing, whileExporting } from './leavings.ts';
import { Mat } from './mat.tsx';
import classes from './page.module.css';
import { checkProducts } from './products.ts';
import { ProductsPanel } from './products-panel.tsx';
import { Strip } from './strip.tsx';
import { useDesigns } from './use-designs.ts';
import { useExport } from './use-export.ts';
import { usePalettes } from './use-palettes.ts';
import { usePodForm } from './use-pod-form.ts';
import { useSettings } from './use-settings.ts';

const isWide = '(min-width: 80em)';
const isPhone = '(max-width: 47.99em)';
type Segment = 'brief' | 'design' | 'products';

/** POD Designer: the brief, four designs on garments, and the products they can be made into. */
export default function PodDesigner() {
  const form = usePodForm();
  const { designs, busy, failure, draw, redraw, stop, take } = useDesigns();
  const work = useExport();
  const [settings, change] = useSettings();
  const [segment, setSegment] = useState<Segment>('brief');
  const [drawer, setDrawer] = useState(false);
  const palettes = usePalettes(form.values);
  const wide = useMediaQuery(isWide, true, { getInitialValueInEffect: false });
  const phone = useMediaQuery(isPhone, false, { getInitialValueInEffect: false });
  useLeaveGuard(work.exporting.state === 'working' ? whileExporting : busy ? whileDrawing : undefined);

  const set = designs.sets[designs.shown];
  const candidate = chosenOf(set);
  const cloth = cloths.find(({ id }) => id === settings.cloth) ?? cloths[0];
  const artwork = candidate?.artwork;
  const products = useMemo(() => (artwork ? checkProducts(artwork, cloth, settings) : []), [artwork, cloth, settings]);
  const grounds = useMemo(() => (artwork ? darkestFirst(artwork).slice(0, 5) : []), [artwork]);

  const choose = (index: number) => take({ kind: 'choose', index });
  useHotkeys([
    ...[0, 1, 2, 3].map((index): [string, () => void] => [String(index + 1), () => choose(index)]),
    ['ArrowRight', () => set && choose(neighbour(set, 1))],
    ['ArrowLeft', () => set && choose(neighbour(set, -1))],
  ]);

  const start = () => {
    if (form.validate().hasErrors) {
      setSegment('brief');
      return;
    }
    const values = form.getValues();
    // A palette that does not suit any more is not on the swatches: then each has its own again.
    const known = palettes.some(({ name }) => name === values.palette);
    draw({ ...values, palette: known ? values.palette : '' });
    if (phone) setSegment('products');
  };
  const startExample = () => {
    form.setValues(exampleForm);
    form.clearErrors();
    draw(exampleForm);
  };

  const brief = (
    <BriefColumn
      form={form}
      palettes={palettes}
      busy={busy}
      arrived={designs.sets.at(-1)?.candidates.filter(({ state }) => state === 'done').length ?? 0}
      hasDesigns={candidate !== undefined}
      failure={failure}
      onDraw={start}
      onStop={stop}
    />
  );
  const facts = set && candidate ? <DesignFacts set={set} candidate={candidate} /> : null;
  const panel =
    set && candidate && artwork ? (
      <ProductsPanel
        set={set}
        candidate={candidate}
        products={products}
        cloth={cloth}
        grounds={grounds}
        settings={settings}
        onSettings={change}
        work={work}
      >
        {phone ? null : facts}
      </ProductsPanel>
    ) : null;
  const colophon = candidate && <DesignColophon candidate={candidate} short={phone} />;
  const first =
    set || busy ? null : (
      <div className={classes.first}>
        <p>Nothing is printed yet. Say what it should show and press Draw 4.</p>
        <Button size="xs" variant="default" onClick={startExample}>
          Draw the fox
        </Button>
      </div>
    );

  return (
    <div className={classes.page}>
      {phone ? null : brief}
      <section className={classes.artwork} aria-label="Artwork">
        <Mat
          view={settings.view}
          cloth={cloth}
          art={candidate?.picture.url}
          alt={set ? `${set.form.headline || set.form.shows} on a ${settings.view}` : ''}
          onView={(view) => change({ view })}
          onCloth={(id) => change({ cloth: id })}
        >
          {colophon && !phone ? <div className={classes.tag}>{colophon}</div> : null}
          {phone ? null : first}
        </Mat>
        {set ? (
          <Strip designs={designs} set={set} ground={cloth.colour} take={take} onRedraw={redraw}>
            {candidate && !phone ? <DesignFiles key={candidate.seed} set={set} seed={candidate.seed} /> : null}
          </Strip>
        ) : null}
        {phone ? first : null}
        {colophon && phone ? <div className={classes.under}>{colophon}</div> : null}
        {!wide && !phone && panel ? (
          <Button
            className={classes.open ?? ''}
            size="xs"
            variant="default"
            leftSection={<IconChecklist size={16} stroke={1.75} />}
            onClick={() => setDrawer(true)}
          >
            Products
          </Button>
        ) : null}
      </section>
      {phone ? (
        <>
          {panel ? (
            <div className={classes.segments}>
              <SegmentedControl
                withItemsBorders={false}
                fullWidth
                aria-label="Show"
                data={[
                  { value: 'brief', label: 'Brief' },
                  { value: 'design', label: 'Design' },
                  { value: 'products', label: 'Products' },
                ]}
                value={segment}
                onChange={(value) => setSegment(value as Segment)}
              />
            </div>
          ) : null}
          {segment === 'products' && panel ? panel : null}
          {segment === 'design' && set && candidate ? (
            <>
              {facts}
              <div className={classes.files}>
                <DesignFiles key={candidate.seed} set={set} seed={candidate.seed} />
              </div>
            </>
          ) : null}
          {segment === 'brief' || !panel ? brief : null}
        </>
      ) : null}
      {wide ? (
        <aside className={classes.aside} aria-label="Products and files">
          {panel ?? (
            <p className={classes.note}>
              Once a design lies on the mat, every product is checked here: size, edges, and how its colours stand on
              the cloth.
            </p>
          )}
        </aside>
      ) : null}
      <Drawer
        opened={drawer && !wide && !phone && panel !== null}
        onClose={() => setDrawer(false)}
        position="right"
        size={380}
        title="Products and files"
        classNames={{ content: classes.drawer ?? '', body: classes.drawerBody ?? '' }}
      >
        {panel}
      </Drawer>
    </div>
  );
}
