import { counted } from '../../shared/figures.ts';
import { type AiAnswer, aiRules, thresholds } from './ai-answer.ts';

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** How the answer came about, in the book's own figures. */
export function explainAnswer({ text, total, typed, edited, chapters }: AiAnswer): string[] {
  if (total.words === 0) return ['There is no text yet. The answer is prepared as it is written.'];
  if (text === 'None') {
    return [
      `All ${counted(total.words, 'word')} were typed or pasted here by you. If any came from a model somewhere else, the answer is another one.`,
    ];
  }
  const share = total.inModelParagraphs / total.words;
  return [
    `A model wrote in ${counted(chapters, 'chapter')}. Of ${counted(total.words, 'word')}, ${total.fromModel.toLocaleString('en')} are the model’s and ${typed.toLocaleString('en')} were typed by you.`,
    `${percent(share)} of the words stand in paragraphs that hold the model’s; from ${percent(thresholds.entire)} this page says “entire work”. ${percent(edited)} of what the model wrote was replaced or deleted; from ${percent(thresholds.extensive)} it says “extensive”. KDP gives no figures of its own, so judge the borders yourself.`,
    'Text that a model wrote counts as AI-generated however much it is edited afterwards. Text that you wrote and a model only corrected, and ideas for titles, are AI-assisted: KDP does not ask about them.',
  ];
}

/** The answers as text to keep beside the book's files. */
export function statementOf(title: string, answer: AiAnswer): string {
  return [
    `KDP, AI-generated content: ${title}`,
    `Text: ${answer.text}`,
    'Images: None in this manuscript (answer for the cover yourself)',
    'Translations: None made here',
    '',
    ...explainAnswer(answer),
    `Rules checked ${aiRules.checkedOn}. ${aiRules.source}.`,
  ].join('\n');
}
