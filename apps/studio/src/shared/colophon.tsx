import classes from './badges.module.css';
import { EngineBadge, type Maker } from './engine-badge.tsx';

/** The line under every result: who made it, then what is known of the making, measured. */
export function Colophon({ maker, facts }: { maker: Maker; facts: readonly string[] }) {
  return (
    <div className={classes.colophon}>
      <EngineBadge maker={maker} />
      {facts.map((fact, index) => (
        <span key={fact} className={classes.fact}>
          {index > 0 ? <i aria-hidden>·</i> : null}
          {fact}
        </span>
      ))}
    </div>
  );
}
