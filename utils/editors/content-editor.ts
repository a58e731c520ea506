import type { ContentEditor, EditorFamily } from './editor';
import { createLayouts } from './layout';
import { DomTextMap } from './text-map';
import { TextWalk } from './text-walk';
import type { EditorTraits } from './traits';

/** What many editors put inside the text that is not text. */
const commonDecorations = '[aria-hidden="true"], [hidden], [data-mce-bogus="all"]';

type Reader = Pick<ContentEditor, 'read' | 'changedAt'>;

/** Reads an editor's DOM as often as asked; what never changes about an element is asked once. */
const createReader = (host: HTMLElement, traits: EditorTraits): Reader => {
  const layout = createLayouts();
  const spaces = new WeakMap<Element, boolean>();
  const keepsSpace = (element: Element): boolean => {
    const before = spaces.get(element);
    if (before !== undefined) return before;
    const { whiteSpace } = getComputedStyle(element);
    const keeps = /^(pre|break)/.test(whiteSpace) && whiteSpace !== 'pre-line';
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
  while (host.parentElement?.isContentEditable === true && host !== host.ownerDocument.body) host = host.parentElement;
  return host;
};

/** A family of editors built on `contenteditable`, from what is its own. */
export const contentFamily = (traits: EditorTraits): EditorFamily => ({
  hostOf: (target) => {
    const host = editingHost(target);
    return host?.matches(traits.host) ? host : undefined;
  },
  create: (host) => ({ element: host, family: traits.id, ...createReader(host, traits) }),
});
