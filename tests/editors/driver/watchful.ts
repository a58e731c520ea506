/** What is alive of what a script attached to a page: listeners, observers and timers made in this world. */
export interface Alive {
  listeners: string[];
  observers: number;
}

interface Attached {
  readonly target: WeakRef<EventTarget>;
  readonly type: string;
  readonly listener: unknown;
  readonly signal: AbortSignal | undefined;
}

/**
 * Counts what this world attaches from now on, so that a check can tell whether all of it was taken off again. It watches
 * the browser's own doors; the modules under test run unchanged.
 */
export const keepCount = (): (() => Alive) => {
  const attached = new Set<Attached>();
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (this: EventTarget, type, listener, options) {
    const settings = typeof options === 'object' ? options : {};
    const entry = { target: new WeakRef(this), type, listener, signal: settings.signal };
    if (!(this instanceof AbortSignal)) attached.add(entry);
    if (settings.once) addEventListener.call(this, type, () => attached.delete(entry), { once: true });
    addEventListener.call(this, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget, type, listener, options) {
    for (const entry of attached) {
      if (entry.target.deref() === this && entry.type === type && entry.listener === listener) attached.delete(entry);
    }
    removeEventListener.call(this, type, listener, options);
  };
  const observing = new Set<object>();
  for (const Observer of [MutationObserver, ResizeObserver, IntersectionObserver]) {
    const { observe, disconnect } = Observer.prototype as {
      observe: (...all: unknown[]) => void;
      disconnect: () => void;
    };
    Object.assign(Observer.prototype, {
      observe(this: object, ...all: unknown[]) {
        observing.add(this);
        observe.apply(this, all);
      },
      disconnect(this: object) {
        observing.delete(this);
        disconnect.call(this);
      },
    });
  }
  return () => ({
    listeners: [...attached].filter(({ signal, target }) => !signal?.aborted && target.deref()).map(({ type }) => type),
    observers: observing.size,
  });
};
