import { isClause } from '../noun-phrase';
import type { Rewriter, Stretch } from '../rewrite';
import { standsAlone, startsAnew } from '../stands-alone';
import { withoutScarcity } from './pressure';

/** Where a clause can be cut off without hurting its neighbours; the point of «Dr.» and «St.» is none. */
const seam =
  /(?:(?<!\b(?:Dr|Mr|Mrs|Ms|Prof|St|Ave|Rd|vs|etc|approx|\p{Lu}))[.!?…]+|\s[–—-]+|[;:,]|\s?\p{Extended_Pictographic}\ufe0f?)(?=\s|$)|\s(?:&|\+|and|so|but|because|since|although|though|whereas)(?=\s)/gu;

/** Leaves out the clause around the finding, or the whole sentence where it is all of it. */
export const cutClause: Rewriter = function* (_spot, sentence) {
  for (const { from, to } of piecesAround(sentence)) {
    const head = sentence.text
      .slice(0, from)
      .replace(/(?:[,;:–—-]|\s(?:and|so|but|because|since|although|though|whereas|&|\+))+\s*$/u, '');
    const tail = sentence.text.slice(to);
    const seamAfter = /^\s*([,;])/u.exec(tail)?.[1] ?? '';
    const rest = tail.replace(/^\s*(?:[,;:–—-]+|[.!?…]+(?=\s*\S)|(?:and|so|but|&|\+)(?=\s))\s*/u, '');
    const isEnd = !/[\p{L}\d@#]/u.test(rest.replaceAll(/\p{Extended_Pictographic}/gu, ''));
    if (!isSafeCut(sentence.text, from, to)) continue;
    // A colon promises what comes.
    if (isEnd && /:\s*$/u.test(sentence.text.slice(0, from))) continue;
    // The middle of a sentence comes out only between marks that part sentences.
    if (head.trim() !== '' && !isEnd && !/^\s*[.!?…;–—]/u.test(tail)) continue;
    // Without its last part a list of three would want an «and».
    if (isEnd && /^\s*(?:,\s*)?and\b/iu.test(sentence.text.slice(from, to)) && /,/u.test(head)) continue;
    if (!standsAlone(head) || (!isEnd && (!startsAnew(rest) || wordsIn(rest) < fewest))) continue;
    if (head.trim() === '') {
      if (!isEnd) yield rest;
    } else {
      const kept = isEnd
        ? /^[.\s]*$/u.test(rest) || endsInEmoji.test(head)
          ? closed(head)
          : head + rest
        : `${head}${seamAfter || '.'} ${rest}`;
      const calm = withoutScarcity(kept);
      if (calm !== kept) yield calm;
      yield kept;
    }
  }
  yield '';
};

const endsInEmoji = /\p{Extended_Pictographic}\ufe0f?\s*$/u;
const wordsIn = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0;
/** With fewer words than this nothing is said behind a cut. */
const fewest = 2;

/** With a full stop, where no other mark closes it; the emoji that parted it from what went goes along. */
function closed(head: string): string {
  const words = head.replace(/(?:\s|\p{Extended_Pictographic}|\ufe0f)+$/u, '');
  return /[\p{L}\d)"”’]$/u.test(words) ? `${words}.` : words === '' ? head : words;
}

/** The narrowest stretch between seams that holds the finding, then wider ones. */
function* piecesAround({ text, from, to }: Stretch): Iterable<{ from: number; to: number }> {
  const seams = [...text.matchAll(seam)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
  const before = seams.filter((one) => one.to <= from).map((one) => one.to);
  const after = seams.filter((one) => one.from >= to).map((one) => one.from);
  const start = before.at(-1) ?? 0;
  const end = after[0] ?? text.length;
  if (start > 0 || end < text.length) yield { from: start, to: end };
  if (start > 0 && end < text.length) yield { from: start, to: text.length };
}

/** What asks for something and hangs on with a comma or an «and». */
const tail =
  /^(?:[\s,&+]|and\b|so\b|but\b)*(?:please |just |then |simply )?(?:call|book|visit|click|tap|dm|follow|tag|share|like|comment|sign up|register|schedule|hurry|don['’]t (?:miss|wait|delay)|link|limited|spots|seats|spaces|today|now|check|use|shop|order|get your|apply|contact|message|email|join|subscribe|grab|claim|act|save|leave|rate|review|vote|reserve|enrol+|we['’]d love)\b/iu;

/** A clause of its own names who does it. */
const hasSubject =
  /^[\s,]*(?:we|i|it|they|he|she|you|there|our|the|my|your|this|that|those|these|others?|other \p{L}+|no one|nobody|everyone|people)\b/iu;

/** A second clause behind a first: «…, and other agencies are far worse». What follows it must be the end. */
function isClauseOfItsOwn(text: string, from: number, to: number): boolean {
  const head = text.slice(0, from);
  const isJoined = /(?:,\s*(?:and|but|so)?|\s(?:and|but|so|because|since|although|though|whereas))\s*$/u.test(head);
  const words = text.slice(from, to).replace(/^\s*(?:and|but|so|because|since|although|though|whereas)\b/u, '');
  const isEnd = !/[\p{L}\d]/u.test(text.slice(to));
  return (
    isJoined &&
    isEnd &&
    hasSubject.test(words) &&
    isClause(words) &&
    !/^\s*(?:if|when|unless|until|while|as)\b/iu.test(text)
  );
}

/** At a full stop, a dash or an emoji anything may go; at a comma or an «and» only a request at the end. */
function isSafeCut(text: string, from: number, to: number): boolean {
  const isClosed = /(?:[.!?…;:–—]|\p{Extended_Pictographic}\ufe0f?)\s*$/u.test(text.slice(0, from)) || from === 0;
  const isOpenEnded = /^\s*(?:[.!?…;–—]|\p{Extended_Pictographic}|$)/u.test(text.slice(to));
  return isOpenEnded && (isClosed || tail.test(text.slice(from, to)) || isClauseOfItsOwn(text, from, to));
}
