import { isLeftOpen } from '../answered';
import { asksAlready } from '../asks-already';
import { blank } from '../blanks';
import { isBereaved, type Mood, moodOf } from '../concern';
import { atTheEnd } from '../insert';
import { fillIn } from '../only-the-writer';
import { closeQuestionsFor, fittingQuestionsFor, questionsFor } from '../question';
import type { Act } from '../rewrite';
import { spelled } from '../spelling';
import type { Spot } from '../spot';
import type { Family } from '../way';

const move = 'Ask one open question';
const askingBack = 'Ask back';

/** What a person would ask who has just answered; anything else only the writer can know. */
const askedBack: Readonly<Partial<Record<Mood, string>>> = {
  praise: 'What made the difference for you?',
  complaint: 'What would put it right for you?',
};

/** Ask one open, answerable question about the reader's life, at the end of the draft. */
export const ask: Family = function* (spot) {
  for (const question of asked(spot)) yield atTheEnd(spot, question, move);
};

/** The same with nothing but what the draft itself brings up: put in without being chosen. */
export const askClosely: Family = function* (spot) {
  for (const question of closeQuestionsFor(spot)) yield atTheEnd(spot, question, move);
};

const back = ({ view: { draft } }: Spot): string | undefined =>
  draft.context === undefined ? undefined : askedBack[moodOf(draft)];

/** Asked for a plain fact, which only the writer can look up. */
const sentOn = ({ view: { draft } }: Spot): boolean =>
  /^(?:is|are|do|does|when|where|what time|how (?:long|much)|which|can)\b[^.!?]*\b(?:open|close[ds]?|shut|hours|parking|park|bring|cost|price|accept|take|available|number|bus|visit(?:ing|ors)?|list|walk-ins?)\b/iu.test(
    draft.context ?? '',
  );

/** Ask back: to a post one answers, the question is the other person’s to lead. */
export const askBack: Family = function* (spot) {
  // Who asked something wants an answer, and no question.
  if (moodOf(spot.view.draft) === 'question' && sentOn(spot))
    yield atTheEnd(spot, blank('The answer, in a sentence'), fillIn);
  else if (moodOf(spot.view.draft) === 'question' && isLeftOpen(spot.view.draft))
    yield atTheEnd(spot, `To your question: ${blank('the answer, or who can give it and how to reach them')}.`, fillIn);
  else if (moodOf(spot.view.draft) === 'question')
    yield atTheEnd(spot, `If you’d like to talk it over: ${blank('a name, and how to reach them')}.`, fillIn);
  else if (isBereaved(spot.view.draft)) yield atTheEnd(spot, kindWord, fillIn);
  // Who said what it was need not be asked what it was.
  else if (moodOf(spot.view.draft) === 'praise')
    yield atTheEnd(spot, blank('What their words meant, in a line'), fillIn);
  else yield atTheEnd(spot, back(spot) ?? blank('One question of your own'), askingBack);
};

/** The question in place of a sentence that asked for something else; an answer has nothing to ask in the middle. */
export const askInstead: Act = {
  move,
  replaces: true,
  *rewrite(spot, { text }) {
    if (asksAlready(spot.view.draft.text.replace(text, ' '))) return;
    for (const question of fittingQuestionsFor(spot)) yield spelled(question, spot.view.settings);
  },
};

function* asked(spot: Spot): Iterable<string> {
  if (spot.view.draft.kind === 'post') yield* questionsFor(spot);
  else yield isBereaved(spot.view.draft) ? kindWord : (back(spot) ?? elsewhere);
}

/** To somebody in grief. */
const kindWord = blank('A kind word of your own');

/** To whom one talks without knowing what they wrote. */
const elsewhere = 'What would help you most right now?';
