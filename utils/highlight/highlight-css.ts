import type { PaintStyle } from './painter';

export const paintStyles: readonly PaintStyle[] = ['tip', 'fix', 'hold', 'strength', 'active'];

/** The name of a style's highlight in `CSS.highlights` and in `::highlight()`. */
export const highlightName = (style: PaintStyle): string => `bedside-${style}`;

/**
 * How marks look. The shape and weight of the line tell the styles apart without colour: waves for what is worth a second
 * look, as people know them from every spelling checker. The colours are middle tones drawn a little towards the text's own
 * colour (`--bedside-ink` where the text itself is not seen), so that they stand out on light and on dark pages alike.
 * For the document it goes in by `scripting.insertCSS`, so that no node is added to the page.
 */
export const highlightCss = `
::highlight(bedside-tip) { text-decoration: underline wavy 1px color-mix(in oklab, #3b7dd8 80%, var(--bedside-ink, currentColor)); }
::highlight(bedside-fix) { text-decoration: underline wavy 2px color-mix(in oklab, #c2620b 80%, var(--bedside-ink, currentColor)); }
::highlight(bedside-hold) { text-decoration: underline double 2px color-mix(in oklab, #d6336c 85%, var(--bedside-ink, currentColor)); }
::highlight(bedside-strength) { text-decoration: underline dotted 2px color-mix(in oklab, #2b8a5c 80%, var(--bedside-ink, currentColor)); }
::highlight(bedside-active) { background-color: color-mix(in oklab, #3b7dd8 22%, transparent); }
@media (forced-colors: active) {
  ::highlight(bedside-tip), ::highlight(bedside-fix), ::highlight(bedside-strength) { text-decoration-color: CanvasText; }
  ::highlight(bedside-hold) { text-decoration-color: LinkText; }
  ::highlight(bedside-active) { background-color: Highlight; color: HighlightText; }
}
`;
