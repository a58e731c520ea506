import { isTextField } from '@/utils/editors/text-field';
import { followPlace } from '@/utils/highlight/follow-place';
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
    // A site that empties its field after posting moves the caret, which is the only sign of it. Every key moves it too.
    const moved = () => element.value === writing.text.value || look();
    document.addEventListener('selectionchange', moved, { signal });
  } else {
    const mutations = new MutationObserver(look);
    mutations.observe(element, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => mutations.disconnect(), { once: true });
  }
  let frame = 0;
  const moved = () => {
    cancelAnimationFrame(frame);
    if (!element.isConnected) return gone();
    frame = requestAnimationFrame(() => {
      writing.moved.value += 1;
    });
  };
  followPlace(element, moved, signal);
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
}
