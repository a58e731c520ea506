const gap = 8;

/**
 * Puts a floating element under words, or over them where there is more room, and always inside the window.
 * Without `boxes` it goes by the top of `anchor`.
 */
export function placeBeside(element: HTMLElement, boxes: readonly DOMRect[], anchor: Element): void {
  const words = boxes.length > 0 ? boxes : [anchor.getBoundingClientRect()];
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return;
  const { offsetWidth: width, offsetHeight: height } = element;
  const below = last.bottom + gap;
  const fitsBelow = below + height <= innerHeight - gap;
  const above = first.top - gap - height;
  const top = fitsBelow || above < gap ? Math.min(below, innerHeight - gap - height) : above;
  const left = Math.min(fitsBelow ? last.left : first.left, innerWidth - gap - width);
  element.style.translate = `${Math.round(Math.max(gap, left))}px ${Math.round(Math.max(gap, top))}px`;
}
