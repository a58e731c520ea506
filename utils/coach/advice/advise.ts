import type { Advice, Advise } from '../default-advice';
import type { DraftView } from '../language/draft-view';
import type { Finding, Move } from '../types';
import { audienceOf } from './audience';
import { planFor } from './plan';
import { asWay, rewordings } from './rewrite';
import type { Spot } from './spot';
import { topicIn, topicOfDraft } from './topic';
import { helps, type Look, mends } from './verify';
import type { Way } from './way';

const most = 3;

/**
 * Builds up to three ways on for a finding from the draft's own words. Each is tried before it is offered: what was found must be
 * gone, nothing new found, no fact lost. `look` is the coach without advice.
 */
export function createAdvise(look: Look): Advise {
  return (finding, view) => {
    const spot = spotOf(finding, view);
    const ways: Way[] = [];
    const seen = new Set<string>();
    for (const way of waysOn(spot)) {
      if (seen.has(way.move) || !works(way, finding, view, look)) continue;
      seen.add(way.move);
      ways.push(way);
      if (ways.length === most) break;
    }
    return asAdvice(finding, ways);
  };
}

/** Everything the plan has to offer, the best first. */
function* waysOn(spot: Spot): Iterable<Way> {
  const { acts, beside } = planFor(spot);
  for (const { act, text } of rewordings(spot, acts)) {
    const way = asWay(spot, act, text);
    if (way) yield way;
  }
  for (const family of beside) yield* family(spot);
}

/** What is put in beside the words need not mend them; what goes in their place must. */
function works(way: Way, finding: Finding, view: DraftView, look: Look): boolean {
  const isBeside = way.from === way.to && finding.to > 0;
  return isBeside ? helps(way, view.draft, look) : mends(way, finding, view.draft, look);
}

/** `topic` is what the draft was about before anything was changed. */
export function spotOf(finding: Finding, view: DraftView, topic = topicOfDraft(view)): Spot {
  const placed =
    finding.to === 0
      ? undefined
      : view.sentences.find(({ from, sentence }) => finding.from < from + sentence.text.length);
  return {
    finding,
    view,
    placed,
    topic: (placed && topicIn(placed.sentence.plain)) ?? topic,
    audience: audienceOf(view),
  };
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
