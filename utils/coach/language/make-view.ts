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
  let purpose: { readonly value: Purpose | undefined } | undefined;
  return {
    draft,
    settings,
    sentences,
    found,
    words: sentences.reduce((sum, placed) => sum + placed.sentence.words, 0),
    get purpose() {
      purpose ??= { value: purposeOf(draft, sentences, settings) };
      return purpose.value;
    },
  };
}
