const accented = '\\u00c0-\\u024f';
const inPath = `[\\w${accented}\\u0400-\\u04ff!*';:=+,.$/%#[\\]~@|&–-]`;
/** Brackets belong to a path only in pairs, at most two deep. */
const bracketed = `\\((?:${inPath}+|${inPath}*\\(${inPath}+\\)${inPath}*)\\)`;
const path = `/(?:${inPath}*(?:${bracketed}${inPath}*)*(?:[\\w${accented}\\u0400-\\u04ff=+#/-]|${bracketed}))?`;
const query = "\\?[\\w!?*'@();:&=+$/%#[\\].,~|-]*[\\w&=#/-]";

/**
 * The text with each link replaced. With `endings` as in `link-endings.ts`, links without `https://` as well; otherwise
 * only those that have it.
 */
export function replaceLinks(text: string, endings: string | undefined, replace: (link: string) => string): string {
  if (!text.includes(endings ? '.' : '://')) return text;
  const top = `(?:${endings ?? '\\p{L}{2,}'})(?![a-z0-9@+-])`;
  const whole = `https?://(?:[\\p{L}\\p{N}_-]+\\.)+${top}(?::\\d+)?(?:${path})?(?:${query})?`;
  const bare = `(?<![-_./])(?:[a-z0-9${accented}-]+\\.)+${top}(?:(?::\\d+)?${path}(?:${query})?)?`;
  const links = new RegExp(`(?<![A-Za-z0-9@＠$#＃])(?:${whole}${endings ? `|${bare}` : ''})`, 'giu');
  return text.replace(links, replace);
}
