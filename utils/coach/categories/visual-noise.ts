import type { Category, Match } from '../category';
import type { DraftView } from '../language/draft-view';
import { oneOf } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { Span } from '../types';

const emoji = String.raw`(?:\p{Extended_Pictographic}(?:\ufe0f|\u200d\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}])*|[\u{1f1e6}-\u{1f1ff}]{2}|[★☆✓✔➡►▶●◆♥])`;
const emojiRun = new RegExp(`(?:${emoji}[ ]?){2,}${emoji}`, 'gu');
const marks = /(?:[!?][\s]?){2,}![!?]*|!{3,}|\?{3,}|!{2}(?= ?[!?])|(?<letter>\p{L})\k<letter>{4,}!*|[★☆*_~=]{3,}/gu;
const boldLetters = /[\u{1d400}-\u{1d7ff}](?:[\u{1d400}-\u{1d7ff} ])*[\u{1d400}-\u{1d7ff}]/gu;
const spacedLetters = /(?<![\p{L}\d])(?:\p{Lu} ){3,}\p{Lu}(?![\p{L}\d])/gu;
const hashtags = /#[\p{L}\d_]+/gu;
const hashtagRun = /#[\p{L}\d_]+(?:[\s,]*#[\p{L}\d_]+){3,}/gu;
const capitals =
  /(?<![\p{L}\d@#'’])\p{Lu}[\p{Lu}'’&-]*(?:[.,:;!-]* (?:\d+ )?\p{Lu}[\p{Lu}'’&-]+(?![\p{Ll}\d]))+(?![\p{Ll}\d])[!]*/gu;
const oneShout = /(?<![\p{L}\d@#'’])\p{Lu}{6,}(?![\p{L}\d])!*/gu;

/** Letters people write large without shouting. */
const notShouting = new RegExp(
  `^${oneOf(
    'A',
    'I',
    'RN',
    'BSN',
    'MSN',
    'CCRN',
    'MD',
    'DO',
    'NP',
    'PA',
    'PHD',
    'MPH',
    'DNP',
    'LPN',
    'CNA',
    'ICU',
    'NICU',
    'PICU',
    'CCU',
    'ER',
    'ED',
    'OR',
    'CPR',
    'AED',
    'MRI',
    'CT',
    'ECG',
    'EKG',
    'WHO',
    'CDC',
    'FDA',
    'NHS',
    'NICE',
    'GMC',
    'NMC',
    'US',
    'UK',
    'USA',
    'EU',
    'LGBTQ\\+?',
    'LGBT',
    'COVID',
    'COVID-19',
    'AIDS',
    'HIV',
    'RSV',
    'MMR',
    'HPV',
    'PCR',
    'BE',
    'FAST',
    'RICE',
    'SBAR',
    'HALT',
    'ABCDE?',
    'STOP',
    'THE',
    'BLEED',
    'SAMPLE',
    'OPQRST',
    'CALL',
    'PICC',
    'TENS',
    'HIPAA',
    'SHIP',
    'PALS',
    'GP',
    'GPS',
    'TB',
    'IV',
    'IVF',
    'PTSD',
    'ADHD',
    'OCD',
    'BMI',
    'BP',
    'DNA',
    'RNA',
    'SIDS',
    'SAD',
    'STI',
    'UTI',
    'COPD',
    'ALS',
    'MS',
    'ME',
    'TV',
    'DIY',
    'FAQ',
    'PSA',
    'ASAP',
    'AM',
    'PM',
    'Q',
    'NSAIDS?',
    'ACE',
    'CEO',
    'NASA',
    'UNICEF',
    'NATO',
    'AHA',
    'ACLS',
    'BLS',
    'PALS',
    'OB',
    'GYN',
    'ENT',
    'DVT',
    'PE',
    'MI',
    'CVA',
    'TIA',
    'ID',
    'OK',
    'TL',
    'DR',
    'AC',
    'PC',
    'BID',
    'TID',
    'PRN',
    'NPO',
    'QID',
    'ICYMI',
    'RIP',
    'HR',
    'IT',
    'PHI',
    'EMS',
    'EMT',
    'VA',
    'NY',
    'LA',
    'DC',
    'ZIP',
    'NOT',
    'DO',
    'NO',
    'JAMA',
    'BMJ',
    'NEJM',
    'ASCO',
    'NIH',
    'CEPI',
    'SARS',
    'MERS',
    'RPS',
    'RCN',
    'BMA',
    'ANA',
    'AMA',
  )}$`,
  'u',
);

/** At least one word that is no abbreviation: four letters with a vowel, or a small word nobody abbreviates. */
function isShout(text: string): boolean {
  const words = text
    .replaceAll(/[^\p{Lu}'’ -]/gu, ' ')
    .trim()
    .split(/[\s-]+/u);
  const shouted = words.filter(
    (word) =>
      !notShouting.test(word.replaceAll(/['’]S?$/gu, '')) &&
      /[AEIOUY]/u.test(word) &&
      (word.length >= 4 || small.test(word)),
  );
  return shouted.length > 0 && words.length > 1 && shouted.join('').length >= 4;
}

const small =
  /^(?:YOU|YOUR|AND|ARE|FOR|NOW|OUR|ALL|NEW|BIG|OFF|OUT|GET|SO|WE|IT|THIS|DON'T|DON’T|IS|MY|TO|US|ANY|DAY|BUY|WIN|ONE|TWO|HOW|WHY|LET'S)$/u;

function* all(pattern: RegExp, text: string): Iterable<Span> {
  for (const match of text.matchAll(pattern)) yield { from: match.index, to: match.index + match[0].trimEnd().length };
}

function* findShouting({ text }: Sentence): Iterable<Match> {
  for (const span of all(capitals, text)) if (isShout(text.slice(span.from, span.to))) yield span;
  for (const span of all(oneShout, text))
    if (text.slice(span.to - 1, span.to) === '!' && isShout(`${text.slice(span.from, span.to)} ALSO`)) yield span;
  yield* all(marks, text);
  yield* all(spacedLetters, text);
}

/** Hashtags that stand in for words make a sentence hard to read: two in its middle. */
function* findHashtags({ text }: Sentence): Iterable<Match> {
  yield* all(hashtagRun, text);
  const middle = [...all(hashtags, text)].filter(
    (span) =>
      /^[\s,]+(?:\p{Ll}|&)/u.test(text.slice(span.to)) ||
      (span.from > 0 && /^[.!?]?$/u.test(text.slice(span.to)) && /\p{Ll} $/u.test(text.slice(0, span.from))),
  );
  const [first, last] = [middle[0], middle.at(-1)];
  if (first && last && middle.length > 2) yield { from: first.from, to: last.to };
}

/** What stretches over several lines: more than three hashtags in all, and lines that each begin with an emoji. */
function* findOverLines(view: DraftView): Iterable<Match> {
  const { text } = view.draft;
  const tags = [...all(hashtags, text)];
  const trailing = tags.filter(
    (span, index) => index === 0 || /^[\s,#\p{L}\d_]*$/u.test(text.slice(tags[index - 1]?.to ?? 0, span.from)),
  );
  const [first, last] = [trailing[0], trailing.at(-1)];
  if (
    tags.length > 3 &&
    first &&
    last &&
    view.found('visual-noise').every((found) => !text.slice(found.from, found.to).includes('#'))
  ) {
    yield { from: first.from, to: last.to };
  }
  const bullets = [...text.matchAll(emojiLine)];
  const [top, bottom] = [bullets[0], bullets.at(-1)];
  if (top && bottom && bullets.length > 2) yield { from: top.index, to: bottom.index + bottom[0].length };
}

const emojiLine = new RegExp(`(?<=^|\\n)${emoji}[^\\n]*|(?<=\\S )(?:✅|✔️?|☑️?|👉|➡️?)[^\\n✅✔☑👉➡]*`, 'gu');

export const visualNoise: Category = {
  id: 'visual-noise',
  name: 'Shouting and clutter',
  group: 'Salesy',
  severity: 'tip',
  scope: ['post', 'reply'],
  weight: 6,
  message: 'Capitals, strings of emoji and rows of hashtags read as advertising, and screen readers speak every one.',
  why: 'Reads as advertising, and is a barrier: screen readers speak every emoji and run lowercase hashtags together, and all-caps is harder for readers with dyslexia. CDC’s social guide and index favour a plain main message.',
  sources: ['S30', 'S20', 'S21'],
  whenNot:
    'Acronyms, credentials and mnemonics (CPR, RN BSN, BE FAST), one exclamation mark, one or two emoji and up to three hashtags at the end are fine.',
  rules: [
    { id: 'shouting', evenQuoted: true, find: findShouting },
    { id: 'emoji', evenQuoted: true, find: ({ text }) => all(emojiRun, text) },
    { id: 'lettering', evenQuoted: true, find: ({ text }) => all(boldLetters, text) },
    { id: 'hashtags', evenQuoted: true, find: findHashtags },
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
      'BOOK YOUR SPOT NOW before they go',
      'We did it 🎉🎉🎉 one hundred babies',
      'So happy today!!!',
      'Know your numbers #heart #bp #cardio #health #wellness',
      'F R E E checks on Saturday',
      '✅ Hydrate\n✅ Rest\n✅ Repeat',
      '𝗯𝗼𝗹𝗱 lettering says look at me',
    ],
    allows: [
      'BE FAST: Balance, Eyes, Face, Arms, Speech, Time.',
      'Ana Ruiz, RN BSN CCRN, answers on Tuesdays.',
      'You did it! First steps today.',
      'Thinking of every night crew tonight 💛 #NursesWeek',
      'COVID, flu and RSV look alike; one swab tells them apart.',
      'Is the NICU loud? Yes, and it’s OK to say so.',
      'STOP THE BLEED classes are at the fire station. 🙂👍',
    ],
  },
};
