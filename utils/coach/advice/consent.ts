import type { Slot } from './slot';

/** Says that whoever is told of, or their family, was asked. */
export const wasAsked =
  /(?<!\b(?:no|not|never|nobody|without|n['’]t) (?:\p{L}+ ){0,2})\b(?:(?:with|has|have|gave|given|got) (?:(?:her|his|their|the) )?(?:(?:family|families|parents?|mum|mom|dad|daughter|son|wife|husband)['’]?s? )?(?:blessing|permission|consent|go-ahead|ok(?:ay)?)|(?:said|says) (?:we|i) (?:could|can|may)|(?:happy|glad|agreed|ok(?:ay)?) for (?:me|us) to)\b/iu;

/** The same of a draft as it stands while it is reworded. */
export const wereAsked = (slots: readonly Slot[]): boolean => wasAsked.test(slots.map(({ text }) => text).join(' '));
