import { deepActiveElement, onFocus } from './deep-focus';

/**
 * Waits for the first focus on something text can be written in, and then calls `fetchCoach`. Keeps waiting while the
 * answer is that the coach is off here.
 */
export function standWatch(
  document: Document,
  fetchCoach: () => Promise<'started' | 'off'>,
  signal: AbortSignal,
): void {
  const done = new AbortController();
  let asking = false;
  const focused = (target: Element) => {
    if (asking || !canBeWrittenIn(target)) return;
    asking = true;
    fetchCoach().then(
      (answer) => {
        asking = false;
        if (answer === 'started') done.abort();
      },
      // Nobody answers any more: the extension is gone, and so are we.
      () => done.abort(),
    );
  };
  onFocus(document, focused, AbortSignal.any([signal, done.signal]));
  const active = deepActiveElement(document);
  if (active) focused(active);
}

/** Cheap and generous; whether it really is a composer is decided by the coach. */
function canBeWrittenIn(element: Element): boolean {
  if (element.localName === 'input') return (element as HTMLInputElement).type === 'text';
  return element.localName === 'textarea' || (element as HTMLElement).isContentEditable === true;
}
