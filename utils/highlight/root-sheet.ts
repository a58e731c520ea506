import { highlightCss } from './highlight-css';
import { viewOf } from './registry';

/**
 * Puts the rules of the marks into a shadow root: Firefox paints there only by rules of that very root.
 * Returns what takes them out again.
 */
export const adoptHighlightSheet = (root: ShadowRoot, extra = ''): (() => void) => {
  const view = viewOf(root.ownerDocument);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(highlightCss + extra);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
};
