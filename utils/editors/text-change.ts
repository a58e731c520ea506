/** One change of a text: at `from`, `removed` characters went and `text` came. UTF-16. */
export interface TextChange {
  readonly from: number;
  readonly removed: number;
  readonly text: string;
}

/** Long texts are compared in stretches first, which is many times faster than one character after the other. */
const stretch = 256;

const isStretchAlike = (one: string, from: number, other: string, otherFrom: number): boolean =>
  one.slice(from, from + stretch) === other.slice(otherFrom, otherFrom + stretch);

/** The smallest change that turns `before` into `after`. */
export function changeBetween(before: string, after: string): TextChange {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head + stretch <= most && isStretchAlike(before, head, after, head)) head += stretch;
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  const rest = most - head;
  const [end, otherEnd] = [before.length, after.length];
  let tail = 0;
  while (tail + stretch <= rest && isStretchAlike(before, end - tail - stretch, after, otherEnd - tail - stretch))
    tail += stretch;
  while (tail < rest && before.charCodeAt(end - 1 - tail) === after.charCodeAt(otherEnd - 1 - tail)) tail += 1;
  return { from: head, removed: end - tail - head, text: after.slice(head, otherEnd - tail) };
}

export function withChange(before: string, { from, removed, text }: TextChange): string {
  return before.slice(0, from) + text + before.slice(from + removed);
}
