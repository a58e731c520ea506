import type { Category, Rule } from '../category';
import { candidatesAmong } from '../language/cues/cued-patterns';
import type { Sentence } from '../language/sentence';
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
  readonly candidates: (sentence: Sentence) => readonly number[];
}

const books = new WeakMap<readonly (Category | Signal)[], RuleBook>();

/** Made once for a list of owners: another writer’s settings change who is listened to, not what is looked for. */
export function ruleBookOf(owners: readonly (Category | Signal)[]): RuleBook {
  const known = books.get(owners);
  if (known !== undefined) return known;
  const rules = owners.flatMap((owner) =>
    owner.rules.map((rule): OwnedRule => ({ owner, rule, ruleId: `${owner.id}/${rule.id}` })),
  );
  const candidates = candidatesAmong(rules.map(({ rule }) => ('pattern' in rule ? rule.pattern : undefined)));
  const book = { rules, candidates };
  books.set(owners, book);
  return book;
}
