/** Where an element's padding box stands, without its scroll bars. CSS pixels. */
export interface ElementBox {
  /** In viewport coordinates. */
  readonly left: number;
  readonly top: number;
  /** Size before it is scaled. */
  readonly width: number;
  readonly height: number;
  /** From transforms and `zoom` on the way down to the element. */
  readonly scaleX: number;
  readonly scaleY: number;
}

const pixels = (value: string): number => Number.parseFloat(value) || 0;

/** Unscaled width or height of an element's border box: exact, where `offsetWidth` is rounded. */
const laidOut = (style: CSSStyleDeclaration, side: 'width' | 'height', rounded: number): number => {
  const [start, end] = side === 'width' ? (['left', 'right'] as const) : (['top', 'bottom'] as const);
  const parts = [`padding-${start}`, `padding-${end}`, `border-${start}-width`, `border-${end}-width`];
  const around = parts.reduce((sum, part) => sum + pixels(style.getPropertyValue(part)), 0);
  const exact = pixels(style[side]) + (style.boxSizing === 'border-box' ? 0 : around);
  return Math.abs(exact - rounded) < 1 ? exact : rounded;
};

/** Undefined for an element without a box. `style` is its computed style. */
export const measureBox = (element: HTMLElement, style: CSSStyleDeclaration): ElementBox | undefined => {
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return undefined;
  const { offsetWidth, offsetHeight } = element;
  const [width, height] = [laidOut(style, 'width', offsetWidth), laidOut(style, 'height', offsetHeight)];
  const [scaleX, scaleY] = [box.width / width, box.height / height];
  const [borderLeft, borderRight] = [pixels(style.borderLeftWidth), pixels(style.borderRightWidth)];
  const borderTop = pixels(style.borderTopWidth);
  const bars = Math.max(0, offsetWidth - element.clientWidth - Math.round(borderLeft + borderRight));
  // In right-to-left text the scroll bar stands on the left.
  const barLeft = Math.max(0, element.clientLeft - Math.round(borderLeft));
  return {
    left: box.left + (borderLeft + barLeft) * scaleX,
    top: box.top + borderTop * scaleY,
    width: width - borderLeft - borderRight - bars,
    height: height - borderTop - pixels(style.borderBottomWidth),
    scaleX,
    scaleY,
  };
};
