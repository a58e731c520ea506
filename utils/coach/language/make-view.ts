import type { CoachSettings, Draft } from '../types';
import type { DraftView, PlacedSentence, Purpose } from './draft-view';
import { purposeOf } from './purpose';

/** The whole draft over sentences that are already made; `found` answers from what sentence rules found. */
export function makeDraftView(
  draft: Draft,
  settings: CoachSettings,
  sentences: readonly PlacedSentence[],
  found: DraftView['found'],
): DraftView {
  return new LazyView(draft, settings, sentences, found);
}

class LazyView implements DraftView {
  readonly words: number;
  private knownPurpose: { readonly value: Purpose | undefined } | undefined;

  constructor(
    readonly draft: Draft,
    readonly settings: CoachSettings,
    readonly sentences: readonly PlacedSentence[],
    readonly found: DraftView['found'],
  ) {
    let words = 0;
    for (const { sentence } of sentences) words += sentence.words;
    this.words = words;
  }

  get purpose(): Purpose | undefined {
    this.knownPurpose ??= { value: purposeOf(this.draft, this.sentences, this.settings) };
    return this.knownPurpose.value;
  }
}
