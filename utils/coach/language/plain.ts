/** Characters that phones and word processors put in place of the plain one; each is one UTF-16 unit, so lengths agree. */
const straight: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  ʼ: "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\t': ' ',
  '\n': ' ',
  '\r': ' ',
};

const curly = /[‘’‛ʼ´“”„‟«»–—‐‑−\u00a0\u202f\u2009\t\n\r]/g;

/** Lower case with straight quotes, dashes and spaces; always as long as `text`, so that offsets agree. */
export function toPlain(text: string): string {
  const lower = text.toLowerCase();
  const sameLength = lower.length === text.length ? lower : lowerEachUnit(text);
  return sameLength.replace(curly, (character) => straight[character] ?? character);
}

/** A few letters grow when lowered (İ becomes two units); those stay as written. */
function lowerEachUnit(text: string): string {
  let lower = '';
  for (const character of text) {
    const small = character.toLowerCase();
    lower += small.length === character.length ? small : character;
  }
  return lower;
}
