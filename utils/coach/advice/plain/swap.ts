import { large } from '../fit-in-place';
import type { Rewriter } from '../rewrite';
import type { Spot } from '../spot';

/** The named parts of what matched, as written; absent parts are empty. */
export type Parts = Readonly<Record<string, string>>;

/** What stands in the sentence, and what says the same plainly. */
export interface Swap {
  /** Over plain text, flags `d` and `u`. */
  readonly find: RegExp;
  /** `$<name>` stands for a part as written. A function may decline with `undefined`. */
  readonly say: string | ((parts: Parts, spot: Spot) => string | undefined);
}

/** Tries each swap where it touches the finding; a replacement that opens the sentence gets its capital when it is fitted. */
export function swapping(swaps: readonly Swap[]): Rewriter {
  return function* (spot, { text, plain, from, to }) {
    for (const { find, say } of swaps) {
      const match = find.exec(plain);
      if (match === null) continue;
      const end = match.index + match[0].length;
      if (end <= from || match.index >= to) continue;
      const parts = partsOf(match, text);
      const said = typeof say === 'string' ? filled(say, parts) : say(parts, spot);
      if (said !== undefined) yield text.slice(0, match.index) + asItStood(said, match.index, text) + text.slice(end);
    }
  };
}

/** What opens a sentence inside a stretch keeps the capital that was there: «on Birch St. You …». */
function asItStood(said: string, at: number, text: string): string {
  const head = text.slice(0, at);
  if (/[.!?…]["'”’)]*\s+$/u.test(head) && /^\p{Lu}/u.test(text.slice(at))) return large(said);
  // In the middle of a sentence a «We» is small.
  return /[\p{L},;]\s*$/u.test(head) && /^We\b/u.test(said) ? `w${said.slice(1)}` : said;
}

/** `$<name>` filled with the part as written. */
export function filled(said: string, parts: Parts): string {
  return said.replaceAll(/\$<(\w+)>/gu, (_, name: string) => parts[name] ?? '');
}

/** The named groups of a match over plain text, read from the text as written. */
export function partsOf(match: RegExpExecArray, text: string): Parts {
  const places = Object.entries(match.indices?.groups ?? {});
  return Object.fromEntries(places.map(([name, place]) => [name, place ? text.slice(place[0], place[1]).trim() : '']));
}
