/**
 * What a draft states, read without any code of the coach: links, mentions, mail addresses, quotations, and every number.
 * «100%» and «24/7» make things big and state nothing, and the stars of a review are asked for.
 */
export function facts(text: string): string[] {
  const addresses =
    text.match(/https?:\/\/[^\s)»”"]*[\p{L}\d/]|(?<![\p{L}\d])@[\p{L}\d_.]*[\p{L}\d_]|[\w.+-]+@[\w-]+\.[\w.-]*\w/gu) ??
    [];
  const quotations = text.match(/“[^”]{4,}”/gu) ?? [];
  return [...new Set([...addresses, ...quotations, ...numbersOf(text)])];
}

/** Numbers that stand in the second text only; the numbers to call in need are nobody’s claim. */
export function newNumbers(before: string, after: string): string[] {
  return numbersOf(after).filter((number) => !before.includes(number) && !helplines.includes(number));
}

const helplines = ['911', '999', '000', '988', '116', '123', '13', '11', '14'];

function numbersOf(text: string): string[] {
  const plain = text.replaceAll(/https?:\/\/\S+|#\S+|100 ?%|24\/7|\b[1-5][- ]stars?\b/giu, ' ');
  return plain.match(/\d(?:[\d.,:/-]*\d)?/gu) ?? [];
}
