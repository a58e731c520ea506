import { type Mood, moodOf } from '../concern';
import { atTheEnd } from '../insert';
import { closeQuestionsFor, questionsFor } from '../question';
import type { Act } from '../rewrite';
import { spelled } from '../spelling';
import type { Spot } from '../spot';
import type { Family } from '../way';

const move = 'Ask one open question';
const askingBack = 'Ask back';

/** What a person would ask who has just answered. */
const askedBack: Readonly<Record<Mood, string>> = {
  praise: 'What made the difference for you?',
  complaint: 'What would put it right for you?',
  question: 'What worries you most about it?',
  other: 'What would help you most right now?',
};

/** Ask one open, answerable question about the reader's life, at the end of the draft. */
export const ask: Family = function* (spot) {
  for (const question of asked(spot)) yield atTheEnd(spot, question, move);
};

/** The same where the draft itself brings the question up, and nothing otherwise. */
export const askClosely: Family = function* (spot) {
  for (const question of closeQuestionsFor(spot)) yield atTheEnd(spot, question, move);
};

/** To whom one talks without being shown what they wrote. */
const elsewhere = 'What’s it like where you are?';

const back = ({ view: { draft } }: Spot): string => {
  const mood = moodOf(draft);
  return draft.context === undefined && mood === 'other' ? elsewhere : askedBack[mood];
};

/** Ask back: to a post one answers, the question is the other person’s to lead. */
export const askBack: Family = function* (spot) {
  // Who asked something wants an answer, and no question.
  if (moodOf(spot.view.draft) !== 'question') yield atTheEnd(spot, back(spot), askingBack);
};

/** The question in place of a sentence that asked for something else. */
export const askInstead: Act = {
  move,
  replaces: true,
  *rewrite(spot) {
    for (const question of asked(spot)) yield spelled(question, spot.view.settings);
  },
};

function asked(spot: Spot): Iterable<string> {
  return spot.view.draft.kind === 'reply' ? [back(spot)] : questionsFor(spot);
}
