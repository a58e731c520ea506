import type { Span } from '../types';
import { allMatches } from './matches';

/**
 * A web address, as part of a pattern over plain text: with a scheme, with `www.`, a name under a common ending, or any name
 * with a path. Mail addresses are none, and the full stop after an address is not part of it.
 */
export const address = String.raw`(?:(?:https?://|www\.)\S*[^\s.,!?;:)…"']|(?<![@\p{L}\d.-])(?:[\p{L}\d-]+\.)+(?:(?:com|org|net|edu|gov|example|info|blog|app|club|nhs|uk|ie|au|nz|ly|fm)(?:\.[a-z]{2})?(?:/\S*[^\s.,!?;:)…"'])?(?![\p{L}\d@])|[a-z]{2,6}/\S*[^\s.,!?;:)…"']))`;

const anyAddress = new RegExp(address, 'gu');

/** The web addresses of a plain text, in order. */
export function findAddresses(plain: string): Span[] {
  if (!plain.includes('.')) return [];
  return allMatches(anyAddress, plain).map((match) => ({ from: match.index, to: match.index + match[0].length }));
}
