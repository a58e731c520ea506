import type { DraftView } from '../language/draft-view';

/** Remembers an answer for as long as the view of the draft is there. */
export function perDraft<Value>(answer: (view: DraftView) => Value): (view: DraftView) => Value {
  const known = new WeakMap<DraftView, { readonly value: Value }>();
  return (view) => {
    let found = known.get(view);
    if (found === undefined) {
      found = { value: answer(view) };
      known.set(view, found);
    }
    return found.value;
  };
}
