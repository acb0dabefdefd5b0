import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import classes from './inspector.module.css';
import { ratio, readable, readingsOf } from './reading.ts';
import type { Versions } from './use-versions.ts';

/** How the lettering reads, measured in the drawing; its colours; and whose drawing the symbol is. */
export function Readings({ versions }: { versions: Versions }) {
  const { lettering, credits, versions: all } = versions;
  return (
    <>
      <h2>How it reads</h2>
      <table className={classes.readings}>
        <thead>
          <tr>
            <th scope="col">Text</th>
            <th scope="col">On light</th>
            <th scope="col">On dark</th>
            <th scope="col">At least</th>
          </tr>
        </thead>
        <tbody>
          {readingsOf(lettering).map(({ text, pixels, millimetres, contrast, contrastOnDark, passes }) => {
            const Icon = passes ? IconCircleCheck : IconAlertTriangle;
            return (
              <tr key={text} data-passes={passes}>
                <th scope="row">
                  <Icon size={16} stroke={1.75} aria-label={passes ? 'Enough contrast' : 'Faint'} />
                  {text}
                </th>
                <td>{ratio(contrast)}</td>
                <td>{ratio(contrastOnDark)}</td>
                <td>
                  {pixels} px
                  <br />
                  {millimetres} mm
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={classes.hint}>
        Contrast by WCAG 2, which asks 3 : 1 of a name and 4.5 : 1 of small words. “At least” is how wide the logo must
        be for letters of {readable.pixels} px on a screen, {readable.millimetres} mm in print.
      </p>
      <h2>Colours</h2>
      <ul className={classes.colours}>
        {[...new Set([...all.colour.colours, ...all['colour-on-dark'].colours])].map((colour) => (
          <li key={colour}>
            <span style={{ background: colour }} aria-hidden />
            {colour}
          </li>
        ))}
      </ul>
      {credits.length > 0 ? (
        <>
          <h2>Credit due</h2>
          {credits.map(({ work, author, licence, source }) => (
            <p key={`${work} ${author}`} className={classes.credit}>
              {work.charAt(0).toUpperCase() + work.slice(1)} by {author}, {licence}. {source}
            </p>
          ))}
        </>
      ) : null}
    </>
  );
}
