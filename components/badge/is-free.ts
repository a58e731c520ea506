import type { Box } from './badge-spot';

const clickable =
  'a, button, input, select, textarea, label, summary, img, video, canvas, svg, [role="button"], [role="textbox"], [role="link"], [role="tab"], [contenteditable], [onclick]';

/** True where neither text nor anything to click lies under a box. `own` is our host, which does not count. */
export function isFreeSpace(document: Document, box: Box, own: Element): boolean {
  return samplePoints(box).every(([x, y]) => {
    const top = document.elementsFromPoint(x, y).find((element) => element !== own);
    return top !== undefined && !isTaken(top, box);
  });
}

/** Enough points that nothing as large as a letter's line or a button slips between them. */
function samplePoints({ left, top, width, height }: Box): [x: number, y: number][] {
  const columns = Math.max(2, Math.ceil(width / 24));
  const points: [number, number][] = [];
  for (const y of [top + 1, top + height / 2, top + height - 1]) {
    for (let column = 0; column <= columns; column += 1) {
      points.push([Math.min(left + (width * column) / columns, left + width - 1), y]);
    }
  }
  return points;
}

function isTaken(element: Element, box: Box): boolean {
  if (element.closest(clickable)) return true;
  const range = element.ownerDocument.createRange();
  return [...element.childNodes].some((node) => {
    if (node.nodeType !== Node.TEXT_NODE || node.nodeValue?.trim() === '') return false;
    range.selectNodeContents(node);
    return [...range.getClientRects()].some((rect) => overlaps(rect, box));
  });
}

function overlaps(rect: DOMRect, box: Box): boolean {
  const across = rect.left < box.left + box.width && box.left < rect.right;
  return across && rect.top < box.top + box.height && box.top < rect.bottom;
}
