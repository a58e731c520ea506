import type { TextField } from '@/utils/editors/text-field';

/** Everything that decides where a letter stands. */
const typography = [
  'color', 'direction', 'font-family', 'font-feature-settings', 'font-kerning', 'font-optical-sizing', 'font-size',
  'font-size-adjust', 'font-stretch', 'font-style', 'font-variant', 'font-variation-settings', 'font-weight', 'hyphens',
  'letter-spacing', 'line-break', 'line-height', 'overflow-wrap', 'tab-size', 'text-align', 'text-align-last', 'text-indent',
  'text-rendering', 'text-transform', 'text-wrap-mode', 'unicode-bidi', 'white-space', 'word-break', 'word-spacing',
  'writing-mode',
] as const; // biome-ignore format: a list is easier to read in lines than in a column

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
  readonly text: readonly (readonly [property: string, value: string])[];
}

const pixels = (value: string): number => Number.parseFloat(value) || 0;

export const measureField = (field: TextField): FieldMetrics | undefined => {
  const style = field.ownerDocument.defaultView?.getComputedStyle(field);
  const box = field.getBoundingClientRect();
  if (!style || box.width === 0 || box.height === 0) return undefined;
  const scaleX = box.width / (field.offsetWidth || 1);
  const scaleY = box.height / (field.offsetHeight || 1);
  const isExact = Math.abs(scaleX - 1) < 0.01 && Math.abs(scaleY - 1) < 0.01;
  const x = isExact ? 1 : scaleX;
  const y = isExact ? 1 : scaleY;
  const borders = pixels(style.borderLeftWidth) + pixels(style.borderRightWidth);
  const bars = Math.max(0, field.offsetWidth - field.clientWidth - Math.round(borders));
  const barLeft = Math.max(0, field.clientLeft - Math.round(pixels(style.borderLeftWidth)));
  return {
    left: box.left + (pixels(style.borderLeftWidth) + (barLeft > 1 ? barLeft : 0)) * x,
    top: box.top + pixels(style.borderTopWidth) * y,
    width: box.width / x - borders - bars,
    height: box.height / y - pixels(style.borderTopWidth) - pixels(style.borderBottomWidth),
    scaleX: x,
    scaleY: y,
    padding: style.padding,
    text: typography.map((property) => [property, style.getPropertyValue(property)] as const),
  };
};
