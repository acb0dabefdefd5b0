import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Draft, listDrafts } from '../shared/drafts.ts';
import { modelsQuery } from '../shared/models-query.ts';
import { WorksNow } from '../tools/models/machine-panel.tsx';
import { listKept } from '../tools/text-to-image/kept.ts';
import { Bench } from './bench.tsx';
import { Continue } from './continue.tsx';
import classes from './home.module.css';
import { newestOfEachSet } from './newest-of-each-set.ts';
import { ToolList } from './tool-list.tsx';
import { WriterNotice } from './writer-notice.tsx';

const small = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'];

function headline(drawings: number, drafts: number): string {
  if (drawings > 0) return `${small[drawings] ?? drawings} ${drawings === 1 ? 'drawing' : 'drawings'} on the bench`;
  return drafts > 0 ? 'Pick up where you stopped' : 'The bench is clear';
}

/** Home: what lies on the bench, what was begun, every tool, and what works right now. */
export default function Home() {
  const { data } = useQuery(modelsQuery);
  const [drawings] = useState(() => newestOfEachSet(listKept()));
  const [drafts, setDrafts] = useState<readonly Draft[]>(listDrafts);
  const first = drawings.length === 0;
  return (
    <div className={classes.home}>
      <section className={classes.main} aria-labelledby="bench">
        <h2 id="bench" className={classes.title}>
          {headline(drawings.length, drafts.length)}
        </h2>
        {first ? (
          <p className={classes.intro}>
            Artboard drew these by rules, with no model and no graphics card. Pick one and it draws four like it.
          </p>
        ) : null}
        <Bench drawings={drawings} />
      </section>
      <aside className={classes.aside} aria-label="Your work and this machine">
        <Continue drafts={drafts} onChange={() => setDrafts(listDrafts())} />
        {data ? <WorksNow models={data.models} /> : null}
        {data ? <WriterNotice models={data.models} /> : null}
      </aside>
      <ToolList />
    </div>
  );
}
