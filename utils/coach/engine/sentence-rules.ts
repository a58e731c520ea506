import type { Category, Hit, Match, Rule } from '../category';
import { isReported } from '../language/attribution';
import { allMatches } from '../language/matches';
import type { Sentence } from '../language/sentence';
import type { Signal } from '../signal';
import type { Kind } from '../types';
import { type OwnedRule, type RuleBook, ruleBookOf } from './rule-book';

/** A match with whose it is, in offsets of the sentence. */
export interface Found<Owner extends Category | Signal = Category | Signal> extends Match {
  readonly owner: Owner;
  /** `category/rule`. */
  readonly ruleId: string;
}

/** Told once about each rule that failed; the other rules go on. */
export type ReportProblem = (ruleId: string, problem: unknown) => void;

/** Runs the sentence rules of many categories or signals; patterns are tried only where their words stand. */
export class SentenceRules {
  /** Whether each rule is run, by its number and the kind of the draft. */
  private readonly isRun: Readonly<Record<Kind, readonly boolean[]>>;
  private readonly book: RuleBook;

  constructor(
    owners: readonly (Category | Signal)[],
    isActive: (owner: Category | Signal) => boolean,
    private readonly report: ReportProblem,
  ) {
    this.book = ruleBookOf(owners);
    const runFor = (kind: Kind) => this.book.rules.map(({ owner }) => isActive(owner) && isInScope(owner, kind));
    this.isRun = { post: runFor('post'), reply: runFor('reply') };
  }

  /** Everything the rules find in one sentence. */
  run(sentence: Sentence): Found[] {
    const { rules, candidates } = this.book;
    const isRun = this.isRun[sentence.kind];
    const found: Found[] = [];
    for (const candidate of candidates(sentence)) {
      const owned = rules[candidate];
      if (owned && isRun[candidate]) this.runOne(owned, sentence, found);
    }
    return found;
  }

  private runOne(owned: OwnedRule, sentence: Sentence, found: Found[]): void {
    const { rule } = owned;
    try {
      if ('find' in rule) {
        for (const match of rule.find(sentence)) add(match, owned, sentence, found);
        return;
      }
      for (const raw of allMatches(rule.pattern, sentence.plain)) {
        const hit = hitOf(raw);
        if (!rule.when || rule.when(hit, sentence)) add(matchOf(rule, hit, sentence), owned, sentence, found);
      }
    } catch (problem) {
      this.report(owned.ruleId, problem);
    }
  }
}

function isInScope(owner: Category | Signal, kind: Kind): boolean {
  return !('scope' in owner) || owner.scope.includes(kind);
}

function add(match: Match, { owner, rule, ruleId }: OwnedRule, sentence: Sentence, found: Found[]): void {
  if (!rule.evenQuoted && isReported(sentence, match)) return;
  found.push({ ...match, ...(rule.weak ? { weak: true } : {}), owner, ruleId });
}

function matchOf(rule: Extract<Rule, { readonly pattern: RegExp }>, hit: Hit, sentence: Sentence): Match {
  return {
    from: hit.from,
    to: hit.to,
    ...(rule.message === undefined ? {} : { message: rule.message }),
    ...(rule.severity === undefined ? {} : { severity: rule.severity }),
    ...(rule.replacements === undefined ? {} : { replacements: rule.replacements(hit, sentence) }),
  };
}

/** The place of the group `mark` where there is one (the pattern then has the flag `d`), else of the whole match. */
function hitOf(raw: RegExpExecArray): Hit {
  const groups = raw.groups ?? {};
  const [from, to] = raw.indices?.groups?.mark ?? [raw.index, raw.index + raw[0].length];
  return { from, to, groups };
}
