const gap = 8;
/** Less than this nobody can read, CSS pixels. */
const leastHeight = 200;

/**
 * Puts a floating element under words, or over them where there is more room, and always inside the window, beside its scroll bar.
 * Without `boxes` it goes by the top of `anchor`.
 */
export function placeBeside(element: HTMLElement, boxes: readonly DOMRect[], anchor: Element): void {
  const words = boxes.length > 0 ? boxes : [anchor.getBoundingClientRect()];
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return;
  element.style.maxBlockSize = '';
  const { offsetWidth: width, offsetHeight: height } = element;
  const roomBelow = innerHeight - last.bottom - 2 * gap;
  const roomAbove = first.top - 2 * gap;
  const goesBelow = height <= roomBelow || roomBelow >= roomAbove;
  const room = goesBelow ? roomBelow : roomAbove;
  // The words stay in sight: a card that fits on neither side scrolls inside the larger one.
  if (boxes.length > 0 && height > room) element.style.maxBlockSize = `${Math.max(leastHeight, room)}px`;
  const top = goesBelow ? last.bottom + gap : first.top - gap - element.offsetHeight;
  const left = goesBelow ? last.left : first.left;
  element.style.translate = `${inside(left, width, document.documentElement.clientWidth)}px ${inside(top, element.offsetHeight, innerHeight)}px`;
}

function inside(start: number, size: number, whole: number): number {
  return Math.round(Math.max(gap, Math.min(start, whole - gap - size)));
}
