import { AlignmentType, type IStylesOptions, LevelFormat, LineRuleType } from 'docx';

/** Lengths in Word's unit, a twentieth of a point. */
const points = (count: number) => Math.round(count * 20);
const inches = (count: number) => points(count * 72);

/** A manuscript page: US letter with an inch all round, as editors ask for it. */
export const page = {
  size: { width: inches(8.5), height: inches(11) },
  margin: { top: inches(1), right: inches(1), bottom: inches(1), left: inches(1) },
};

/** Names of the paragraph styles that Word does not bring itself. */
export const style = {
  body: 'BodyText',
  first: 'FirstParagraph',
  author: 'Author',
  copyright: 'Copyright',
  sceneBreak: 'SceneBreak',
  quote: 'Quote',
} as const;

const face = 'Georgia';
const centred = { alignment: AlignmentType.CENTER };
const bodyLine = { line: 360, lineRule: LineRuleType.AUTO };

/** Built-in styles for the title and headings, so that Word's navigation, its contents and KDP's importer see them. */
export const styles: IStylesOptions = {
  default: {
    document: { run: { font: face, size: 24 } },
    title: {
      run: { font: face, size: 56 },
      paragraph: { ...centred, spacing: { before: points(150), after: points(18) } },
    },
    heading1: {
      run: { font: face, size: 36, bold: false, color: '000000' },
      paragraph: { ...centred, keepNext: true, spacing: { before: points(90), after: points(36) } },
    },
    heading2: {
      run: { font: face, size: 26, bold: true, color: '000000' },
      paragraph: { keepNext: true, spacing: { before: points(18), after: points(8) } },
    },
  },
  paragraphStyles: [
    {
      id: style.body,
      name: 'Body Text',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { indent: { firstLine: inches(0.3) }, spacing: bodyLine },
    },
    {
      id: style.first,
      name: 'First Paragraph',
      basedOn: style.body,
      next: style.body,
      quickFormat: true,
      paragraph: { indent: { firstLine: 0 } },
    },
    { id: style.author, name: 'Author', basedOn: 'Normal', run: { size: 28 }, paragraph: centred },
    {
      id: style.copyright,
      name: 'Copyright',
      basedOn: 'Normal',
      run: { size: 20 },
      paragraph: { spacing: { after: points(8) } },
    },
    {
      id: style.sceneBreak,
      name: 'Scene Break',
      basedOn: 'Normal',
      next: style.first,
      paragraph: { ...centred, spacing: { before: points(12), after: points(12) } },
    },
    {
      id: style.quote,
      name: 'Quote',
      basedOn: 'Normal',
      quickFormat: true,
      run: { italics: true },
      paragraph: { indent: { left: inches(0.4), right: inches(0.4) }, spacing: { ...bodyLine, after: points(8) } },
    },
  ],
};

const listIndent = { indent: { left: inches(0.4), hanging: inches(0.25) } };

export const numbering = {
  config: [
    {
      reference: 'bullets',
      levels: [
        { level: 0, format: LevelFormat.BULLET, text: '•', style: { paragraph: { ...listIndent, spacing: bodyLine } } },
      ],
    },
    {
      reference: 'numbers',
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          style: { paragraph: { ...listIndent, spacing: bodyLine } },
        },
      ],
    },
  ],
};
