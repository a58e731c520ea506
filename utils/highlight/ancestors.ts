import { ofBrowser, rootOf } from '@/utils/editors/plain-dom';
import { type Box, intersect } from './boxes';

const clips = (element: Element): boolean => {
  const style = getComputedStyle(element);
  return /auto|scroll|hidden|clip/.test(style.overflowX + style.overflowY);
};

/** The parent on the screen: a slot, or a shadow root's host, where there is one. */
export const parentAcrossRoots = (element: Element): Element | null => {
  const parent = ofBrowser(element, 'assignedSlot') ?? ofBrowser(element, 'parentElement');
  if (parent) return parent;
  const root = rootOf(element);
  return 'host' in root ? (root as ShadowRoot).host : null;
};

/** The boxes that scroll or cut off `element`, itself included. */
export const clippers = (element: Element): Element[] => {
  const found: Element[] = [];
  const { body, documentElement } = element.ownerDocument;
  for (let at: Element | null = element; at && at !== body && at !== documentElement; at = parentAcrossRoots(at)) {
    if (clips(at)) found.push(at);
  }
  return found;
};

/** What `elements` leave of a box. */
export const cutBy = (elements: readonly Element[], whole: Box): Box =>
  elements.reduce((box, element) => intersect(box, element.getBoundingClientRect()), whole);

export const visiblePart = (document: Document, elements: readonly Element[]): Box => {
  const { clientWidth, clientHeight } = document.documentElement;
  return cutBy(elements, { left: 0, top: 0, right: clientWidth, bottom: clientHeight });
};

/** Where a layer over an element hangs: in the top layer with it, or a modal dialog would cover it; else beside the page's own body. */
export const homeOf = (element: Element): Element => {
  for (let at: Element | null = element; at; at = parentAcrossRoots(at)) {
    if (ofBrowser(at, 'matches').call(at, ':modal, :popover-open')) return at;
  }
  return element.ownerDocument.documentElement;
};
