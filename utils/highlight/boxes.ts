/** A box in viewport coordinates, CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const intersect = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

export const holds = (box: Box, x: number, y: number): boolean =>
  x >= box.left && x < box.right && y >= box.top && y < box.bottom;

export const isEmpty = (box: Box): boolean => box.right - box.left < 0.5 || box.bottom - box.top < 0.5;

export const toRect = ({ left, top, right, bottom }: Box): DOMRect =>
  new DOMRect(left, top, right - left, bottom - top);

const sharesLine = (a: Box, b: Box): boolean => {
  const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return overlap > Math.min(a.bottom - a.top, b.bottom - b.top) / 2 && b.left <= a.right + 1 && a.left <= b.right + 1;
};

/** Joins boxes that touch on one line, such as a bold word inside a marked phrase. */
export const joinLines = (boxes: readonly Box[]): Box[] => {
  const lines: Box[] = [];
  for (const box of boxes) {
    const last = lines.at(-1);
    if (!last || !sharesLine(last, box)) lines.push(box);
    else
      lines[lines.length - 1] = {
        left: Math.min(last.left, box.left),
        top: Math.min(last.top, box.top),
        right: Math.max(last.right, box.right),
        bottom: Math.max(last.bottom, box.bottom),
      };
  }
  return lines;
};
