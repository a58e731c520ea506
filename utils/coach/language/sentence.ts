import type { CoachSettings, Kind, Span } from '../types';
import type { Grammar, Token } from './compromise';

/** One sentence of the draft, as rules see it. Everything costly is made when first asked for. */
export interface Sentence {
  /** As written. */
  readonly text: string;
  /** Lower case, curly quotes and dashes made straight, same length: offsets agree with `text`. */
  readonly plain: string;
  readonly kind: Kind;
  readonly settings: CoachSettings;
  /** The tagged sentence, made by compromise on first use (about 1 ms). */
  readonly grammar: Grammar;
  /** Its words in their places with compromise's tags; asks for `grammar`. */
  readonly tokens: readonly Token[];
  /** Quoted stretches: somebody else's words. */
  readonly quoted: readonly Span[];
  /** Words without hashtags, links and quotations. */
  readonly words: number;
  /** Where the organisation speaks of itself: we, our, us, its name, «the hospital». */
  readonly ourselves: readonly Span[];
  /** Where one person speaks: I, me, my. */
  readonly myself: readonly Span[];
  /** Where a reader is spoken to: you, your, «Parents of toddlers:». */
  readonly reader: readonly Span[];
  /** What was asked of the sentence so far; see `perSentence`, which alone reads and writes here. */
  readonly answers: unknown[];
}
