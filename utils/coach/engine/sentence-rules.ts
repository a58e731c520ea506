import type { Category, Hit, Match, Rule } from '../category';
import { isReported } from '../language/attribution';
import { CueIndex } from '../language/cues/cue-index';
import { cuesOf } from '../language/cues/pattern-cues';
import { allMatches } from '../language/matches';
import type { Sentence } from '../language/sentence';
import type { Signal } from '../signal';
import type { Kind } from '../types';

/** A match with whose it is, in offsets of the sentence. */
export interface Found<Owner extends Category | Signal = Category | Signal> extends Match {
  readonly owner: Owner;
  /** `category/rule`. */
  readonly ruleId: string;
}

/** Told once about each rule that failed; the other rules go on. */
export type ReportProblem = (ruleId: string, problem: unknown) => void;

interface OwnedRule<Owner> {
  readonly owner: Owner;
  readonly ruleId: string;
  readonly rule: Rule;
}

/** Runs the sentence rules of many categories or signals; patterns are tried only where their words stand. */
export class SentenceRules<Owner extends Category | Signal> {
  private readonly rules: readonly OwnedRule<Owner>[];
  private readonly index: CueIndex;

  constructor(
    owners: readonly Owner[],
    private readonly report: ReportProblem,
  ) {
    this.rules = owners.flatMap((owner) =>
      owner.rules.map((rule) => ({ owner, rule, ruleId: `${owner.id}/${rule.id}` })),
    );
    this.index = new CueIndex(this.rules.map(({ rule }) => ('pattern' in rule ? cuesOf(rule.pattern) : undefined)));
  }

  /** Everything the rules find in one sentence. */
  run(sentence: Sentence): Found<Owner>[] {
    const found: Found<Owner>[] = [];
    for (const candidate of this.index.candidates(sentence.plain)) {
      const owned = this.rules[candidate];
      if (owned && isInScope(owned.owner, sentence.kind)) this.runOne(owned, sentence, found);
    }
    return found;
  }

  private runOne({ owner, rule, ruleId }: OwnedRule<Owner>, sentence: Sentence, found: Found<Owner>[]): void {
    try {
      for (const match of matchesOf(rule, sentence)) {
        if (!rule.evenQuoted && isReported(sentence, match)) continue;
        found.push({ ...match, ...(rule.weak ? { weak: true } : {}), owner, ruleId });
      }
    } catch (problem) {
      this.report(ruleId, problem);
    }
  }
}

function isInScope(owner: Category | Signal, kind: Kind): boolean {
  return !('scope' in owner) || owner.scope.includes(kind);
}

function* matchesOf(rule: Rule, sentence: Sentence): Iterable<Match> {
  if ('find' in rule) {
    yield* rule.find(sentence);
    return;
  }
  for (const raw of allMatches(rule.pattern, sentence.plain)) {
    const hit = hitOf(raw);
    if (rule.when && !rule.when(hit, sentence)) continue;
    yield {
      from: hit.from,
      to: hit.to,
      ...(rule.message === undefined ? {} : { message: rule.message }),
      ...(rule.severity === undefined ? {} : { severity: rule.severity }),
      ...(rule.replacements === undefined ? {} : { replacements: rule.replacements(hit, sentence) }),
    };
  }
}

/** The place of the group `mark` where there is one (the pattern then has the flag `d`), else of the whole match. */
function hitOf(raw: RegExpExecArray): Hit {
  const groups = raw.groups ?? {};
  const [from, to] = raw.indices?.groups?.mark ?? [raw.index, raw.index + raw[0].length];
  return { from, to, groups };
}
