import { fillsLines } from './needed-text';

/** How letters are set, as far as a line under them follows it. */
export interface Letters {
  readonly css: string;
  /** Words never move for what follows them. */
  readonly isFilled: boolean;
}

const read = (element: Element): Letters => {
  const style = getComputedStyle(element);
  const { color, direction, fontFamily, fontSize, fontStyle, fontWeight, textAlign } = style;
  const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  return {
    css: `color:${color};font:${font};`,
    isFilled: fillsLines(Object.entries({ direction, 'text-align': textAlign })),
  };
};

/** Asks about the element of a range once. */
export const createLetters = (): ((range: Range) => Letters) => {
  const known = new WeakMap<Element, Letters>();
  return ({ startContainer: { parentElement: element } }) => {
    if (!element) return { css: '', isFilled: false };
    const letters = known.get(element) ?? read(element);
    known.set(element, letters);
    return letters;
  };
};
