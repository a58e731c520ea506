import type { Writing } from './writing';

/** What a composer's events lead to. */
export interface ComposerEvents {
  /** The element left the page. */
  gone(): void;
  readonly signal: AbortSignal;
}

/**
 * Looks at the text whenever it may have changed, and never in between: text fields by their events, everything else by
 * its mutations, since editors also change their text without a keystroke.
 */
export function watchComposer(writing: Writing, { gone, signal }: ComposerEvents): void {
  const { element } = writing.editor;
  const document = element.ownerDocument;
  const look = () => writing.look();
  element.addEventListener('compositionstart', () => writing.setComposing(true), { signal });
  element.addEventListener('compositionend', () => writing.setComposing(false), { signal });
  if (isTextField(element)) {
    element.addEventListener('input', look, { signal });
    // A site that empties its field after posting moves the caret, which is the only sign of it.
    document.addEventListener('selectionchange', look, { signal });
  } else {
    const mutations = new MutationObserver(look);
    mutations.observe(element, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => mutations.disconnect(), { once: true });
  }
  watchPlace(writing, element, gone, signal);
}

function watchPlace(writing: Writing, element: HTMLElement, gone: () => void, signal: AbortSignal): void {
  const view = element.ownerDocument.defaultView;
  const moved = () => {
    if (element.isConnected) writing.moved.value += 1;
    else gone();
  };
  const size = new ResizeObserver(moved);
  size.observe(element);
  signal.addEventListener('abort', () => size.disconnect(), { once: true });
  view?.addEventListener('scroll', moved, { capture: true, passive: true, signal });
  view?.addEventListener('resize', moved, { passive: true, signal });
}

function isTextField(element: HTMLElement): boolean {
  return element.localName === 'textarea' || element.localName === 'input';
}
