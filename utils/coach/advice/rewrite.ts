import type { PlacedSentence } from '../language/draft-view';
import type { Span } from '../types';
import { fitInPlace, looksBroken } from './fit-in-place';
import type { Spot } from './spot';
import type { Way } from './way';

/** The sentence of a finding, and where in it the finding stands. */
export interface Stretch extends Span {
  readonly text: string;
  readonly plain: string;
  readonly quote: string;
}

/** Offers other wordings of the sentence that holds the finding, the best first; the empty text leaves it out. */
export type Rewriter = (spot: Spot, sentence: Stretch) => Iterable<string>;

/** A named act that puts other words in place of a sentence. */
export interface Act {
  readonly move: string;
  readonly rewrite: Rewriter;
  /** True where nothing of the sentence is left: only for sentences that say nothing else. */
  readonly replaces?: true;
  /** True where the new words only fit where an answer begins. */
  readonly opens?: true;
  /** True where the new words are better even if some of what was found still stands. */
  readonly softens?: true;
}

/** What acts make of the finding's sentence, each fitted in its place; broken ones are left out. */
export function* rewordings(spot: Spot, acts: readonly Act[]): Iterable<{ readonly act: Act; readonly text: string }> {
  const { placed } = spot;
  if (placed === undefined) return;
  const stretch = stretchOf(spot, placed);
  for (const act of acts) {
    for (const written of act.rewrite(spot, stretch)) {
      const text = fitInPlace(written, stretch.text);
      const isStump = text !== '' && wordsIn(text) < 2 && wordsIn(stretch.text) > 3;
      if (!isStump && text !== stretch.text && (text === '' || !looksBroken(text, stretch.text))) yield { act, text };
    }
  }
}

/** «Voting.»: what a cut may leave of a sentence is no sentence. */
function wordsIn(text: string): number {
  return text.match(/[\p{L}\d]+(?:['’-][\p{L}\d]+)*/gu)?.length ?? 0;
}

function stretchOf({ finding }: Spot, { from: start, sentence }: PlacedSentence): Stretch {
  const { text, plain } = sentence;
  const from = Math.max(0, finding.from - start);
  const to = Math.min(text.length, finding.to - start);
  return { text, plain, from, to, quote: text.slice(from, to) };
}

/** As a change of the finding's own words where nothing else of the sentence changed; else of the whole sentence. */
export function asWay({ finding, placed, view }: Spot, act: Act, fitted: string): Way | undefined {
  if (placed === undefined) return undefined;
  const { text } = placed.sentence;
  if (fitted === '') return { ...leavingOut(view.draft.text, placed), text: '', move: act.move };
  const head = text.slice(0, Math.max(0, finding.from - placed.from));
  const tail = text.slice(finding.to - placed.from);
  const isLocal = fitted.length > head.length + tail.length && fitted.startsWith(head) && fitted.endsWith(tail);
  return isLocal
    ? {
        from: finding.from,
        to: finding.to,
        text: fitted.slice(head.length, fitted.length - tail.length),
        move: act.move,
      }
    : { from: placed.from, to: placed.from + text.length, text: fitted, move: act.move };
}

/** A sentence together with the white space that parts it from its neighbours. */
export function leavingOut(
  text: string,
  { from: start, sentence }: { readonly from: number; readonly sentence: { readonly text: string } },
): Span {
  let from = start;
  let to = start + sentence.text.length;
  const after = /^\s+/u.exec(text.slice(to))?.[0] ?? '';
  const before = /\s+$/u.exec(text.slice(0, from))?.[0] ?? '';
  // The last sentence of a line takes the space before it along, so that the line break stays.
  const endsLine = after.includes('\n') && from > 0 && !before.includes('\n');
  // What only closes the line, like an emoji, stays apart from the sentence before it.
  const onlyMarksFollow = after !== '' && !/[\p{L}\d]/u.test(text.slice(to).split('\n')[0] ?? '');
  if (onlyMarksFollow && before !== '' && to + after.length < text.length) return { from, to: to + after.length };
  if (endsLine || to + after.length >= text.length) from -= before.length;
  else to += after.length;
  return { from, to };
}
