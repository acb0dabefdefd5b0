import type { Model, TextUsageEvent } from '@artisan/contract';
import { Button, Textarea } from '@mantine/core';
import { IconFeather, IconPlayerStop } from '@tabler/icons-react';
import { useState } from 'react';
import { Colophon } from '../../shared/colophon.tsx';
import { explain } from '../../shared/failure.ts';
import { counted, duration } from '../../shared/figures.ts';
import { Notice } from '../../shared/notice.tsx';
import classes from './models.module.css';
import { useWriting } from './use-writing.ts';

const start = 'Write a two-line blurb for a cosy mystery set in a tea shop.';

function factsOf({ model, usage, seed, duration_ms, finish_reason }: TextUsageEvent): string[] {
  const rate = usage.completion_tokens / (duration_ms / 1000);
  return [
    model,
    `seed ${seed}`,
    counted(usage.completion_tokens, 'token'),
    duration(duration_ms),
    ...(duration_ms > 0 ? [`${rate < 10 ? rate.toFixed(1) : Math.round(rate)} tokens a second`] : []),
    ...(finish_reason === 'length' ? ['cut at the limit'] : []),
  ];
}

/** A box to try the writer with: it answers as it writes, and stops when told. */
export function TryPrompt({ writer }: { writer: Model | undefined }) {
  const [prompt, setPrompt] = useState(start);
  const { writing, write, stop } = useWriting();
  const busy = writing.state === 'waiting' || writing.state === 'writing';
  const failure = writing.failure ? explain(writing.failure) : undefined;
  const absent = !writer || writer.state === 'absent' || writer.state === 'downloading';
  const send = () => {
    if (prompt.trim() !== '' && !absent) void write(prompt);
  };
  return (
    <section aria-labelledby="try">
      <h2 id="try">Try a prompt</h2>
      <form
        className={classes.try}
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Textarea
          aria-label="Prompt"
          autosize
          minRows={2}
          maxRows={6}
          value={prompt}
          onChange={(event) => setPrompt(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
          }}
        />
        {busy ? (
          // Keys: were both one element, the click that stops would find a submit button at its end, and write again.
          <Button key="stop" variant="default" leftSection={<IconPlayerStop size={17} stroke={1.75} />} onClick={stop}>
            Stop
          </Button>
        ) : (
          <Button
            key="write"
            type="submit"
            disabled={absent || prompt.trim() === ''}
            leftSection={<IconFeather size={17} stroke={1.75} />}
          >
            Write
          </Button>
        )}
      </form>
      {absent ? (
        <p className={classes.aside}>
          {writer?.state === 'downloading'
            ? 'The writer is on its way; this opens when it is here.'
            : 'Download a writer first.'}
        </p>
      ) : null}
      {!absent && writer.starter ? <p className={classes.aside}>For trying out. Short drafts with mistakes.</p> : null}
      {writing.state === 'waiting' ? (
        <p className={classes.aside} role="status">
          {writer?.state === 'ready' ? 'Reading the prompt' : 'Loading the model, then reading the prompt'}
        </p>
      ) : null}
      {writing.text === '' ? null : (
        <p className={classes.written} data-written>
          {writing.text}
        </p>
      )}
      {writing.state === 'stopped' ? <p className={classes.aside}>Stopped. What was written stays.</p> : null}
      {failure ? (
        <Notice
          tone="brick"
          title={failure.title}
          actions={
            writing.failure?.retryable ? (
              <Button size="xs" variant="default" onClick={send}>
                Try again
              </Button>
            ) : null
          }
        >
          {failure.remedy}
        </Notice>
      ) : null}
      {writing.usage ? (
        <>
          <Colophon maker="writer" facts={factsOf(writing.usage)} />
          {writing.usage.warnings.map((warning) => (
            <p key={warning} className={classes.aside}>
              {warning}
            </p>
          ))}
        </>
      ) : null}
    </section>
  );
}
