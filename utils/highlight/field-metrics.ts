import type { TextField } from '@/utils/editors/editor';

/** Everything that decides where a letter stands. */
const typography =
  'color direction font-family font-feature-settings font-kerning font-optical-sizing font-size font-size-adjust font-stretch font-style font-variant font-variation-settings font-weight hyphens letter-spacing line-break line-height overflow-wrap tab-size text-align text-align-last text-indent text-rendering text-transform text-wrap-mode text-wrap-style unicode-bidi white-space word-break word-spacing writing-mode'.split(
    ' ',
  );

/** Where a field's text area stands and how its text is set. Pixels are CSS pixels. */
export interface FieldMetrics {
  /** Padding box without scrollbars, in viewport coordinates. */
  readonly left: number;
  readonly top: number;
  /** Size before `scale`. */
  readonly width: number;
  readonly height: number;
  /** From transforms and `zoom` on the way down to the field. */
  readonly scaleX: number;
  readonly scaleY: number;
  readonly padding: string;
  /** The text's colour. */
  readonly ink: string;
  readonly text: readonly (readonly [property: string, value: string])[];
}

const pixels = (value: string): number => Number.parseFloat(value) || 0;

/** Unscaled width or height of a field's border box: exact, where `offsetWidth` is rounded. */
const laidOut = (style: CSSStyleDeclaration, side: 'width' | 'height', rounded: number): number => {
  const [start, end] = side === 'width' ? (['left', 'right'] as const) : (['top', 'bottom'] as const);
  const parts = [`padding-${start}`, `padding-${end}`, `border-${start}-width`, `border-${end}-width`];
  const around = parts.reduce((sum, part) => sum + pixels(style.getPropertyValue(part)), 0);
  const exact = pixels(style[side]) + (style.boxSizing === 'border-box' ? 0 : around);
  return Math.abs(exact - rounded) < 1 ? exact : rounded;
};

export const measureField = (field: TextField): FieldMetrics | undefined => {
  const style = field.ownerDocument.defaultView?.getComputedStyle(field);
  const box = field.getBoundingClientRect();
  if (!style || box.width === 0 || box.height === 0) return undefined;
  const [width, height] = [laidOut(style, 'width', field.offsetWidth), laidOut(style, 'height', field.offsetHeight)];
  const [scaleX, scaleY] = [box.width / width, box.height / height];
  const borderLeft = pixels(style.borderLeftWidth);
  const borderTop = pixels(style.borderTopWidth);
  const bars = Math.max(
    0,
    field.offsetWidth - field.clientWidth - Math.round(borderLeft + pixels(style.borderRightWidth)),
  );
  // In right-to-left text the scroll bar stands on the left.
  const barLeft = Math.max(0, field.clientLeft - Math.round(borderLeft));
  return {
    left: box.left + (borderLeft + barLeft) * scaleX,
    top: box.top + borderTop * scaleY,
    width: width - borderLeft - pixels(style.borderRightWidth) - bars,
    height: height - borderTop - pixels(style.borderBottomWidth),
    scaleX,
    scaleY,
    padding: style.padding,
    ink: style.color,
    text: typography.map((property) => [property, style.getPropertyValue(property)] as const),
  };
};
