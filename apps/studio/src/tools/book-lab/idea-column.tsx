import { Button, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { IconListTree } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Field } from '../../shared/field.tsx';
import { type BookBrief, limits, problemsOf } from './book.ts';
import { genres } from './genres.ts';
import classes from './idea-column.module.css';

interface IdeaColumnProps {
  brief: BookBrief;
  busy: boolean;
  /** Whether there is an outline already: then the next step's button is the filled one. */
  hasOutline: boolean;
  /** How many of the outline's chapters have text, which a new outline would take away. */
  written: number;
  notice: ReactNode;
  onChange: (brief: Partial<BookBrief>) => void;
  onOutline: () => void;
}

const kinds = ['Fiction', 'Non-fiction'] as const;
const genreChoices = kinds.map((group) => ({
  group,
  items: genres.filter(({ kind }) => kind === group).map(({ id, name }) => ({ value: id, label: name })),
}));

/** What the book shall be. Ctrl or ⌘ with Enter makes the outline from any field. */
export function IdeaColumn({ brief, busy, hasOutline, written, notice, onChange, onOutline }: IdeaColumnProps) {
  const [shown, setShown] = useState<ReturnType<typeof problemsOf>>({});
  const [sure, setSure] = useState(true);
  const problems = problemsOf(brief);
  const errorOf = (field: keyof BookBrief) => (shown[field] ? (problems[field] ?? null) : null);

  const make = () => {
    setShown(problems);
    if (Object.keys(problems).length > 0 || busy) return;
    if (written > 0 && sure) setSure(false);
    else {
      setSure(true);
      onOutline();
    }
  };
  const number = (field: 'chapters' | 'words') => ({
    id: field,
    value: brief[field] === 0 ? '' : brief[field],
    min: limits[field].min,
    max: limits[field].max,
    clampBehavior: 'none' as const,
    allowDecimal: false,
    allowNegative: false,
    thousandSeparator: ',',
    error: problems[field] ?? null,
    onChange: (value: number | string) => onChange({ [field]: typeof value === 'number' ? value : 0 }),
  });
  const total = brief.chapters * brief.words;

  return (
    <form
      className={classes.column}
      aria-label="The book"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) make();
      }}
    >
      <div className={classes.fields}>
        <Field id="idea" label="What is the book about" aside={brief.idea.length || null}>
          <Textarea
            id="idea"
            autosize
            minRows={4}
            maxRows={12}
            placeholder="A retired lighthouse keeper finds a ledger in the harbour office"
            value={brief.idea}
            error={errorOf('idea')}
            onChange={(event) => onChange({ idea: event.currentTarget.value })}
          />
        </Field>
        <Field id="title" label="Working title" aside="optional">
          <TextInput
            id="title"
            value={brief.title}
            error={problems.title ?? null}
            onChange={(event) => onChange({ title: event.currentTarget.value })}
          />
        </Field>
        <Field id="author" label="Author name" aside="for the title page">
          <TextInput
            id="author"
            autoComplete="name"
            value={brief.author}
            error={problems.author ?? null}
            onChange={(event) => onChange({ author: event.currentTarget.value })}
          />
        </Field>
        <Field id="genre" label="Genre">
          <NativeSelect
            id="genre"
            data={genreChoices}
            value={brief.genre}
            onChange={(event) => onChange({ genre: event.currentTarget.value as BookBrief['genre'] })}
          />
        </Field>
        <Field id="audience" label="Who reads it" aside="optional">
          <TextInput
            id="audience"
            placeholder="readers of gentle crime"
            value={brief.audience}
            error={problems.audience ?? null}
            onChange={(event) => onChange({ audience: event.currentTarget.value })}
          />
        </Field>
        <div className={classes.pair}>
          <Field id="chapters" label="Chapters">
            <NumberInput {...number('chapters')} />
          </Field>
          <Field id="words" label="Words in each">
            <NumberInput {...number('words')} step={100} />
          </Field>
        </div>
        <p className={classes.hint}>
          {total > 0 ? `About ${total.toLocaleString('en')} words in all.` : ''} A new length counts for chapters
          written from now on.
        </p>
      </div>
      <div className={classes.foot}>
        {notice}
        {sure ? null : (
          <p className={classes.warning} role="alert">
            A new outline takes the place of {written === 1 ? 'a written chapter' : `${written} written chapters`}.
            Press again to go on.
          </p>
        )}
        <Button
          type="submit"
          size="md"
          fullWidth
          variant={hasOutline ? 'default' : 'filled'}
          loading={busy}
          leftSection={<IconListTree size={18} stroke={1.75} />}
        >
          {hasOutline ? (sure ? 'Make the outline again' : 'Replace the outline') : 'Make the outline'}
        </Button>
        <p className={classes.hint}>From the genre’s beat sheet, by rules. Nothing is invented.</p>
      </div>
    </form>
  );
}
