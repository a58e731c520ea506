import type { Place } from './text-places';

/** How long an editor gets to hear of a selection where the browser tells it nothing. Milliseconds. */
const longestTurn = 200;

/** The selection that reaches `host`: a shadow root has one of its own in Chromium, Firefox tells it through the document. */
export const selectionFor = (host: Element): Selection | null => {
  const root = host.getRootNode();
  if (root.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'getSelection' in root) {
    // Not in the standard, hence not in the types: Chromium only.
    return (root as ShadowRoot & { getSelection(): Selection | null }).getSelection();
  }
  return host.ownerDocument.getSelection();
};

/** Anchor and focus in document order, also inside an open shadow root. */
export const selectedPlaces = (host: Element): { start: Place; end: Place } | undefined => {
  const selection = selectionFor(host);
  if (!selection || selection.rangeCount === 0) return undefined;
  const root = host.getRootNode();
  const shadowRoots = root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? [root as ShadowRoot] : [];
  const range = shadowRoots.length > 0 ? selection.getComposedRanges?.({ shadowRoots })[0] : undefined;
  const { startContainer, startOffset, endContainer, endOffset } = range ?? selection.getRangeAt(0);
  return { start: { node: startContainer, offset: startOffset }, end: { node: endContainer, offset: endOffset } };
};

/** One turn of the page's event loop, so that whatever it queued has run. */
export const nextTurn = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

/** The next frame of the page; where none is drawn, `longest` milliseconds. */
export const nextFrame = (longest: number): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(done, longest);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      done();
    });
  });

/** Milliseconds; nothing or less is no wait at all. */
export const pause = async (duration: number): Promise<void> => {
  if (duration > 0) await new Promise<void>((done) => setTimeout(done, duration));
};

/** Resolves when the page has heard of the selection that `select` makes, or had its time. */
export const told = (document: Document, select: () => void): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(done, longestTurn);
    const heard = (): void => {
      clearTimeout(timer);
      done();
    };
    document.addEventListener('selectionchange', heard, { once: true });
    select();
  });

/**
 * Selects, and waits until the editor has heard of it: frameworks keep a selection of their own and follow
 * `selectionchange`; writing before that puts the text where the caret was.
 */
export const selectAndTell = async (host: HTMLElement, start: Place, end: Place): Promise<void> => {
  const document = host.ownerDocument;
  const selection = selectionFor(host);
  if (!selection) return;
  const now = selectedPlaces(host);
  const stays =
    now?.start.node === start.node &&
    now.start.offset === start.offset &&
    now.end.node === end.node &&
    now.end.offset === end.offset;
  await (stays
    ? undefined
    : told(document, () => selection.setBaseAndExtent(start.node, start.offset, end.node, end.offset)));
  await nextTurn();
};
