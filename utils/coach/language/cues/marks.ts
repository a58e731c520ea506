/**
 * Places that cues name beside letters, written as capitals: plain text has none, so that a cue stays a string.
 * `\b` stands for itself, and so do the place before the first character and the one behind the last.
 */
export const boundary = 'B';
export const start = 'S';
export const end = 'E';
/** Every character outside ASCII; which one it is, only the pattern asks. */
export const other = 'O';

const innerBoundary = /(?<=[a-z\d_])(?=[^a-z\d_B])|(?<=[^a-z\d_B])(?=[a-z\d_])/g;
const doubled = /B{2,}/g;

/** The cue as a scan meets it: every place between a word and something else is marked. */
export function spellOut(cue: string): string {
  return cue.replace(innerBoundary, boundary).replace(doubled, boundary);
}

/** Whether `\b` counts the character of a plain text as part of a word; the same without and with the flag `u`. */
export function isWordCode(code: number): boolean {
  return (code > 0x60 && code < 0x7b) || (code > 0x2f && code < 0x3a) || code === 0x5f;
}
