import type { TextField } from '@/utils/editors/editor';
import { type ElementBox, measureBox } from './element-box';

/** Everything that decides where a letter stands. */
const typography =
  /^(?:color$|direction|font-|hyphens|letter-|line-[bh]|overflow-wrap|padding-|tab-|text-(?:al|au|i|r|sp|t|w)|unicode-|white-|word-|writing-)/u;

export const typographyOf = (element: Element): string[] =>
  [...getComputedStyle(element)].filter((property) => typography.test(property));

/** Where a field's text area stands and how its text is set. */
export interface FieldMetrics extends ElementBox {
  readonly text: readonly (readonly [property: string, value: string])[];
}

/** `typography` names what is taken over of how its text is set. */
export const measureField = (field: TextField, typography: readonly string[]): FieldMetrics | undefined => {
  const style = getComputedStyle(field);
  const box = measureBox(field, style);
  return (
    box && {
      ...box,
      text: typography.map((property) => [property, style.getPropertyValue(property)] as const),
    }
  );
};
