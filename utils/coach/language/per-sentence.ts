import type { Sentence } from './sentence';

/** Remembers an answer for as long as the sentence lives, so that a keystroke asks it for one sentence only. */
export function perSentence<Answer>(ask: (sentence: Sentence) => Answer): (sentence: Sentence) => Answer {
  const known = new WeakMap<Sentence, { readonly answer: Answer }>();
  return (sentence) => {
    let remembered = known.get(sentence);
    if (remembered === undefined) {
      remembered = { answer: ask(sentence) };
      known.set(sentence, remembered);
    }
    return remembered.answer;
  };
}
