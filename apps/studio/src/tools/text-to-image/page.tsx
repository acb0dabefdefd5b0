import { Button, Drawer, SegmentedControl } from '@mantine/core';
import { useHotkeys, useMediaQuery } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconLayoutSidebarRight } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { offerUndo } from '../../shared/offer-undo.tsx';
import { type Leaving, useLeaveGuard } from '../../shared/use-leave-guard.ts';
import { BriefColumn } from './brief-column.tsx';
import { chosenPicture, neighbour } from './drawings.ts';
import { EmptyMat } from './empty-mat.tsx';
import { type Example, examples, withExample } from './examples/examples.ts';
import { type Ground, grounds } from './grounds.tsx';
import { Inspector } from './inspector.tsx';
import type { Kept } from './kept.ts';
import { KeptDrawer } from './kept-drawer.tsx';
import { Mat } from './mat.tsx';
import classes from './page.module.css';
import { Strip } from './strip.tsx';
import { useBrief } from './use-brief.ts';
import { useDrawings } from './use-drawings.ts';

const isWide = '(min-width: 80em)';
const isPhone = '(max-width: 47.99em)';

/** Another page may be opened meanwhile: the drawings go on, and lie on the mat on return. */
const whileDrawing: Leaving = {
  title: 'Pictures are being drawn.',
  body: 'Closing the tab stops them.',
  leave: 'Close the tab',
  scope: 'tab',
};

/** Text to Image: the brief, four seeds on the mat, and the chosen picture's facts and files. */
export default function TextToImage() {
  const form = useBrief();
  const { drawings, busy, draw, redraw, stop, take } = useDrawings();
  const [ground, setGround] = useState<Ground>(grounds[0]);
  const [details, setDetails] = useState(false);
  const [kept, setKept] = useState<string>();
  const [segment, setSegment] = useState<'brief' | 'picture'>('brief');
  const wide = useMediaQuery(isWide, true, { getInitialValueInEffect: false });
  const phone = useMediaQuery(isPhone, false, { getInitialValueInEffect: false });
  useLeaveGuard(busy ? whileDrawing : undefined);

  const set = drawings.sets[drawings.shown];
  const picture = chosenPicture(set);
  const choose = (index: number) => take({ kind: 'choose', index });
  const two = drawings.view === 'two';
  /** Picks by key or thumb: what is shown large, or beside the chosen one. */
  const pick = (index: number) => take({ kind: two ? 'against' : 'choose', index });
  const move = (by: 1 | -1) =>
    set && pick(two ? neighbour(set, set.against, by, set.chosen) : neighbour(set, set.chosen, by));

  useHotkeys([
    ...[0, 1, 2, 3].map((index): [string, () => void] => [String(index + 1), () => pick(index)]),
    ['ArrowRight', () => move(1)],
    ['ArrowLeft', () => move(-1)],
    ['Escape', () => picture && take({ kind: 'view', view: drawings.view === 'four' ? 'one' : 'four' })],
  ]);

  const start = () => {
    if (form.validate().hasErrors) {
      setSegment('brief');
      return;
    }
    draw(form.getValues());
  };

  const startFrom = (example: Example) => {
    const before = form.getValues();
    const own = before.prompt.trim() !== '' && !examples.some(({ prompt }) => prompt === before.prompt);
    const brief = withExample(before, example);
    form.setValues(brief);
    form.clearErrors();
    draw(brief);
    if (own) offerUndo('The example replaced your words', 'Put them back', () => form.setValues(before));
  };

  const useSettings = ({ brief, seed }: Kept) => {
    const before = form.getValues();
    form.setValues({ ...brief, keepSeed: true, seed });
    form.clearErrors();
    setKept(undefined);
    setSegment('brief');
    offerUndo(`The brief has the settings of seed ${seed}`, 'Put mine back', () => form.setValues(before));
  };

  // Home leads here with an example to draw, or a result to look at. Either is done once: a reload starts nothing.
  const navigate = useNavigate();
  const { example, result } = useSearch({ strict: false }) as { example?: string; result?: string };
  useEffect(() => {
    if (example === undefined && result === undefined) return;
    const asked = examples.find(({ id }) => id === example);
    if (asked) startFrom(asked);
    if (result !== undefined) setKept(result);
    void navigate({ to: '/text-to-image', replace: true });
  });

  const column = (
    <BriefColumn
      form={form}
      busy={busy}
      arrived={drawings.sets.at(-1)?.plates.filter(({ state }) => state === 'done').length ?? 0}
      hasDrawings={picture !== undefined}
      onDraw={start}
      onStop={stop}
    />
  );
  const inspector =
    set && picture ? (
      <Inspector
        key={picture.url}
        brief={set.brief}
        picture={picture}
        onUseSeed={(seed) => {
          form.setValues({ keepSeed: true, seed });
          notifications.show({ message: `The next four begin with seed ${seed}` });
        }}
      />
    ) : null;

  return (
    <div className={classes.page} data-empty={set === undefined || undefined}>
      {phone ? null : column}
      <section className={classes.artwork} aria-label="Artwork">
        {set ? (
          <>
            <Mat
              set={set}
              view={drawings.view}
              ground={ground}
              onGround={setGround}
              onChoose={choose}
              onRedraw={redraw}
            />
            <Strip
              drawings={drawings}
              set={set}
              ground={ground}
              take={take}
              onChoose={pick}
              onKept={() => setKept('')}
            />
            {!wide && !phone && picture ? (
              <Button
                className={classes.details ?? ''}
                size="xs"
                variant="default"
                leftSection={<IconLayoutSidebarRight size={16} stroke={1.75} />}
                onClick={() => setDetails(true)}
              >
                Details and files
              </Button>
            ) : null}
          </>
        ) : (
          <EmptyMat onExample={startFrom} onKept={() => setKept('')} />
        )}
      </section>
      {phone ? (
        <>
          {picture ? (
            <div className={classes.segments}>
              <SegmentedControl
                withItemsBorders={false}
                fullWidth
                aria-label="Show"
                data={[
                  { value: 'brief', label: 'Brief' },
                  { value: 'picture', label: 'Details' },
                ]}
                value={segment}
                onChange={(value) => setSegment(value as typeof segment)}
              />
            </div>
          ) : null}
          {segment === 'picture' && inspector ? inspector : column}
        </>
      ) : null}
      {wide && set ? (
        <aside className={classes.aside} aria-label="The chosen picture">
          {inspector ?? <p className={classes.note}>The first picture’s facts and files come here.</p>}
        </aside>
      ) : null}
      <Drawer
        opened={details && !wide && !phone && inspector !== null}
        onClose={() => setDetails(false)}
        position="right"
        size={360}
        title="Details and files"
        classNames={{ content: classes.drawer ?? '', body: classes.drawerBody ?? '' }}
      >
        {inspector}
      </Drawer>
      <KeptDrawer open={kept} onClose={() => setKept(undefined)} onUse={useSettings} />
    </div>
  );
}
