import { blocks } from '@/utils/editors/layout';

/** Characters that show nothing: some sites strew them into text against readers like us. The flags' own stay. */
const invisible = /(?![\u{E0020}-\u{E007F}])(?!\u200D)\p{Cf}|\u034F/gu;
/** The joiner shows nothing either, but between emoji it makes one of two. */
const looseJoiner = /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D/gu;
const expander = /(?:(?:…|\.\.\.)\s*|\n)(?:see|show|read|view) (?:more|less)\s*$/iu;

/** Not part of what somebody wrote. */
const furniture =
  'svg, script, style, noscript, template, button, [role="button"], textarea, input, select, [contenteditable="true"], .visually-hidden, [hidden]';
/** What a part of the page says, as plain text; blocks are lines. */
export function plainWords(element: Element): string {
  return cleanText(textIn(element));
}

/** Text without characters that show nothing, without the label of an expander; at most one empty line in between. */
export function cleanText(text: string): string {
  const plain = text
    .replace(invisible, '')
    .replace(looseJoiner, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[ \n]*/gu, '\n')
    .trim();
  return plain.replace(expander, '').trim();
}

function textIn(node: Node): string {
  if (node instanceof Text) return node.data.replace(/[ \t\r\n\f]+/gu, ' ');
  if (!(node instanceof Element)) return '';
  if (node instanceof HTMLImageElement) return emojiOf(node);
  const inside = [...node.childNodes].map((child) => (isFurniture(child) ? '' : textIn(child))).join('');
  const isLine = blocks.has(node.localName) || node.localName === 'br';
  return isLine ? `\n${inside}\n` : inside;
}

function isFurniture(node: Node): boolean {
  return node instanceof Element && node.matches(furniture);
}

/** Many sites show emoji as pictures. */
function emojiOf({ alt }: HTMLImageElement): string {
  return alt.length <= 16 && /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u.test(alt) ? alt : '';
}
