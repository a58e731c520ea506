import type { DraftView } from './language/draft-view';
import type { Sentence } from './language/sentence';
import type { CategoryId, Kind, Severity, Span } from './types';

/** A place a rule found, in offsets of the sentence. */
export interface Match extends Span {
  /** Overrides the category's message where a rule can say it more exactly. */
  readonly message?: string;
  /** Overrides the category's severity, for instance a bare word that is only a tip. */
  readonly severity?: Severity;
  /** Texts that fit in place of the match; see `Finding.replacements`. */
  readonly replacements?: readonly string[];
  /** True for a bare word: the considered layer may withdraw it where the meaning is innocent. */
  readonly weak?: boolean;
  /** True where it is shown, and costs nothing. */
  readonly weightless?: boolean;
}

/** What a pattern matched, with its named groups. */
export interface Hit extends Span {
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/**
 * Looks at one sentence. Rules see `sentence.plain`: lower case, straight quotes and dashes, same length as the text.
 * A rule is given as a pattern with an optional `when`, or as a function where a pattern cannot say it.
 */
export type Rule = {
  readonly id: string;
  /** True where the words count even inside quotation marks or as reported speech; otherwise those are skipped. */
  readonly evenQuoted?: boolean;
  /** See `Match.weak`. */
  readonly weak?: boolean;
} & (
  | {
      /** Needs the flags `g` and `u`; matched against `sentence.plain`. Group `<mark>`, where present, is what is underlined. */
      readonly pattern: RegExp;
      /** Refuses innocent uses; grammar is asked for only here, so that most sentences never pay for it. */
      readonly when?: (hit: Hit, sentence: Sentence) => boolean;
      readonly message?: string;
      readonly severity?: Severity;
      readonly replacements?: (hit: Hit, sentence: Sentence) => readonly string[];
    }
  | { readonly find: (sentence: Sentence) => Iterable<Match> }
);

/** One kind of problem: one file, registered in `categories/index.ts`. */
export interface Category {
  readonly id: CategoryId;
  /** As people read it on the card: «Sales call-to-action». */
  readonly name: string;
  readonly group:
    | 'Broadcast voice'
    | 'Salesy'
    | 'Clarity'
    | 'Tone that pushes away'
    | 'Claims and disclosure'
    | 'Privacy and safety'
    | 'Replies';
  readonly severity: Severity;
  readonly scope: readonly Kind[];
  /** Points on the broadcast meter. */
  readonly weight: number;
  /** One kind sentence to the writer, on the card. */
  readonly message: string;
  /** Why it costs the relationship, with its sources, for settings and docs. */
  readonly why: string;
  /** Keys into `sources.ts`. */
  readonly sources: readonly string[];
  /** When the same words are innocent, in a sentence or two. */
  readonly whenNot: string;
  readonly rules: readonly Rule[];
  /** Reads the whole draft; offsets are the draft's. For what no single sentence shows. */
  readonly whole?: (view: DraftView) => Iterable<Match>;
  /** Last word on each match, given the whole draft: false withdraws it. Offsets are the draft's. Applies to encoder findings too. */
  readonly keep?: (match: Span, view: DraftView) => boolean;
  /** Named ways on, each shown by a worked example from the manual. */
  readonly moves: readonly { readonly move: string; readonly before: string; readonly after: string }[];
  /** At least 6 that flag and 6 that do not; these are the category's tests. A reply is written `> the post answered\nthe reply`. */
  readonly examples: { readonly flags: readonly string[]; readonly allows: readonly string[] };
}
