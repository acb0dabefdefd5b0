import type { ComposedPart } from '@artisan/contract';
import classes from './listing-field.module.css';

const others = {
  product: 'the product',
  audience: 'for whom',
  phrases: 'your phrases',
  synonyms: 'a list of synonyms',
} as const;

/** Each part of a composed text and the facts it comes from. */
export function Provenance({ parts, facts }: { parts: readonly ComposedPart[]; facts: readonly string[] }) {
  return (
    <details className={classes.provenance}>
      <summary>Where each part comes from</summary>
      <ul>
        {parts.map(({ text, facts: indexes, from }) => (
          <li key={text}>
            <q>{text}</q>
            <span>
              {[...indexes.map((index) => `“${facts[index] ?? ''}”`), ...from.map((other) => others[other])].join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
