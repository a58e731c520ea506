import type { TextEdit } from './text-edit';

/** Beyond this many words a rewrite is taken as one change: comparing costs the square of it. */
const mostWords = 400;

interface Token {
  readonly text: string;
  readonly at: number;
}

const tokensOf = (text: string, offset: number): Token[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}'’]+|\s+|./gsu)].map((match) => ({ text: match[0], at: offset + match.index }));

/** `longest[i][j]`: how many tokens `before` from i and `after` from j have in common, in order. */
const commonLengths = (before: readonly Token[], after: readonly Token[]): number[][] => {
  const longest = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const down = longest[i + 1]?.[j] ?? 0;
      const right = longest[i]?.[j + 1] ?? 0;
      const both = before[i]?.text === after[j]?.text ? (longest[i + 1]?.[j + 1] ?? 0) + 1 : 0;
      const row = longest[i];
      if (row) row[j] = Math.max(down, right, both);
    }
  }
  return longest;
};

/** Splits one edit of `text` into the edits between words that stay, in order of the text. */
export const splitEdit = (text: string, edit: TextEdit): TextEdit[] => {
  const before = tokensOf(text.slice(edit.from, edit.to), edit.from);
  const after = tokensOf(edit.insert, 0);
  if (before.length > mostWords || after.length > mostWords) return [edit];
  const longest = commonLengths(before, after);
  const hunks: TextEdit[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [from, start] = [i, j];
    const differs = (): boolean => before[i]?.text !== after[j]?.text;
    while ((i < before.length || j < after.length) && differs()) {
      if (j >= after.length || (i < before.length && (longest[i + 1]?.[j] ?? 0) >= (longest[i]?.[j + 1] ?? 0))) i += 1;
      else j += 1;
    }
    if (from < i || start < j) {
      const insert = edit.insert.slice(after[start]?.at ?? edit.insert.length, after[j]?.at ?? edit.insert.length);
      hunks.push({ from: before[from]?.at ?? edit.to, to: before[i]?.at ?? edit.to, insert });
    }
    if (i < before.length && j < after.length) [i, j] = [i + 1, j + 1];
  }
  return hunks;
};

/** Joins neighbouring edits over what lies between them wherever `mayRewrite` says that is nothing but plain text. */
export const joinEdits = (
  text: string,
  edits: readonly TextEdit[],
  mayRewrite: (from: number, to: number) => boolean,
): TextEdit[] => {
  const joined: TextEdit[] = [];
  for (const edit of edits) {
    const last = joined.at(-1);
    if (last && mayRewrite(last.from, edit.to)) {
      const insert = last.insert + text.slice(last.to, edit.from) + edit.insert;
      joined[joined.length - 1] = { from: last.from, to: edit.to, insert };
    } else joined.push(edit);
  }
  return joined;
};
