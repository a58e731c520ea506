/** One change of a text: at `from`, `removed` characters went and `text` came. UTF-16. */
export interface TextChange {
  readonly from: number;
  readonly removed: number;
  readonly text: string;
}

/** The smallest change that turns `before` into `after`. */
export function changeBetween(before: string, after: string): TextChange {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  let tail = 0;
  while (
    tail < most - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1;
  return { from: head, removed: before.length - tail - head, text: after.slice(head, after.length - tail) };
}

export function withChange(before: string, { from, removed, text }: TextChange): string {
  return before.slice(0, from) + text + before.slice(from + removed);
}
