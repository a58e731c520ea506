import type { Category, Match } from '../category';
import type { DraftView, PlacedSentence } from '../language/draft-view';
import { allMatches } from '../language/matches';
import { perSentence } from '../language/per-sentence';
import type { Sentence } from '../language/sentence';
import type { Span } from '../types';
import { findShouting, mayShout } from './capitals';

/** One emoji as a reader sees it: with skin tone, joined figures, a flag, or a symbol used as one. */
const emoji = String.raw`(?:\p{Extended_Pictographic}[\ufe0e\ufe0f]?(?:[\u{1f3fb}-\u{1f3ff}])?(?:\u200d\p{Extended_Pictographic}\ufe0f?[\u{1f3fb}-\u{1f3ff}]?)*|[\u{1f1e6}-\u{1f1ff}]{2}|[\d#*]\ufe0f?\u20e3|[★☆✓✔➡►▶●◆♥➕])(?![\u2122®©])`;
const anyEmoji = new RegExp(emoji, 'gu');
const emojiRun = new RegExp(`${emoji}(?:[ ]?[=+]?[ ]?${emoji}){2,}`, 'gu');
const emojiPair = new RegExp(`${emoji}${emoji}`, 'gu');
const emojiLine = new RegExp(`(?<=^|\\n)[ ]*${emoji}[ ]*[^\\s][^\\n]*`, 'gu');
const marks = /(?:[!?‼❗❕❓⁉]\ufe0f? ?){2,}[!?‼❗❕❓⁉]\ufe0f?|[‼❗]\ufe0f?(?: ?[‼❗]\ufe0f?)+/gu;
const doubleMarks = /[!?]{2}/gu;
const ornaments = /(?<![\p{L}\d])(?:[*=~★☆$^•■▪◆]\s?){3,}/gu;
/** Letters from other corners of Unicode that look bold or curly; a screen reader spells them out or skips them. */
const lettering =
  /[\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f189}\uff21-\uff5a\u24b6-\u24e9](?:[\s'’,.!]*[\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f189}\uff21-\uff5a\u24b6-\u24e9]){2,}/gu;
const spaced = /(?<![\p{L}\d])\p{Lu}(?:([ -])\p{Lu})(?:\1\p{Lu}){2,}(?![\p{L}\d])/gu;
const hashtag = /(?<![\p{L}\d&#/])#(?=[\p{L}\d_]*\p{L}|\d{3})[\p{L}\d_]+/gu;

/** More than this many hashtags crowd out the words (manual, 4.12). */
const mostHashtags = 3;
const fewestStrewn = 4;

/** An emoji, or a letter dressed up, is outside ASCII and no quotation mark or dash: most sentences hold none. */
const beyondAscii = /[^\0-\x7f\u2013\u2014\u2018-\u201f\u2026]/;

function all(pattern: RegExp, text: string): Span[] {
  return allMatches(pattern, text).map(({ index, 0: words }) => ({ from: index, to: index + words.trimEnd().length }));
}

function allBeyondAscii(pattern: RegExp, text: string): Span[] {
  return beyondAscii.test(text) ? all(pattern, text) : [];
}

const hashtagsOf = perSentence(({ text }: Sentence) => (text.includes('#') ? all(hashtag, text) : []));
const emojiPairsOf = perSentence(({ text }: Sentence) => allBeyondAscii(emojiPair, text));
const doubleMarksOf = perSentence(({ text }: Sentence) =>
  all(doubleMarks, text).filter(({ to }) => !/^[!?]/u.test(text.slice(to))),
);

/** What stands in the sentences, in offsets of the draft. */
function inDraft(sentences: readonly PlacedSentence[], spansOf: (sentence: Sentence) => readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const { sentence, from: start } of sentences) {
    for (const { from, to } of spansOf(sentence)) spans.push({ from: start + from, to: start + to });
  }
  return spans;
}

/** Three in a row, or four strewn through a sentence. */
function* findEmoji({ text }: Sentence): Iterable<Match> {
  const single = allBeyondAscii(anyEmoji, text);
  if (single.length >= 3) yield* all(emojiRun, text);
  const [first, last] = [single[0], single.at(-1)];
  if (first && last && single.length >= fewestStrewn) yield { from: first.from, to: last.to };
}

/** Hashtags in place of words: at least three in one sentence, most of them in its middle. */
function* findHashtagWords(sentence: Sentence): Iterable<Match> {
  const { plain } = sentence;
  const tags = hashtagsOf(sentence);
  const [first, last] = [tags[0], tags.at(-1)];
  if (!first || !last || tags.length < 3) return;
  const inline = tags.filter(({ to }) => /^[,:]? (?![#@]|https?:|via\b|rt\b)[\p{L}&'❤]/u.test(plain.slice(to)));
  const words = plain.slice(first.from, last.to).split(/\s+/u).length;
  const isRepeated = new Set(tags.map(({ from, to }) => plain.slice(from, to))).size === 1;
  const isDense = words <= 3 * tags.length && first.from + plain.length - last.to < 60;
  if (isRepeated || (inline.length >= 2 && isDense)) yield { from: first.from, to: last.to };
}

/** What only the draft shows: too many hashtags in all, lines that each begin with an emoji, doubled marks all over. */
function* findOverLines(view: DraftView): Iterable<Match> {
  const { text } = view.draft;
  const tags = inDraft(view.sentences, hashtagsOf);
  if (tags.length > mostHashtags) yield* crowded(text, tags);
  const lines = allBeyondAscii(emojiLine, text);
  const [top, bottom] = [lines[0], lines.at(-1)];
  if (top && bottom && lines.length > 2) yield { from: top.from, to: bottom.to };
  const pairs = inDraft(view.sentences, emojiPairsOf);
  if (pairs.length > 1 || pairs.some(({ from }) => text.startsWith('🚨', from))) yield* pairs;
  const doubled = inDraft(view.sentences, doubleMarksOf);
  if (doubled.length > 1) yield* doubled;
  yield* choppy(view.sentences);
}

/** The longest run of hashtags, or where they are strewn among the words, all of them. */
function* crowded(text: string, tags: readonly Span[]): Iterable<Match> {
  const runs: Span[] = [];
  for (const tag of tags) {
    const run = runs.at(-1);
    if (run && /^[\s,.|·]*$/u.test(text.slice(run.to, tag.from)))
      runs[runs.length - 1] = { from: run.from, to: tag.to };
    else runs.push(tag);
  }
  const [longest] = [...runs].sort((a, b) => b.to - b.from - (a.to - a.from));
  const [first, last] = [tags[0], tags.at(-1)];
  const inLongest = tags.filter((tag) => longest && tag.from >= longest.from && tag.from < longest.to);
  if (longest && inLongest.length > 2) yield longest;
  else if (first && last) yield { from: first.from, to: last.to };
}

const isOneLoudWord = perSentence(({ text }: Sentence) => /^(?:\p{Lu}[\p{Lu}'’]*[.!] ?)+$/u.test(text));

/** «WEAR. YOUR. SUNSCREEN.»: each word in capitals with its own full stop. */
function* choppy(sentences: readonly PlacedSentence[]): Iterable<Match> {
  let run: { from: number; to: number; words: number } | undefined;
  for (const { sentence, from } of sentences) {
    const to = from + sentence.text.length;
    if (isOneLoudWord(sentence)) {
      run = run ? { ...run, to, words: run.words + 1 } : { from, to, words: 1 };
      continue;
    }
    if (run && run.words > 1) yield run;
    run = undefined;
  }
  if (run && run.words > 1) yield run;
}

/** «F R E E» shouts; «A B C D» is an alphabet. */
function* findSpaced({ text }: Sentence): Iterable<Match> {
  if (!mayShout(text)) return;
  for (const span of all(spaced, text)) {
    const letters = text.slice(span.from, span.to).replaceAll(/[ -]/gu, '');
    if (!'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.includes(letters)) yield span;
  }
}

export const visualNoise: Category = {
  id: 'visual-noise',
  name: 'Shouting and clutter',
  group: 'Salesy',
  severity: 'tip',
  scope: ['post', 'reply'],
  weight: 6,
  message: 'Capitals, rows of hashtags and strings of emoji read as advertising, and screen readers speak every one.',
  why: 'Reads as advertising, and is a barrier: screen readers speak every emoji and run lowercase hashtags together, and all-caps is harder for readers with dyslexia. CDC’s social guide and index favour a plain main message.',
  sources: ['S30', 'S20', 'S21'],
  whenNot:
    'Acronyms, credentials and mnemonics (CPR, RN BSN CCRN, BE FAST), CALL 911 in an emergency, one «!», one or two emoji and up to three hashtags are fine.',
  rules: [
    { id: 'capitals', find: findShouting },
    { id: 'marks', evenQuoted: true, find: ({ text }) => all(marks, text) },
    { id: 'emoji', evenQuoted: true, find: findEmoji },
    { id: 'lettering', evenQuoted: true, find: ({ text }) => allBeyondAscii(lettering, text) },
    { id: 'spaced-letters', find: findSpaced },
    { id: 'ornaments', evenQuoted: true, find: ({ text }) => all(ornaments, text) },
    { id: 'hashtag-words', evenQuoted: true, find: findHashtagWords },
  ],
  whole: findOverLines,
  moves: [
    {
      move: 'Say it once, quietly',
      before: 'FREE HEALTH FAIR!!! 🎉🎉🎉 DON’T MISS OUT!!!',
      after:
        'Saturday 9 to noon at Lincoln Park: blood pressure checks, a pharmacist for your medicine questions, and coffee. What would you like to ask the pharmacist?',
    },
    {
      move: 'Keep one or two findable hashtags',
      before: '#heart #health #hearthealth #cardiology #wellness #doctor Know your numbers',
      after: 'Know two numbers: blood pressure and LDL. If you only remember one of yours, which is it? #HeartMonth',
    },
    {
      move: 'Use words instead of emoji bullets',
      before: '✅ Hydrate ✅ Rest ✅ Call us ✅ Follow!',
      after:
        'For most stomach bugs: small sips every few minutes, rest, and wash hands like you mean it. What’s the one thing your kids will actually drink?',
    },
  ],
  examples: {
    flags: [
      'New scanner day #radiology #scan #mri #newtech #hospital',
      'Keep your #skin and #hair out of the #sun today',
      'PLEASE RETURN THE WHEELCHAIRS to the front hall.',
      'Blood drive tomorrow!!! Bring a friend.',
      'Thank you all 🥳🥳🥳🥳',
      '🌟 Stretch\n🌟 Sip\n🌟 Sleep',
      'DRINK. SOME. WATER.',
      '𝗪𝗲𝗹𝗰𝗼𝗺𝗲 to the new clinic',
      'F R E E parking on Sunday',
      'Doors open!! Coffee is on!! See you soon!!',
    ],
    allows: [
      'BE FAST: Balance, Eyes, Face, Arms, Speech, Time.',
      'Kim Osei, RN MSN CCRN, answers questions here on Mondays.',
      'If the lips turn blue, CALL 911 and stay on the line.',
      'He wrote GET WELL SOON in capitals on the cast, and it worked.',
      'You walked the whole corridor! What helped?',
      'Quiet night on the ward 💛🌙 #NightShift #NursesWeek',
      'RSV, HMPV and COVID look alike at first; one swab can tell.',
      'The form says NOT for use under age two, and that word matters.',
      'Step 1️⃣ is washing your hands.',
    ],
  },
};
