import type { Category } from '../category';
import type { Recognised } from '../recogniser';
import type { Signal } from '../signal';
import type { Kind } from '../types';
import { overlap, type Placed } from './merge';
import type { PlacedAnalysis } from './placed-analysis';

/** What rules and recogniser found sentence by sentence, in offsets of the draft. */
export interface FoundInDraft {
  readonly sentences: readonly PlacedAnalysis[];
  readonly problems: readonly Placed<Category>[];
  readonly strengths: readonly Placed<Signal>[];
}

/**
 * Adds what the recogniser found to what the rules found. A rule's match stays as it is, so that nothing flickers:
 * the recogniser adds where no match of that category stands, and takes away only weak matches it is sure about.
 */
export function withMeaning(
  sentences: readonly PlacedAnalysis[],
  recognised: readonly Recognised[],
  categories: readonly Category[],
  signals: readonly Signal[],
  kind: Kind,
): FoundInDraft {
  const problems = sentences
    .flatMap((sentence) => sentence.problems)
    .filter((match) => !isWithdrawn(match, recognised));
  const strengths = sentences.flatMap((sentence) => sentence.strengths);
  const inScope = categories.filter((category) => category.scope.includes(kind));
  return {
    sentences,
    problems: [...problems, ...newOnes(recognised, inScope, problems)],
    strengths: [...strengths, ...newOnes(recognised, signals, strengths)],
  };
}

function isWithdrawn(match: Placed<Category>, recognised: readonly Recognised[]): boolean {
  if (!match.weak || match.owner.severity === 'hold') return false;
  return recognised.some((answer) => answer.withdraws?.includes(match.owner.id) && overlap(answer, match));
}

function newOnes<Owner extends Category | Signal>(
  recognised: readonly Recognised[],
  owners: readonly Owner[],
  known: readonly Placed<Owner>[],
): Placed<Owner>[] {
  return recognised.flatMap(({ id, from, to, readsLike }) => {
    const owner = owners.find((candidate) => candidate.id === id);
    if (owner === undefined || known.some((match) => match.owner === owner && overlap(match, { from, to }))) return [];
    return [
      {
        owner,
        ruleId: `${owner.id}/meaning`,
        from,
        to,
        layer: 'encoder' as const,
        ...(readsLike === undefined ? {} : { readsLike }),
      },
    ];
  });
}
