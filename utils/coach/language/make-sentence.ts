import type { CoachSettings, Kind, Span } from '../types';
import { type Grammar, parse, type Token, tokensOf } from './compromise';
import { narrow } from './narrow';
import { toPlain } from './plain';
import { findQuotations } from './quotes';
import { findMyself, findOurselves, findReader } from './references';
import type { Sentence } from './sentence';
import { countWords } from './words';

/** A sentence whose costly parts are made once, when first asked for. */
export function makeSentence(written: string, kind: Kind, settings: CoachSettings): Sentence {
  return new LazySentence(narrow(written), kind, settings);
}

/** A class, since getters of an object made in place would give each sentence a shape of its own, slow wherever it is read. */
class LazySentence implements Sentence {
  readonly plain: string;
  readonly answers: unknown[] = [];
  private knownGrammar: Grammar | undefined;
  private knownTokens: readonly Token[] | undefined;
  private knownQuoted: readonly Span[] | undefined;
  private knownWords: number | undefined;
  private knownOurselves: readonly Span[] | undefined;
  private knownMyself: readonly Span[] | undefined;
  private knownReader: readonly Span[] | undefined;

  constructor(
    readonly text: string,
    readonly kind: Kind,
    readonly settings: CoachSettings,
  ) {
    this.plain = narrow(toPlain(text));
  }

  get grammar(): Grammar {
    this.knownGrammar ??= parse(this.text);
    return this.knownGrammar;
  }

  get tokens(): readonly Token[] {
    this.knownTokens ??= tokensOf(this.grammar);
    return this.knownTokens;
  }

  get quoted(): readonly Span[] {
    this.knownQuoted ??= findQuotations(this.plain);
    return this.knownQuoted;
  }

  get words(): number {
    this.knownWords ??= countWords(this.plain, this.quoted);
    return this.knownWords;
  }

  get ourselves(): readonly Span[] {
    this.knownOurselves ??= findOurselves(this);
    return this.knownOurselves;
  }

  get myself(): readonly Span[] {
    this.knownMyself ??= findMyself(this.plain);
    return this.knownMyself;
  }

  get reader(): readonly Span[] {
    this.knownReader ??= findReader(this);
    return this.knownReader;
  }
}
