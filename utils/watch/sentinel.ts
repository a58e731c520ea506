import { deepActiveElement, deepTarget, onFocus } from './deep-focus';

export interface SentinelParts {
  readonly document: Document;
  fetchCoach(): Promise<'started' | 'off'>;
  /** False once the extension is gone. */
  isAlive(): boolean;
  readonly signal: AbortSignal;
}

/**
 * Waits for the first focus on something text can be written in, and then fetches the coach. Keeps waiting while the
 * answer is that the coach is off here; where nobody answered, as in the moment of installing, or no focus was heard, the next
 * keystroke asks.
 */
export function standWatch({ document, fetchCoach, isAlive, signal }: SentinelParts): void {
  const done = new AbortController();
  const until = AbortSignal.any([signal, done.signal]);
  let isAsking = false;
  let isUnanswered = true;
  const ask = async (target: Element) => {
    if (!isAlive()) return done.abort();
    if (isAsking || !canBeWrittenIn(target)) return;
    isAsking = true;
    // A background that is stopped while it answers is there again for the second question.
    const answer = await fetchCoach()
      .catch(fetchCoach)
      .catch(() => undefined);
    isAsking = false;
    isUnanswered = answer === undefined;
    if (answer === 'started') done.abort();
  };
  const typed = (event: Event) => {
    const target = deepTarget(event);
    if (isUnanswered && target) void ask(target);
  };
  const hearFocus = onFocus(document, (target) => void ask(target), until);
  const listen = () => {
    hearFocus();
    document.addEventListener('input', typed, { capture: true, passive: true, signal: until });
  };
  listen();
  // A document that is written anew, as editors make their frames, takes every listener off and gets another root.
  const anew = new MutationObserver(listen);
  anew.observe(document, { childList: true });
  until.addEventListener('abort', () => anew.disconnect());
  const active = deepActiveElement(document);
  if (active) void ask(active);
}

/** Cheap and generous; whether it really is a composer is decided by the coach. */
function canBeWrittenIn(element: Element): boolean {
  if (element.localName === 'input') return (element as HTMLInputElement).type === 'text';
  return element.localName === 'textarea' || (element as HTMLElement).isContentEditable === true;
}
