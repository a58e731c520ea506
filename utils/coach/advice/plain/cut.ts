import type { Rewriter, Stretch } from '../rewrite';

/** Where a clause can be cut off without hurting its neighbours: stronger marks only. */
const seam = /(?:[.!?…]+|\s[–—-]+|[;:,]|\s?\p{Extended_Pictographic}\ufe0f?)(?=\s|$)|\s(?:&|\+|and|so|but)(?=\s)/gu;

/** Leaves out the clause around the finding, or the whole sentence where it is all of it. */
export const cutClause: Rewriter = function* (_spot, sentence) {
  for (const { from, to } of piecesAround(sentence)) {
    const head = sentence.text.slice(0, from).replace(/(?:[,;:–—-]|\s(?:and|so|but|&|\+))\s*$/u, '');
    const tail = sentence.text.slice(to);
    const rest = tail.replace(/^\s*(?:[,;:–—-]+|[.!?…]+(?=\s*\S)|(?:and|so|but|&|\+)(?=\s))\s*/u, ' ');
    if (head.trim() === '' && !startsClause(rest)) continue;
    yield joined(head, rest);
  }
  yield '';
};

function joined(head: string, rest: string): string {
  if (head.trim() === '') return rest;
  const closes = /^\s*[.!?…]*\s*$/u.test(rest);
  return closes ? head.trimEnd() + (rest.trim() || '.') : `${head.trimEnd()} ${rest.trimStart()}`;
}

/** The narrowest stretch between seams that holds the finding, then wider ones. */
function* piecesAround({ text, from, to }: Stretch): Iterable<{ from: number; to: number }> {
  const seams = [...text.matchAll(seam)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
  const before = seams.filter((one) => one.to <= from).map((one) => one.to);
  const after = seams.filter((one) => one.from >= to).map((one) => one.from);
  const start = before.at(-1) ?? 0;
  const end = after[0] ?? text.length;
  if (start > 0 || end < text.length) yield { from: start, to: end };
  if (start > 0 && end < text.length) yield { from: start, to: text.length };
}

/** What is left must stand by itself: a capital, a pronoun or an article at its head. */
function startsClause(rest: string): boolean {
  return (
    /^\s*(?:\p{Extended_Pictographic}|["“(]|\p{Lu}|(?:we|i|you|our|my|your|the|a|an|it|they|he|she|there|this|that|these|those|if|for|when|on|at)\b)/u.test(
      rest,
    ) || /^[\s.!?]*$/u.test(rest)
  );
}
