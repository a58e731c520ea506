import { ofBrowser, rootOf } from '@/utils/editors/plain-dom';
import type { Answer, Expected, Look } from './answer';
import { rebuild } from './rebuild';

/** Runs in the page's own world: finds the fixture's boxes, also in open shadow roots, and has them looked at. */
const roots = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
  root,
  ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])),
];

const all = (selector: string): HTMLElement[] =>
  roots(document).flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);

const expectedOf = (box: HTMLElement): Expected => JSON.parse(box.dataset.expect ?? '{}');

const lookAt = (box: HTMLElement): Answer | null => {
  box.dispatchEvent(new CustomEvent('bedside-suite-look', { bubbles: true, composed: true }));
  const { bedsideSuite } = document.documentElement.dataset;
  delete document.documentElement.dataset.bedsideSuite;
  if (bedsideSuite === undefined) throw new Error('Nobody answered.');
  return JSON.parse(bedsideSuite);
};

/** Longest an editor may take to show what was typed. Milliseconds. */
const patience = 20_000;

let boxes: HTMLElement[] = [];

const deepActive = (): Element | null => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
};

/** An element and everything around it, through open shadow roots. */
const ancestors = (element: Element): Element[] => {
  const root = rootOf(element);
  const next = ofBrowser(element, 'parentElement') ?? (root instanceof ShadowRoot ? root.host : undefined);
  return [element, ...(next ? ancestors(next) : [])];
};

const textOf = (box: HTMLElement): string => ('value' in box ? String(box.value) : (box.textContent ?? ''));

/** Resolves with the picture in which `isSo` first holds. */
const until = (isSo: () => boolean, problem: string): Promise<void> => {
  const end = performance.now() + patience;
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (isSo()) resolve();
      else if (performance.now() > end) reject(new Error(problem));
      else requestAnimationFrame(look);
    };
    look();
  });
};

const probe = {
  /** How many boxes there are here. */
  boxes: (selector: string, within = 'html'): number => {
    boxes = all(selector).filter((box) => ancestors(box).some((element) => element.matches(within)));
    return boxes.length;
  },
  look: (index: number): Look => {
    const box = boxes[index];
    if (!box) throw new Error('No such box.');
    return { mount: box.dataset.mount ?? '', expected: expectedOf(box), found: lookAt(box) };
  },
  set: (index: number, name: string, value: string): void => boxes[index]?.setAttribute(name, value),
  unset: (index: number, name: string): void => boxes[index]?.removeAttribute(name),
  mountAll: (): void => {
    boxes = boxes.map((box) => window.mount?.(box) ?? box);
  },
  /** Puts the focus there; whether it went there, once the editor has noticed. */
  focus: async (index: number): Promise<boolean> => {
    const box = boxes[index];
    if (!box) throw new Error('No such box.');
    box.scrollIntoView({ block: 'center' });
    box.focus();
    await until(() => window.isSettled?.(box) ?? true, 'The editor did not notice the focus.');
    return deepActive() === box;
  },
  /** `posts`: all but the boxes and what they stand in. */
  rebuild: (what: 'everything' | 'posts'): void => {
    const around = new Set(boxes.flatMap(ancestors));
    const top = new Set<Element>([document.documentElement, document.head]);
    const isSpared = (element: Element): boolean => top.has(element) || (what === 'posts' && around.has(element));
    rebuild(roots(document), isSpared, boxes);
    // Boxes may be other elements now.
    boxes = all('[data-expect]');
  },
  /** Resolves once the box holds `text`. */
  holds: async (index: number, text: string): Promise<void> => {
    const box = boxes[index];
    if (!box) throw new Error('No such box.');
    await until(() => textOf(box).includes(text), `«${text}» did not come into the box.`);
  },
};

declare global {
  interface Window {
    isSettled?: (element: HTMLElement) => boolean;
    mount?: (element: HTMLElement) => HTMLElement;
    probe?: typeof probe;
  }
}

export type Probe = typeof probe;
window.probe = probe;
