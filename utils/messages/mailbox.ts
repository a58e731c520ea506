/** An async iterable that is fed from outside. */
export interface Mailbox<T> extends AsyncIterable<T> {
  put(value: T): void;
  /** Nothing more will come; what is waiting is still handed out. */
  close(): void;
}

/** For one reader. */
export function createMailbox<T>(): Mailbox<T> {
  const waiting: T[] = [];
  let closed = false;
  let wake: (() => void) | undefined;
  return {
    put(value) {
      if (closed) return;
      waiting.push(value);
      wake?.();
    },
    close() {
      closed = true;
      wake?.();
    },
    async *[Symbol.asyncIterator]() {
      for (;;) {
        const value = waiting.shift();
        if (value !== undefined) yield value;
        else if (closed) return;
        else await new Promise<void>((resolve) => (wake = resolve));
      }
    },
  };
}
