/** Letters of scripts that run from right to left, and characters that turn the direction. */
const turning = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{1efff}]/u;

/** A space at which a line may always end: between a word and the next. */
const wordEnd = /(?<=[\p{L}\p{N}.,!?])[ \t](?=[\p{L}\p{N}])/gu;

const fromTheLeft = /^(?:|auto|-webkit-auto|start|left|stable)$/u;

/** True where a browser fills one line after the other from the left, so that words never move for what follows them. */
export const fillsLines = (setting: readonly (readonly [property: string, value: string])[]): boolean =>
  setting.every(([property, value]) =>
    property === 'direction' ? value === 'ltr' : !/^text-(?:align|wrap-s)/u.test(property) || fromTheLeft.test(value),
  );

/**
 * How much of a text decides where the words before `end` stand: what somebody types behind it need not be laid out a
 * second time. UTF-16.
 */
export const neededUntil = (text: string, end: number, isFilled: boolean): number => {
  const newline = text.indexOf('\n', end);
  const lineEnd = newline < 0 ? text.length : newline;
  if (!isFilled || turning.test(text.slice(text.lastIndexOf('\n', end - 1) + 1, lineEnd))) return lineEnd;
  wordEnd.lastIndex = end;
  return Math.min(wordEnd.exec(text)?.index ?? text.length, lineEnd);
};

/** Which words may stand elsewhere after a change of a text. UTF-16. */
export interface MovedFrom {
  /** All that ends behind this, the beginning of the changed line. */
  readonly line: number;
  /** Where lines are filled from the left, no more than the changed word, the one before it, which may be tied to it, and the rest. */
  readonly word: number;
}

export const movedFrom = (text: string, at: number): MovedFrom => {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  const newline = text.indexOf('\n', at);
  if (turning.test(text.slice(line, newline < 0 ? text.length : newline))) return { line, word: line };
  const word = text.lastIndexOf(' ', at - 1);
  return { line, word: Math.max(line, text.lastIndexOf(' ', word - 1) + 1) };
};
