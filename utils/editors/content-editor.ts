import type { Span } from '@/utils/coach/types';
import type { Editor, EditorFamily } from './editor';
import { createLayouts } from './layout';
import type { Writable } from './replace';
import { selectedPlaces, selectionFor } from './selection';
import { DomTextMap } from './text-map';
import { TextWalk } from './text-walk';
import type { EditorTraits } from './traits';
import type { Writer } from './writer';

/** What many editors put inside the text that is not text. */
const commonDecorations = '[aria-hidden="true"], [hidden], [data-mce-bogus="all"]';

type Reader = Pick<Writable, 'read' | 'changedAt'>;

/** Reads an editor's DOM as often as asked; what never changes about an element is asked once. */
const createReader = (host: HTMLElement, traits: EditorTraits): Reader => {
  const layout = createLayouts();
  const spaces = new WeakMap<Element, boolean>();
  const keepsSpace = (element: Element): boolean => {
    const before = spaces.get(element);
    if (before !== undefined) return before;
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    const keeps = /^(pre|break)/.test(style?.whiteSpace ?? '') && style?.whiteSpace !== 'pre-line';
    spaces.set(element, keeps);
    return keeps;
  };
  let latest: string | undefined;
  let changedAt = 0;
  const decorations = traits.decorations ? `${commonDecorations}, ${traits.decorations}` : commonDecorations;
  function read(): DomTextMap {
    const walk = new TextWalk({ layout, decorations, keepsSpace });
    walk.walk(host);
    if (walk.text !== latest) changedAt = performance.now();
    latest = walk.text;
    return new DomTextMap(host, walk.text, walk.leaves);
  }
  return { read, changedAt: () => changedAt };
};

/** The topmost element that is edited together with `target`; the body where a whole document is. */
export const editingHost = (target: Element): HTMLElement | undefined => {
  if (!('isContentEditable' in target)) return undefined;
  // Only HTML elements have `isContentEditable`.
  let host = target as HTMLElement;
  if (!host.isContentEditable) return undefined;
  while (host.parentElement?.isContentEditable && host !== host.ownerDocument.body) host = host.parentElement;
  return host;
};

const selectionIn = (host: HTMLElement, map: DomTextMap): Span | undefined => {
  const places = selectedPlaces(host);
  if (!places) return undefined;
  const from = map.offsetOf(places.start.node, places.start.offset);
  const to = map.offsetOf(places.end.node, places.end.offset);
  return from === undefined || to === undefined ? undefined : { from, to };
};

const selectIn = (host: HTMLElement, map: DomTextMap, span: Span): void => {
  const start = map.place(span.from, 'start');
  const end = map.place(span.to, 'end');
  host.focus({ preventScroll: true });
  selectionFor(host)?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  const element = end.node.nodeType === Node.ELEMENT_NODE ? end.node : end.node.parentElement;
  // A text's parent, or the place's own node, which is an element here.
  (element as Element | null)?.scrollIntoView({ block: 'nearest' });
};

const createContentEditor = (host: HTMLElement, traits: EditorTraits, writer: Writer): Editor => {
  const reader = createReader(host, traits);
  const { read } = reader;
  return {
    element: host,
    family: traits.id,
    read,
    replace: (span, text, expected) => writer.inContent({ host, traits, ...reader }, span, text, expected),
    select: (span) => selectIn(host, read(), span),
    selection: () => selectionIn(host, read()),
  };
};

/** A family of editors built on `contenteditable`, from what is its own. */
export const contentFamily = (traits: EditorTraits): EditorFamily => ({
  id: traits.id,
  hostOf: (target) => {
    const host = editingHost(target);
    return host?.matches(traits.host) ? host : undefined;
  },
  create: (host, writer) => createContentEditor(host, traits, writer),
});
