import { toPlain } from '../language/plain';
import { splitIntoSentences } from '../language/split';
import { carriesMeaning } from './content';

/** Two sentences with so large a share of their words in common say the same. */
const same = 0.6;
const fewestWords = 3;

/** Whether a text says something twice that its former wording said once. */
export function repeatsItself(text: string, before: string): boolean {
  const earlier = sentencesOf(before);
  const old = new Set(earlier);
  const written = sentencesOf(text);
  const times = (list: readonly string[], one: string) => list.filter((other) => other === one).length;
  if (written.some((one) => / /u.test(one) && old.has(one) && times(written, one) > times(earlier, one))) return true;
  const now = written.map((sentence) => ({ sentence, words: meaningful(sentence) }));
  return now.some(
    (one, index) =>
      !old.has(one.sentence) && now.some((other, place) => place !== index && saySame(one.words, other.words)),
  );
}

function saySame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const fewest = Math.min(one.size, other.size);
  if (fewest < fewestWords) return false;
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / fewest >= same;
}

function sentencesOf(text: string): string[] {
  return splitIntoSentences(text).map((sentence) =>
    toPlain(sentence.text)
      .trim()
      .replace(/[.!?…]+$/u, ''),
  );
}

function meaningful(plain: string): Set<string> {
  return new Set((plain.match(/\p{L}[\p{L}'’-]*/gu) ?? []).filter(carriesMeaning));
}

/** With less of its words than this kept, a sentence says something else than it did. */
const little = 0.3;

/** Whether a rewording says something else than the sentence did: what leans on it would fall. */
export function keepsLittle(text: string, plain: string): boolean {
  const old = meaningful(plain);
  const now = meaningful(toPlain(text));
  return [...old].filter((word) => now.has(word)).length < old.size * little;
}
