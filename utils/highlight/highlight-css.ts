import type { PaintStyle } from './painter';

export const paintStyles: readonly PaintStyle[] = ['tip', 'fix', 'hold', 'strength', 'active'];

/** The name of a style's highlight in `CSS.highlights` and in `::highlight()`. */
export const highlightName = (style: PaintStyle): string => `bedside-${style}`;

/** A middle tone, drawn a little towards the text's own colour. */
const tone = (colour: string, share = 80): string => `color-mix(in oklab,${colour} ${share}%,currentColor)`;

/**
 * How marks look. The shape and weight of the line tell the styles apart without colour: waves for what is worth a second
 * look, as people know them from every spelling checker. The colours stand out on light and on dark pages alike.
 * Nothing of it is printed.
 */
export const rulesFor = (
  at: (style: PaintStyle) => string,
): string => `@media screen{${at('tip')}{text-decoration:underline wavy 1px ${tone('#3b7dd8')}}
${at('fix')}{text-decoration:underline wavy 2px ${tone('#c2620b')}}
${at('hold')}{text-decoration:underline double 2px ${tone('#d6336c', 85)}}
${at('strength')}{text-decoration:underline dotted 2px ${tone('#2b8a5c')}}
${at('active')}{background-color:#3b7dd838}
@media(forced-colors){${at('tip')},${at('fix')},${at('strength')}{text-decoration-color:CanvasText}
${at('hold')}{text-decoration-color:LinkText}
${at('active')}{background-color:Highlight;color:HighlightText}}}`;

/** For the document it goes in by `scripting.insertCSS`, so that no node is added to the page. */
export const highlightCss = rulesFor((style) => `::highlight(${highlightName(style)})`);
