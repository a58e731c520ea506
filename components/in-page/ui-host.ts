import { homeOf } from '@/utils/highlight/ancestors';
import styles from './in-page.css?inline';

/** Where our screens hang: one element outside every editor, with everything inside its shadow. */
export interface UiHost {
  readonly element: HTMLElement;
  readonly root: HTMLElement;
  /** Adds rules for what stands inside, once however often they are given. */
  dress(styles: string): void;
  /** Moves beside the composer: into the dialog or popover it stands in, else to the end of the document. */
  attachFor(composer: Element): void;
  remove(): void;
}

const hostName = 'bedside-manner';

/** Makes the element; nothing is in the page before `attachFor`. */
export function createUiHost(document: Document): UiHost {
  const element = document.createElement(hostName);
  element.setAttribute('popover', 'manual');
  // The page's translator and other coaches have no business in here.
  element.translate = false;
  element.dataset.bedside = 'off';
  const shadow = element.attachShadow({ mode: 'open' });
  const root = document.createElement('div');
  shadow.append(root);
  keepEventsInside(root);
  const worn = new Set<string>();
  const dress = (rules: string) => {
    if (worn.has(rules)) return;
    worn.add(rules);
    const style = document.createElement('style');
    style.textContent = rules;
    root.before(style);
  };
  dress(styles);
  return {
    element,
    root,
    dress,
    attachFor(composer) {
      const parent = homeOf(composer);
      if (element.parentNode !== parent) parent.append(element);
      if (!element.matches(':popover-open')) element.showPopover();
    },
    remove: () => element.remove(),
  };
}

/** Takes away what an older script left behind that could not clean up itself. */
export function removeLeftBehind(document: Document): void {
  for (const old of document.querySelectorAll(hostName)) old.remove();
}

const ours = ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'wheel'];

/** What happens in our screens is no business of the page's shortcuts and menus; a click never takes the focus from the editor. */
function keepEventsInside(root: HTMLElement): void {
  for (const type of ours) root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  root.addEventListener('mousedown', (event) => event.preventDefault());
}
