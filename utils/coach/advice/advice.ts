import type { DraftView } from '../language/draft-view';
import type { Finding, Move } from '../types';
import type { Way } from './way';

/** What can be done about one finding: up to three ways on between them. */
export interface Advice {
  readonly replacements: readonly string[];
  readonly moves: readonly Move[];
}

/** Ways on for one finding, the best first; each is made and tried only when it is asked for. */
export interface Offers {
  /** Other words in place of what was found. */
  readonly inPlace: Iterable<Way>;
  /** Sentences put in beside it. */
  readonly beside: Iterable<Way>;
}

/** Builds ways on for a finding from the whole draft; `finding` comes with what its rule was sure of. */
export type Advise = (finding: Finding, view: DraftView) => Offers;

/** For whoever wants findings alone. */
export const noAdvice: Advise = () => ({ inPlace: [], beside: [] });

/** The last word on a way on; `mustMend` where it has to do away with what was found. */
export type Accept = (way: Way, mustMend: boolean) => Promise<boolean>;

const most = 3;

/** Picks up to three that `accept` has nothing against: at most two in place first, so that a way to give is among them. */
export async function chooseWays(finding: Finding, { inPlace, beside }: Offers, accept: Accept): Promise<Advice> {
  const instead = await firstOf(inPlace, most, (way) => accept(way, true));
  const shown = instead.slice(0, most - 1);
  const given = await firstOf(beside, most - shown.length, (way) => accept(way, false), shown);
  return asAdvice(finding, [...shown, ...given, ...instead.slice(most - 1)].slice(0, most));
}

/** No act twice, nor one of `already`. */
async function firstOf(
  ways: Iterable<Way>,
  count: number,
  accept: (way: Way) => Promise<boolean>,
  already: readonly Way[] = [],
): Promise<Way[]> {
  const accepted: Way[] = [];
  for (const way of ways) {
    if (accepted.length >= count) break;
    const isNew = [...already, ...accepted].every(({ move }) => move !== way.move);
    if (isNew && (await accept(way))) accepted.push(way);
  }
  return accepted;
}

function asAdvice(finding: Finding, ways: readonly Way[]): Advice {
  const isReplacement = (way: Way) =>
    way.from === finding.from && way.to === finding.to && way.text !== '' && finding.to > 0;
  return {
    replacements: ways.filter(isReplacement).map((way) => way.text),
    moves: ways
      .filter((way) => !isReplacement(way))
      .map(({ from, to, text, move }): Move => ({ from, to, text, move })),
  };
}
