import type { Sentence } from './sentence';

/** How many questions have a place among a sentence’s answers. */
let questions = 0;

const isNothing = Symbol('the answer is undefined');

/** Remembers an answer for as long as the sentence lives, so that a keystroke asks it for one sentence only. */
export function perSentence<Answer>(ask: (sentence: Sentence) => Answer): (sentence: Sentence) => Answer {
  const place = questions++;
  return (sentence) => {
    const known = sentence.answers[place];
    // Only this question writes to its place.
    if (known !== undefined) return (known === isNothing ? undefined : known) as Answer;
    const answer = ask(sentence);
    sentence.answers[place] = answer === undefined ? isNothing : answer;
    return answer;
  };
}
