import type { Span } from '../types';
import type { Spot } from './spot';

/** One way on: `text` goes in place of `from`–`to` of the draft. */
export interface Way extends Span {
  /** What the act is called. */
  readonly move: string;
  readonly text: string;
}

/** One family of ways on: it offers what it can make of this spot, the best first. */
export type Family = (spot: Spot) => Iterable<Way>;
