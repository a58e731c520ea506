/** What a site cannot do without, whatever it is rebuilt with: what a box is called, and how it is written in. */
const kept = new Set([
  'contenteditable',
  'role',
  'aria-label',
  'aria-placeholder',
  'aria-multiline',
  'placeholder',
  'data-placeholder',
  'data-mount',
  'data-expect',
  'maxlength',
  'type',
]);

/** The same page as if its site had been rebuilt: every name and mark is another, words and order stay. */
export const rebuild = (
  roots: readonly (Document | ShadowRoot)[],
  spared: (element: Element) => boolean,
  boxes: readonly Element[],
): void => {
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (spared(element)) continue;
      const isBox = boxes.includes(element);
      for (const { name, value } of [...element.attributes]) {
        if ((isBox && kept.has(name)) || element.localName === 'iframe') continue;
        element.removeAttribute(name);
        element.setAttribute(`data-rebuilt-${name.replace(/\W/g, '-')}`, value);
      }
    }
    for (const element of root.querySelectorAll('*')) if (!spared(element)) renameTag(element);
  }
};

/** An element's own name is a mark too; the built-in ones that mean something to the browser stay. */
const renameTag = (element: Element): void => {
  if (!/-|^(?:article|main|header|footer|aside|section|nav|h[1-6]|ul|ol|li|time)$/.test(element.localName)) return;
  const other = document.createElement('div');
  for (const { name, value } of element.attributes) other.setAttribute(name, value);
  if (element.shadowRoot) other.attachShadow({ mode: 'open' }).append(...element.shadowRoot.childNodes);
  element.replaceWith(other);
  other.append(...element.childNodes);
};
