import { Button } from '@mantine/core';
import { IconPlayerStop } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { counted, duration } from '../../shared/figures.ts';
import { PoliteStatus } from '../../shared/polite-status.tsx';
import classes from './ticket.module.css';
import { timeLeft, type Writing } from './use-chapter-writing.ts';

/** Chapters under way: what is done, what is left at the measured pace, and the stub that stops it. */
export function Ticket({ writing, onStop }: { writing: Writing; onStop: () => void }) {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const { ids, done, words } = writing;
  const left = timeLeft(writing, now);
  const status = `${done.length} of ${counted(ids.length, 'chapter')}, ${counted(words, 'word')}`;
  const time = left === undefined ? 'no estimate yet' : `about ${duration(left)} left`;
  return (
    <section className={classes.ticket} aria-label="Writing">
      <div className={classes.facts}>
        <span>
          <b>Writing</b> <span className="number">{status}</span>
        </span>
        <span className="number">{time}</span>
        <progress value={done.length} max={ids.length} aria-label="Chapters done" />
      </div>
      <div className={classes.stub}>
        <Button variant="default" leftSection={<IconPlayerStop size={17} stroke={1.75} />} onClick={onStop}>
          Stop
        </Button>
      </div>
      <PoliteStatus>{`${status}, ${time}`}</PoliteStatus>
    </section>
  );
}
