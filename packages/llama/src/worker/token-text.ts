/** Turns tokens into text piece by piece; a character that is split over tokens comes out whole. */
export interface TokenText<Token> {
  push(token: Token): string;
}

const replacement = '\uFFFD';
/** A character has four bytes at most; what isn't whole after this many tokens never will be. */
const mostPending = 8;

/** `detokenize` gives the text of `tokens` as it reads after `before`. */
export function createTokenText<Token>(detokenize: (tokens: Token[], before: Token[]) => string): TokenText<Token> {
  let pending: Token[] = [];
  let before: Token[] = [];
  // How much of the pending tokens' text went out already.
  let released = 0;
  return {
    push(token) {
      pending.push(token);
      const text = detokenize(pending, before);
      const whole = pending.length > mostPending ? text : withoutUnfinished(text);
      const piece = whole.slice(released);
      if (whole.length === text.length) {
        before = [...before, ...pending].slice(-4);
        pending = [];
        released = 0;
      } else {
        released = Math.max(released, whole.length);
      }
      return piece;
    },
  };
}

function withoutUnfinished(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === replacement) end -= 1;
  return text.slice(0, end);
}
