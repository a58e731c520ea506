import { forOneByte, isOneByte } from './one-byte';

/** As `matchAll`, but without its copy of the pattern, which the engine would have to translate again and again. */
export function allMatches(written: RegExp, text: string): RegExpExecArray[] {
  const pattern = isOneByte(text) ? forOneByte(written) : written;
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let raw = pattern.exec(text); raw !== null; raw = pattern.exec(text)) {
    matches.push(raw);
    if (raw[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return matches;
}
