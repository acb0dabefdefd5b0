import type { Model } from '@artisan/contract';
import { useQuery } from '@tanstack/react-query';
import { asFailure, explain } from '../../shared/failure.ts';
import { modelsQuery } from '../../shared/models-query.ts';
import { Notice } from '../../shared/notice.tsx';
import { MachinePanel, WorksNow } from './machine-panel.tsx';
import { ModelRow } from './model-row.tsx';
import classes from './models.module.css';
import { RemoveDialog } from './remove-dialog.tsx';
import { TryPrompt } from './try-prompt.tsx';
import { useModelActions } from './use-model-actions.ts';

/** The writer that the next request goes to; while it is fetched, the one being fetched. */
const writerOf = (models: readonly Model[]) => {
  const writers = models.filter(({ kind }) => kind === 'text');
  return writers.find(({ active }) => active) ?? writers.find(({ state }) => state === 'downloading');
};

/** Models: what is there, what fits, what to add, and a box to try the writer. */
export default function Models() {
  const { data, isPending } = useQuery(modelsQuery);
  const actions = useModelActions();
  const refusal = actions.refusal ? explain(asFailure(actions.refusal)) : undefined;
  const models = data?.models ?? [];
  const kinds = [
    { name: 'Pictures', models: models.filter(({ kind }) => kind === 'image') },
    { name: 'Writing', models: models.filter(({ kind }) => kind === 'text') },
  ];
  return (
    <div className={classes.page}>
      <div className={classes.list}>
        <p className={classes.title}>Set up your bench</p>
        <p className={classes.intro}>
          Models are files that live on this machine. Drawing by rules works without any; add a writer when you have the
          space.
        </p>
        {refusal ? (
          <div className={classes.refusal}>
            <Notice tone="brick" title={refusal.title}>
              {refusal.remedy}
            </Notice>
          </div>
        ) : null}
        {isPending ? (
          <p className={classes.intro} role="status">
            Reading what is there
          </p>
        ) : null}
        {kinds.map(({ name, models: mine }) =>
          mine.length === 0 ? null : (
            <section key={name} aria-label={name}>
              <h2>{name}</h2>
              <ul>
                {mine.map((model) => (
                  <ModelRow key={model.id} model={model} actions={actions} />
                ))}
              </ul>
            </section>
          ),
        )}
        {models.some(({ state }) => state === 'downloading') ? (
          <p className={classes.aside}>
            A download carries on if you leave this page, and picks up where it stopped if the line drops.
          </p>
        ) : null}
      </div>
      {data ? (
        <aside className={classes.side} aria-label="This machine">
          <WorksNow models={models} />
          <TryPrompt writer={writerOf(models)} />
          <MachinePanel machine={data.machine} />
        </aside>
      ) : null}
      <RemoveDialog actions={actions} />
    </div>
  );
}
