/**
 * Places that cues name beside letters. They are characters no pattern is written over, so that a cue stays a string:
 * `\b` stands for itself, and so do the place before the first character and the one behind the last.
 */
export const boundary = '\u0001';
export const start = '\u0002';
export const end = '\u0003';
/** Every character outside ASCII; which one it is, only the pattern asks. */
export const other = '\u0004';

const innerBoundary = /(?<=[a-z\d_])(?=[^a-z\d_\u0001])|(?<=[^a-z\d_\u0001])(?=[a-z\d_])/g;
const doubled = /\u0001{2,}/g;

/** The cue as a scan meets it: lower case, and every place between a word and something else marked. */
export function spellOut(cue: string): string {
  return cue.toLowerCase().replace(innerBoundary, boundary).replace(doubled, boundary);
}

/** Whether `\b` counts the character as part of a word; the same without and with the flag `u`. */
export function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95 || (code >= 65 && code <= 90);
}
