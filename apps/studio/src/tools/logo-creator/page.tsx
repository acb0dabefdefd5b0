import { Box, Button, Drawer, SegmentedControl } from '@mantine/core';
import { useHotkeys, useMediaQuery } from '@mantine/hooks';
import { IconLayoutSidebarRight } from '@tabler/icons-react';
import { useState } from 'react';
import { Colophon } from '../../shared/colophon.tsx';
import { asFailure, explain } from '../../shared/failure.ts';
import { counted, duration } from '../../shared/figures.ts';
import { type Leaving, useLeaveGuard } from '../../shared/use-leave-guard.ts';
import { Board } from './board.tsx';
import { BriefColumn } from './brief-column.tsx';
import { Eight } from './eight.tsx';
import { exampleForm } from './form.ts';
import { Inspector } from './inspector.tsx';
import { chosenOf, neighbour } from './logos.ts';
import classes from './page.module.css';
import { Strip } from './strip.tsx';
import { useJob } from './use-job.ts';
import { useLogoForm } from './use-logo-form.ts';
import { useLogos } from './use-logos.ts';
import { useVersions } from './use-versions.ts';

const isWide = '(min-width: 80em)';
const isPhone = '(max-width: 47.99em)';

/** Another page may be opened meanwhile: the drawings go on, and lie on the mat on return. */
const whileDrawing: Leaving = {
  title: 'Logos are being drawn.',
  body: 'Closing the tab stops them. What you typed stays.',
  leave: 'Close the tab',
  scope: 'tab',
};
const whileMaking: Leaving = {
  title: 'Your files are being made.',
  body: 'Leaving stops it; nothing is downloaded. The logos stay on the mat.',
  leave: 'Stop and leave',
};

/** Logo Creator: the brief, eight logos on the mat, and the picked one in every version with its files. */
export default function LogoCreator() {
  const form = useLogoForm();
  const { logos, busy, failure, draw, redraw, stop, take } = useLogos();
  const work = useJob();
  const [segment, setSegment] = useState<'brief' | 'logo'>('brief');
  const [drawer, setDrawer] = useState(false);
  const wide = useMediaQuery(isWide, true, { getInitialValueInEffect: false });
  const phone = useMediaQuery(isPhone, false, { getInitialValueInEffect: false });
  useLeaveGuard(work.job.state === 'working' ? whileMaking : busy ? whileDrawing : undefined);

  const set = logos.sets[logos.shown];
  const candidate = logos.view === 'one' ? chosenOf(set) : undefined;
  const { data: versions, error } = useVersions(candidate);

  const choose = (index: number) => {
    take({ kind: 'choose', index });
    setSegment('logo');
  };
  useHotkeys([
    ...[0, 1, 2, 3, 4, 5, 6, 7].map((index): [string, () => void] => [String(index + 1), () => choose(index)]),
    ['ArrowRight', () => set && choose(neighbour(set, 1))],
    ['ArrowLeft', () => set && choose(neighbour(set, -1))],
    ['Escape', () => chosenOf(set) && take({ kind: 'view', view: logos.view === 'one' ? 'eight' : 'one' })],
  ]);

  const start = () => {
    if (form.validate().hasErrors) {
      setSegment('brief');
      return;
    }
    void draw(form.getValues());
  };
  const startExample = () => {
    form.setValues(exampleForm);
    form.clearErrors();
    void draw(exampleForm);
  };

  const brief = (
    <BriefColumn
      form={form}
      busy={busy}
      arrived={logos.sets.at(-1)?.candidates.filter(({ state }) => state === 'done').length ?? 0}
      more={set !== undefined}
      quiet={candidate !== undefined}
      failure={failure}
      onDraw={start}
      onStop={stop}
    />
  );
  const inspector =
    set && candidate ? (
      <Inspector key={candidate.seed} set={set} candidate={candidate} versions={versions} work={work} />
    ) : null;
  const answer = candidate?.picture.answer;

  return (
    <div className={classes.page}>
      {phone ? null : brief}
      <section className={classes.artwork} aria-label="Artwork">
        {/* Its versions may be taller than the mat: then it scrolls, by keys too. */}
        <Box
          className={classes.mat}
          {...(candidate && { tabIndex: 0, role: 'group', 'aria-label': 'Versions of the logo' })}
        >
          {set && candidate ? (
            <Board
              name={set.form.name}
              proof={candidate.picture.url}
              versions={versions}
              failure={error ? explain(asFailure(error)) : undefined}
            />
          ) : null}
          {set && !candidate ? <Eight set={set} onChoose={choose} onRedraw={redraw} /> : null}
          {set ? null : (
            <div className={classes.first}>
              <p>The mat is empty. Say what the business is called and press Draw 8.</p>
              <Button size="xs" variant="default" disabled={busy} onClick={startExample}>
                Draw Northleaf
              </Button>
            </div>
          )}
        </Box>
        {answer ? (
          <div className={classes.tag}>
            <Colophon
              maker="rules"
              facts={[
                answer.model,
                `seed ${answer.seed}`,
                duration(answer.duration_ms),
                ...(answer.credits.length > 0 ? [`${counted(answer.credits.length, 'credit')} due`] : []),
              ]}
            />
            {!wide && !phone && inspector ? (
              <Button
                size="xs"
                variant="default"
                leftSection={<IconLayoutSidebarRight size={16} stroke={1.75} />}
                onClick={() => setDrawer(true)}
              >
                Details and files
              </Button>
            ) : null}
          </div>
        ) : null}
        {set ? <Strip logos={logos} set={set} take={take} /> : null}
      </section>
      {phone ? (
        <>
          {inspector ? (
            <div className={classes.segments}>
              <SegmentedControl
                withItemsBorders={false}
                fullWidth
                aria-label="Show"
                data={[
                  { value: 'brief', label: 'Brief' },
                  { value: 'logo', label: 'Details and files' },
                ]}
                value={segment}
                onChange={(value) => setSegment(value as typeof segment)}
              />
            </div>
          ) : null}
          {segment === 'logo' && inspector ? inspector : brief}
        </>
      ) : null}
      {wide && inspector ? (
        <aside className={classes.aside} aria-label="The picked logo">
          {inspector}
        </aside>
      ) : null}
      <Drawer
        opened={drawer && !wide && !phone && inspector !== null}
        onClose={() => setDrawer(false)}
        position="right"
        size={380}
        title="Details and files"
        closeButtonProps={{ 'aria-label': 'Close' }}
        classNames={{ content: classes.drawer ?? '', body: classes.drawerBody ?? '' }}
      >
        {inspector}
      </Drawer>
    </div>
  );
}
