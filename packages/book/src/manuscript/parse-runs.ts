/** Words that look alike. */
export interface Run {
  text: string;
  italic: boolean;
  bold: boolean;
}

/** A backslash and the mark it frees, or marks of emphasis. */
const marks = /\\([\\*_#>`[\]()+.!-])|(\*{1,3}|_{1,3})/g;

const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
const isSpace = (character: string | undefined) => character === undefined || /\s/.test(character);

/** Whether a mark at `at` may open emphasis, close it, both, or neither: `2 * 3` and `snake_case` hold no emphasis. */
function sides(text: string, at: number, mark: string): { opens: boolean; closes: boolean } {
  const before = text[at - 1];
  const after = text[at + mark.length];
  const insideWord = mark.startsWith('_') && isWord(before) && isWord(after);
  return { opens: !isSpace(after) && !insideWord, closes: !isSpace(before) && !insideWord };
}

interface Mark {
  at: number;
  mark: string;
  /** What a freed mark prints. */
  plain: string | undefined;
  /** Set once its partner is found. */
  paired: boolean;
}

/** Pairs marks of the same kind, the nearest first. */
function pair(text: string): Mark[] {
  const found: Mark[] = [];
  const open: Mark[] = [];
  for (const match of text.matchAll(marks)) {
    const at = match.index;
    if (match[1] !== undefined) {
      found.push({ at, mark: match[0], plain: match[1], paired: false });
      continue;
    }
    const mark: Mark = { at, mark: match[0], plain: undefined, paired: false };
    const { opens, closes } = sides(text, at, mark.mark);
    const partner = closes ? open.findLastIndex((candidate) => candidate.mark === mark.mark) : -1;
    if (partner >= 0) {
      const opener = open[partner];
      if (opener) opener.paired = true;
      mark.paired = true;
      open.length = partner;
    } else if (opens) open.push(mark);
    found.push(mark);
  }
  return found;
}

/** Reads Markdown's `*italic*`, `**bold**`, `***both***` and `\*`; marks without a partner stay as they are. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let italic = false;
  let bold = false;
  let done = 0;
  const take = (piece: string) => {
    const last = runs.at(-1);
    if (piece === '') return;
    if (last && last.italic === italic && last.bold === bold) last.text += piece;
    else runs.push({ text: piece, italic, bold });
  };
  for (const { at, mark, plain, paired } of pair(text)) {
    take(text.slice(done, at));
    done = at + mark.length;
    if (plain !== undefined) take(plain);
    else if (!paired) take(mark);
    else {
      if (mark.length !== 2) italic = !italic;
      if (mark.length >= 2) bold = !bold;
    }
  }
  take(text.slice(done));
  return runs;
}
