import type { DraftView } from './draft-view';
import type { Sentence } from './sentence';

/** The sentence of the draft in which an offset stands (UTF-16); undefined between sentences. */
export function sentenceAt({ sentences }: Pick<DraftView, 'sentences'>, at: number): Sentence | undefined {
  return sentences.find(({ sentence, from }) => from <= at && at < from + sentence.text.length)?.sentence;
}
