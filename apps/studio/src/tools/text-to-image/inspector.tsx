import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { drawImage } from '../../shared/api.ts';
import { Colophon } from '../../shared/colophon.tsx';
import { asFailure, explain } from '../../shared/failure.ts';
import { duration } from '../../shared/figures.ts';
import { Notice } from '../../shared/notice.tsx';
import type { Picture } from '../../shared/picture.ts';
import { fileFrom } from '../../shared/picture.ts';
import { saveFile } from '../../shared/save-file.ts';
import { type Brief, fileName, formats, type ImageFormat, requestFor } from './brief.ts';
import classes from './inspector.module.css';
import { readAs } from './read-as.ts';
import { styleOf } from './styles/styles.ts';
import { useColophon } from './use-colophon.ts';

interface InspectorProps {
  /** The brief the picture was drawn from; the form may have moved on. */
  brief: Brief;
  picture: Picture;
  onUseSeed: (seed: number) => void;
}

const formatName = (format: ImageFormat) => (format === 'webp' ? 'WebP' : format.toUpperCase());

/** Downloads in any format: the one on the mat at once, another drawn again with the same seed and brief. */
function useDownload(brief: Brief, picture: Picture) {
  return useMutation({
    mutationFn: async (format: ImageFormat) => {
      const wanted = { ...brief, format };
      const { seed, brief: drawn } = picture.answer;
      const file =
        picture.isFull && format === brief.format
          ? picture.file
          : fileFrom((await drawImage(requestFor(wanted, seed, drawn))).image);
      const name = fileName(wanted, seed);
      saveFile(file, name);
      return name;
    },
    onSuccess: (name) => notifications.show({ message: `${name} is in your downloads` }),
  });
}

const copy = async (text: string, what: string) => {
  try {
    await navigator.clipboard.writeText(text);
    notifications.show({ message: `${what} copied` });
  } catch {
    notifications.show({ message: 'The browser would not copy. Select the words and copy them by hand.' });
  }
};

/** Everything known about the chosen picture, and its files. */
export function Inspector({ brief, picture, onUseSeed }: InspectorProps) {
  const download = useDownload(brief, picture);
  const colophon = useColophon(picture);
  const { answer } = picture;
  const style = styleOf(brief.style);
  const failure = download.error ? explain(asFailure(download.error)) : undefined;
  return (
    <section className={classes.inspector} aria-label="Picture">
      <div className={classes.body}>
        <p className={classes.prompt}>{brief.prompt}</p>
        {colophon ? <Colophon maker={colophon.maker} facts={[]} /> : null}
        <dl className={classes.facts}>
          <div>
            <dt>Engine</dt>
            <dd>{answer.model}</dd>
          </div>
          <div>
            <dt>Seed</dt>
            <dd>
              {answer.seed}
              <button type="button" className={classes.quiet} onClick={() => onUseSeed(answer.seed)}>
                Use this seed
              </button>
            </dd>
          </div>
          <div>
            <dt>Size</dt>
            <dd>
              {brief.width} × {brief.height} px{brief.transparent ? ', clear background' : ''}
            </dd>
          </div>
          <div>
            <dt>Time</dt>
            <dd>
              {duration(answer.duration_ms)}
              {picture.isFull ? ' on this machine' : `, shown at ${answer.width} × ${answer.height}`}
            </dd>
          </div>
          {style ? (
            <div>
              <dt>Style</dt>
              <dd>{style.name}</dd>
            </div>
          ) : null}
          {readAs(answer.brief).map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {answer.warnings.length > 0 ? (
          <ul className={classes.warnings} aria-label="Not as asked">
            {answer.warnings.map((warning) => (
              <li key={warning}>
                <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
                {warning}
              </li>
            ))}
          </ul>
        ) : null}
        {answer.credits.length > 0 ? (
          <div className={classes.credits}>
            <h2>Credit due</h2>
            <ul>
              {answer.credits.map(({ work, author, licence, source }) => (
                <li key={`${work} ${author}`}>
                  {work.charAt(0).toUpperCase() + work.slice(1)} by {author}, {licence}{' '}
                  <button
                    type="button"
                    className={classes.quiet}
                    onClick={() => copy(`“${work}” by ${author}, ${licence}, ${source}`, 'Credit line')}
                  >
                    Copy credit line
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
      <div className={classes.foot}>
        {failure ? (
          <Notice tone="brick" title={failure.title}>
            {failure.remedy}
          </Notice>
        ) : null}
        <Button
          fullWidth
          size="md"
          leftSection={<IconDownload size={18} stroke={1.75} />}
          loading={download.isPending && download.variables === brief.format}
          onClick={() => download.mutate(brief.format)}
        >
          Download {formatName(brief.format)}
        </Button>
        <div className={classes.others}>
          {formats
            .filter((format) => format !== brief.format)
            .map((format) => (
              <Button
                key={format}
                variant="default"
                loading={download.isPending && download.variables === format}
                disabled={download.isPending}
                onClick={() => download.mutate(format)}
              >
                {formatName(format)}
              </Button>
            ))}
        </div>
        <p className={classes.hint}>
          {picture.isFull ? 'The others are drawn again, same seed.' : 'Drawn at full size now, same seed.'}
        </p>
      </div>
    </section>
  );
}
