/**
 * What the browser itself says of an element. A form answers by the names of its fields first: where one is called
 * `parentElement` or `querySelector`, as pages may, asking the form gives that field.
 */
export const ofBrowser = <Key extends keyof Element>(element: Element, key: Key): Element[Key] =>
  // The getter or method of the prototype that has the key; its type is the interface's.
  Reflect.get(Element.prototype, key, element) as Element[Key];

/** `querySelectorAll` of any element, also of a form. */
export const allIn = (element: Element | undefined, selector: string): Element[] =>
  element ? [...ofBrowser(element, 'querySelectorAll').call(element, selector)] : [];

/** The document or shadow root of any element, also of a form. */
export const rootOf = (element: Element): Node => ofBrowser(element, 'getRootNode').call(element);
