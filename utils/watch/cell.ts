/** A value that says when it changes: the little of a signals library that a script in every page can afford. */
export interface Cell<T> {
  readonly value: T;
  /** Calls back after each change until `signal` aborts. */
  subscribe(changed: () => void, signal: AbortSignal): void;
}

export interface WritableCell<T> extends Cell<T> {
  value: T;
}

/** Setting the value it has already tells nobody. */
export function cell<T>(first: T): WritableCell<T> {
  const listeners = new Set<() => void>();
  let current = first;
  return {
    get value() {
      return current;
    },
    set value(next) {
      if (Object.is(next, current)) return;
      current = next;
      for (const changed of [...listeners]) changed();
    },
    subscribe(changed, signal) {
      if (signal.aborted) return;
      listeners.add(changed);
      signal.addEventListener('abort', () => listeners.delete(changed), { once: true });
    },
  };
}

/** However often it is called in one turn, `work` runs once, at the turn's end, unless `signal` has aborted by then. */
export function onceATurn(work: () => void, signal: AbortSignal): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    queueMicrotask(() => {
      isDue = false;
      if (!signal.aborted) work();
    });
  };
}
