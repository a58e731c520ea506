import { viewOf } from './registry';

/** Puts rules into a shadow root. Returns what takes them out again. */
export const adoptSheet = (root: ShadowRoot, css: string): (() => void) => {
  const view = viewOf(root.ownerDocument);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
};
