/**
 * The coach's words. Offsets are UTF-16 code units into the draft's text, half-open: `text.slice(from, to)`.
 * Everything here is plain data: it survives `structuredClone` and `JSON.stringify`.
 */

/** A post starts a conversation; a reply answers somebody's post. */
export type Kind = 'post' | 'reply';

/** Who reads the draft. Between peers, jargon is fine. */
export type Audience = 'public' | 'patients' | 'peers';

/** Whose voice the advice is written in. */
export type Voice = 'nurse' | 'physician' | 'allied' | 'communications';

/** Decides emergency numbers and spelling. */
export type Country = 'US' | 'UK' | 'CA' | 'AU';

/** tip: a style nudge; fix: worth changing; hold: stop and check before posting. */
export type Severity = 'tip' | 'fix' | 'hold';

/** Which layer found it: closed wording and grammar, the sentence encoder, or the reading of the whole draft. */
export type Layer = 'rules' | 'encoder' | 'draft';

/** What somebody is writing. */
export interface Draft {
  readonly text: string;
  readonly kind: Kind;
  /** Id of the site as in `utils/platforms`, for instance `x`; absent where it is unknown. */
  readonly platform?: string;
  /** The post being answered, where the page shows it. */
  readonly context?: string;
}

/** What the coach knows about the writer; the same draft and setting give the same report. */
export interface CoachSettings {
  readonly audience: Audience;
  readonly voice: Voice;
  readonly country: Country;
  /** Names by which the writer's organisation is known; they count as «we». */
  readonly organisations: readonly string[];
  /** Categories the writer switched off. */
  readonly silenced: readonly CategoryId[];
}

/** One of the 25 kinds of problem in the coaching manual. */
export type CategoryId =
  | 'self-praise'
  | 'announcement'
  | 'corporate-voice'
  | 'no-audience'
  | 'no-invitation'
  | 'sales-cta'
  | 'urgency-scarcity'
  | 'promo-offer'
  | 'feedback-fishing'
  | 'engagement-bait'
  | 'link-dump'
  | 'visual-noise'
  | 'jargon'
  | 'fear-appeal'
  | 'blame-lecture'
  | 'stigmatizing-language'
  | 'unsupported-claim'
  | 'undisclosed-endorsement'
  | 'patient-identifier'
  | 'confirms-patient'
  | 'individual-advice'
  | 'canned-response'
  | 'non-apology'
  | 'defensive'
  | 'handoff-only';

/** One of the 13 kinds of strength in the coaching manual. */
export type SignalId =
  | 'open-question'
  | 'experience-invitation'
  | 'acknowledgement'
  | 'personal-voice'
  | 'useful-direction'
  | 'introduction'
  | 'crediting'
  | 'owned-next-step'
  | 'listening-evidence'
  | 'autonomy-support'
  | 'specific-apology'
  | 'safe-private-channel'
  | 'candour';

/** A stretch of the draft's text. `from === to` stands for a place, `0, 0` in a whole-draft finding for all of it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A way to build the relationship instead: `text` goes in place of `from`–`to`. */
export interface Move extends Span {
  /** What the act is called, for instance «Ask one open question». */
  readonly move: string;
  /** What is written; blanks only the writer can fill stand in ⟦double brackets⟧ with a hint inside. */
  readonly text: string;
}

/** One thing to look at in the draft. */
export interface Finding extends Span {
  readonly category: CategoryId;
  /** `category/rule`, unique in the coach, for instance `sales-cta/book-with-us`. */
  readonly ruleId: string;
  readonly severity: Severity;
  readonly layer: Layer;
  /** `text.slice(from, to)`; empty for a whole-draft finding. */
  readonly quote: string;
  /** One kind sentence to the writer: what these words do to the reader. */
  readonly message: string;
  /** Texts that fit in place of `from`–`to`; the empty string means «leave it out». */
  readonly replacements: readonly string[];
  readonly moves: readonly Move[];
  /** The nearest written example, where the encoder found it: «reads like: …». */
  readonly readsLike?: string;
}

/** One thing the draft does well. */
export interface Strength extends Span {
  readonly signal: SignalId;
  readonly layer: Layer;
  readonly quote: string;
  /** One sentence on what these words do for the reader. */
  readonly message: string;
}

/** The label of the 2 × 2 (manual, section 7). A hold is told apart by `Report.hold`. */
export type Label = 'relational' | 'mixed' | 'neutral' | 'broadcast';

/** One line of the receipt: points, and the words that made them. */
export interface ReceiptLine extends Span {
  /** Negative for a category, positive for a signal; 0 for a finding that is shown but not counted. */
  readonly points: number;
  readonly id: CategoryId | SignalId;
  readonly name: string;
  readonly quote: string;
}

/** The score with every line that made it. */
export interface Receipt {
  readonly lines: readonly ReceiptLine[];
  /** 50 + min(50, relationship) − min(50, broadcast), 0 to 100; at most 49 while a hold is open. Absent under 8 words. */
  readonly headline?: number;
  /** One sentence: the change that would help most. Absent when nothing is needed. */
  readonly next?: string;
}

/** What the coach says about one draft. */
export interface Report {
  /** The text this is about, so that a late answer to an old text can be told apart. */
  readonly text: string;
  /** `quick` comes at once (rules), `considered` a moment later (rules and encoder), `advised` when ways on were tried. */
  readonly stage: 'quick' | 'considered' | 'advised';
  readonly label: Label;
  /** Sum of category weights, 0 and up. */
  readonly broadcast: number;
  /** Sum of signal credits, 0 and up. */
  readonly relationship: number;
  /** True while a finding of severity `hold` is open: check first. */
  readonly hold: boolean;
  /** In order of the text; whole-draft findings first. */
  readonly findings: readonly Finding[];
  readonly strengths: readonly Strength[];
  readonly receipt: Receipt;
}

/**
 * Answers with what is known at once, again when the considered answer is there, and again with its ways on.
 * Ends early, without an error, when `signal` aborts.
 */
export type Check = (draft: Draft, signal?: AbortSignal) => AsyncIterable<Report>;
