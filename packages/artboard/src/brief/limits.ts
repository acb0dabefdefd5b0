/** Words for what Artboard does not do, and what it says about them. */
const limits: [words: RegExp, warning: string][] = [
  [
    /\b(?:photo[- ]?realis\w*|hyper[- ]?realis\w*|realistic|photograph\w*|photo of|photo|4k|8k|unreal engine|octane|cinematic|dslr|bokeh|3d|render(?:ed|ing)?)\b/,
    'Artboard draws flat shapes, so this is not a photograph or a 3D rendering.',
  ],
  [
    /\b(?:water ?colou?rs?|oil[- ]painting|oil on canvas|acrylic|gouache|painterly|impressionis\w*|brush ?strokes?|charcoal drawing|pencil (?:sketch|drawing)|impasto|van gogh|monet)\b/,
    'Artboard draws flat shapes, so nothing looks painted by hand.',
  ],
  [
    /\b(?:woman|man|girl|boy|lady|guy|person|people|men|women|couple|human|nun|soldier|businessman)\b/,
    'Artboard does not draw people.',
  ],
  [/\b(?:underwater|under the sea|deep sea|sea ?bed|ocean floor)\b/, 'Artboard draws the sea from above the water.'],
  [
    /\b(?:riding|drinking|wearing|holding|playing|eating|dancing|sleeping|leaping|jumping|hugging|chasing|fighting|lifting|driving|carrying|cooking|hatching|swinging)\b/,
    'Artboard draws each subject as it is, not in a pose or doing something.',
  ],
];

/** What the prompt asks for that flat shapes cannot do, in plain words. */
export function limitWarnings(text: string, hasSubjects: boolean): string[] {
  const lower = text.toLowerCase();
  return limits
    .filter(([words], index) => words.test(lower) && (index !== limits.length - 1 || hasSubjects))
    .map(([, warning]) => warning);
}

/** Whether a word is answered by one of the warnings of {@link limitWarnings} already. */
export const isLimit = (word: string): boolean =>
  limits.some(([words]) => words.test(word)) || /^(?:painting|oil|canvas|child|children|portrait)$/.test(word);
