/** The element that really got the focus, also inside open shadow roots. */
export function deepTarget(event: Event): Element | undefined {
  const target = event.composedPath()[0];
  return target instanceof Element ? target : undefined;
}

/** The element that has the focus now, also inside open shadow roots. */
export function deepActiveElement(document: Document): Element | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active ?? undefined;
}

/**
 * Calls back for every change of focus, until `signal` aborts. Focus that moves inside one shadow root is not reported
 * outside it, so each root the focus goes through is listened to as well. Gives what listens again to a document that may
 * have lost its listeners; where it has not, nothing is added.
 */
export function onFocus(document: Document, focused: (target: Element) => void, signal: AbortSignal): () => void {
  const heard = new WeakSet<EventTarget>([document]);
  const reported = new WeakSet<Event>();
  const hear = (event: Event) => {
    if (reported.has(event)) return;
    reported.add(event);
    for (const step of event.composedPath()) {
      if (!(step instanceof ShadowRoot) || heard.has(step)) continue;
      heard.add(step);
      step.addEventListener('focusin', hear, { capture: true, signal });
    }
    const target = deepTarget(event);
    if (target) focused(target);
  };
  const listen = () => document.addEventListener('focusin', hear, { capture: true, signal });
  listen();
  return listen;
}
