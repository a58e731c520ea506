import type { Draft } from '../types';

/** Remembers an answer for as long as the draft lives: rules that look at each match would ask for it again and again. */
export function perDraft<Answer>(ask: (draft: Draft) => Answer): (draft: Draft) => Answer {
  const known = new WeakMap<Draft, { readonly answer: Answer }>();
  return (draft) => {
    let remembered = known.get(draft);
    if (remembered === undefined) {
      remembered = { answer: ask(draft) };
      known.set(draft, remembered);
    }
    return remembered.answer;
  };
}

/** The draft in small letters, its apostrophes made straight. */
export const inSmallLetters = perDraft(({ text }) => text.toLowerCase().replaceAll('’', "'"));
