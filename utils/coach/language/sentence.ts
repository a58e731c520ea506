import type nlpThree from 'compromise/three';
import type { CoachSettings, Kind, Span } from '../types';

type View = ReturnType<typeof nlpThree>;

/** One sentence of the draft, as rules see it. Everything costly is made when first asked for. */
export interface Sentence {
  /** As written. */
  readonly text: string;
  /** Lower case, curly quotes and dashes made straight, same length: offsets agree with `text`. */
  readonly plain: string;
  readonly kind: Kind;
  readonly settings: CoachSettings;
  /** The tagged sentence, made by compromise on first use (about 1 ms). */
  readonly grammar: View;
  /** Quoted stretches: somebody else's words. */
  readonly quoted: readonly Span[];
}
