import type { Category, Rule } from '../category';
import { CueIndex } from '../language/cues/cue-index';
import { cuesOf } from '../language/cues/pattern-cues';
import type { Signal } from '../signal';

/** A rule with whose it is. */
export interface OwnedRule {
  readonly owner: Category | Signal;
  /** `category/rule`. */
  readonly ruleId: string;
  readonly rule: Rule;
}

/** The rules of all categories and signals, and which of them a sentence may concern, by their numbers. */
export interface RuleBook {
  readonly rules: readonly OwnedRule[];
  readonly index: CueIndex;
}

const books = new WeakMap<readonly (Category | Signal)[], RuleBook>();

/** Made once for a list of owners: another writer’s settings change who is listened to, not what is looked for. */
export function ruleBookOf(owners: readonly (Category | Signal)[]): RuleBook {
  const known = books.get(owners);
  if (known !== undefined) return known;
  const rules = owners.flatMap((owner) =>
    owner.rules.map((rule): OwnedRule => ({ owner, rule, ruleId: `${owner.id}/${rule.id}` })),
  );
  const index = new CueIndex(rules.map(({ rule }) => ('pattern' in rule ? cuesOf(rule.pattern) : undefined)));
  const book = { rules, index };
  books.set(owners, book);
  return book;
}
