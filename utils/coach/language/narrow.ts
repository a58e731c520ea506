import { isOneByte } from './one-byte';

/**
 * The same text, kept by the machine in one byte a character where that is possible. A sentence cut from a draft with an
 * emoji or a curly quotation mark is kept in two, and every pattern would be translated and tried for those, at a
 * multiple of the cost.
 */
export function narrow(text: string): string {
  if (text.length > longest || !isOneByte(text)) return text;
  const codes: number[] = [];
  for (let at = 0; at < text.length; at += 1) codes.push(text.charCodeAt(at));
  return String.fromCharCode(...codes);
}

/** As many arguments every machine takes. */
const longest = 4096;
