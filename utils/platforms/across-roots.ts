/** The element whose open shadow root `element` stands in; undefined in the document itself. */
export function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** Like `Element.closest`, and on through the hosts of open shadow roots. */
export function closestAcross(element: Element | null | undefined, selector: string): Element | undefined {
  if (!element) return undefined;
  return element.closest(selector) ?? closestAcross(hostOf(element), selector);
}

/** Whether `element` matches `A >>> B`: it is B, in the open shadow root of an A. */
export function matchesAcross(element: Element, selector: string): boolean {
  const hops = selector.split('>>>').reverse();
  let current: Element | undefined = element;
  for (const hop of hops) {
    if (!current?.matches(hop)) return false;
    current = hostOf(current);
  }
  return true;
}

/** `element`, or the host of shadow roots that stands for it in the tree of `other`. */
export function standInFor(element: Element, other: Element): Element | undefined {
  let current: Element | undefined = element;
  while (current && current.getRootNode() !== other.getRootNode()) current = hostOf(current);
  return current;
}
