type Handler = (event: never) => void;

/** `true` writes an empty attribute, `false` and undefined none; a function listens to the event its key names after `on`. */
type Attributes = Readonly<Record<string, string | number | boolean | undefined | Handler>>;

/** `false` and undefined draw nothing, so that parts can depend on a condition. */
export type Child = Node | string | number | false | undefined | readonly Child[];

/**
 * Makes an element. The screens that stand in other people's pages are drawn with this alone: every page pays for what
 * is loaded into it, and they are small enough to be drawn anew.
 */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    // A handler's event is that of its own key; the table of all events is not worth its size here.
    if (typeof value === 'function') element.addEventListener(name.slice(2).toLowerCase(), value as EventListener);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : `${value}`);
  }
  element.append(...drawn(children));
  return element;
}

function drawn(children: readonly Child[]): (Node | string)[] {
  return children.flatMap((child): (Node | string)[] => {
    if (child === undefined || child === false) return [];
    if (child instanceof Node) return [child];
    return typeof child === 'object' ? drawn(child) : [String(child)];
  });
}
