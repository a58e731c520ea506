import { spelled } from './spelling';
import type { Spot } from './spot';
import type { Way } from './way';

/** Puts a sentence where the reader gets to at the end: after the last words, before the hashtags and links that close a post. */
export function atTheEnd(spot: Spot, sentence: string, move: string): Way {
  const { text } = spot.view.draft;
  const at = endOfWords(text);
  const isOpen = /[\p{L}\d]$/u.test(text.slice(0, at)) && !endsInAddress.test(text.slice(0, at));
  const space = at === 0 ? '' : spaceAfter(text.slice(0, at));
  const written = `${isOpen ? '.' : ''}${space}${spelled(sentence, spot.view.settings)}`;
  const rest = text.slice(at);
  return { from: at, to: at, text: rest.trim() !== '' && !/^\s/u.test(rest) ? `${written} ` : written, move };
}

const endsInAddress = /(?:https?:\/\/|www\.|[@#])\S*$|[\p{L}\d-]\.\p{L}{2,}(?:\/\S*)?$/u;

/** Paragraphs go on as paragraphs; after an emoji or a quotation that nothing closes, a new line tells where a sentence begins. */
function spaceAfter(text: string): string {
  if (text.includes('\n\n')) return '\n\n';
  if (endsInAddress.test(text)) return '\n';
  return /[.!?…\p{L}\d)]$/u.test(text) ? ' ' : '\n';
}

/** Puts a sentence after the one that holds the finding. */
export function afterSentence(spot: Spot, sentence: string, move: string): Way {
  const { placed } = spot;
  if (placed === undefined) return atTheEnd(spot, sentence, move);
  const at = placed.from + placed.sentence.text.length;
  const isOpen = /[\p{L}\d,;]$/u.test(placed.sentence.text);
  return { from: at, to: at, text: `${isOpen ? '.' : ''} ${spelled(sentence, spot.view.settings)}`, move };
}

/** Puts a sentence at the beginning. */
export function atTheStart(spot: Spot, sentence: string, move: string): Way {
  return { from: 0, to: 0, text: `${spelled(sentence, spot.view.settings)} `, move };
}

const hail = "(?:hi|hello|hey|hiya|dear|kia ora|g[’']?day|hola|namaste|good (?:morning|afternoon|evening|day))\\b";
/** «Hi Sam.», and whatever else is said before the first stop. */
const closedGreeting = new RegExp(
  `^${hail}(?:[^.!?\\n]|(?<=\\b(?:Dr|Mr|Mrs|Ms|Prof|St))\\.){0,60}[.!](?:\\s+|$)`,
  'iu',
);
/** «Hi Sam, », «Hello, »: the sentence goes on behind it. */
const openGreeting = new RegExp(`^${hail}(?: [\\p{L}’'.-]+){0,3},\\s+(?=\\p{L})`, 'iu');
/** «WOW!!», «Best news EVER!» */
const cry = /^(?:[\p{L}’']+ ?){1,3}!+(?:\s+(?=\S)|$)/u;
const opens = new RegExp(`^${hail}`, 'iu');
/** «That’d be us», «Yes, they do»: the first words lean on the post, and on nothing that comes between. */
const takesUpThePost =
  /^(?:that(?:['’](?:d|s|ll)| (?:is|was|would|will))|yes|yep|yeah|nope|same|both|neither|so (?:do|did|am|are|is)|they (?:do|did|are|were|don['’]t|didn['’]t)|sounds)\b/iu;
/** «Hi, Dr. Baird here.»: who writes is part of the greeting. */
const isWhoWrites = /^[^.!?]{0,40}\b(?:here|speaking)\b[^.!?]{0,20}[.!]/iu;

/** Puts a sentence at the beginning, behind a greeting; nowhere, where a greeting cannot be parted from what it opens. */
export function afterGreeting({ view }: Spot, sentence: string, move: string): Way | undefined {
  const { text } = view.draft;
  const written = spelled(sentence, view.settings);
  const open = openGreeting.exec(text)?.[0].length ?? 0;
  if (takesUpThePost.test(text.slice(open))) return undefined;
  if (open > 0 && !isWhoWrites.test(text.slice(open).replace(/\b(?:Dr|Mr|Mrs|Ms)\./gu, ''))) {
    const next = text.charAt(open).toUpperCase();
    return { from: open, to: open + 1, text: `${behindComma(written)} ${next}`, move };
  }
  const at = (closedGreeting.exec(text) ?? cry.exec(text))?.[0].length ?? 0;
  if ((at === 0 && opens.test(text)) || takesUpThePost.test(text.slice(at))) return undefined;
  const isAll = at > 0 && at === text.length;
  return { from: at, to: at, text: isAll ? ` ${written}` : `${written} `, move };
}

/** One of the coach's own sentences behind «Hi Sam, »: small, unless it begins with «I». */
export function behindComma(sentence: string): string {
  return /^I\b/u.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** The place after the last words: hashtags, mentions and emoji at the very end stay at the end. */
export function endOfWords(text: string): number {
  const closing =
    /(?:\s*(?:#[\p{L}\d_]+|(?:\p{Extended_Pictographic}|\ufe0f|\u200d|[\u{1f3fb}-\u{1f3ff}])+))+\s*$/u.exec(text);
  const at = closing && /#/u.test(closing[0]) ? closing.index : text.trimEnd().length;
  const end = at === 0 ? text.trimEnd().length : at;
  const signed = signOff.exec(text.slice(0, end));
  return signed && isName(signed.groups?.name ?? '') ? signed.index : end;
}

/** Nothing, or words that begin large as names do: «Thanks! This has been noted» goes on. */
const isName = (text: string): boolean =>
  (text.match(/[\p{L}'’-]+/gu) ?? []).every((word) =>
    /^(?:\p{Lu}|of$|the$|and$|at$|for$|from$|in$|team$|on$)/u.test(word),
  );

/** «Kind regards, Comms», «— Priya»: a letter ends before it is signed. */
const signOff =
  /(?<=[.!?…][”"')]*)\s+(?:(?:(?:with )?(?:kind(?:est)?|warm(?:est)?|best|many)(?:,? (?:regards|wishes|thanks)|,)|regards|sincerely|yours (?:sincerely|truly|faithfully)|respectfully|warmly|cheers|thanks|thank you|take care|with thanks)\b[,.!]?(?:[\s–—-]+(?<name>\p{Lu}[^.!?\n]{0,60}))?|[–—-]\s?\p{Lu}[^.!?\n]{0,40})[.!]?$/iu;
