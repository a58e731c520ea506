import { box } from './page';

/** The innermost of two nested open shadow roots, with `css` in it. */
export const nestedRoots = (css: string): ShadowRoot => {
  const outer = box().attachShadow({ mode: 'open' });
  const inner = document.createElement('div');
  outer.append(inner);
  const root = inner.attachShadow({ mode: 'open' });
  root.innerHTML = `<style>${css}</style>`;
  return root;
};
