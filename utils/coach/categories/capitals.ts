import type { Match } from '../category';
import { allMatches } from '../language/matches';
import type { Sentence } from '../language/sentence';

/** Capital letters that are how the word is written: credentials, places to work, tests, bodies, mnemonics. */
const written = new Set(
  (
    'RN BSN MSN DNP LPN CNA CCRN MD DO NP PA PHD MPH MSC RGN RM FAAFP IBCLC LCSW OTR PT OT SLP RT EMT EMS ICU NICU PICU CCU HDU ER ED OR A&E OPD ' +
    'CPR AED MRI CT ECG EKG EEG BP HR IV IVF BMI PCR DNA RNA INR TENS PICC PEG DNR DNACPR WHO CDC FDA NIH NHS NICE GMC NMC RCN BMA ANA AMA AHA UNISON UNICEF NASA NATO HIPAA ' +
    'US UK USA EU NYC LGBT LGBTQ LGBTQIA COVID AIDS HIV HPV RSV HMPV MMR MRSA SARS MERS COPD ADHD OCD PTSD SIDS SAD STI UTI DVT ALS PCOS IBS GERD ' +
    'BE FAST RICE PEACE LOVE STOP THE BLEED SBAR HALT DRSABCD SAMPLE ABCDE CALL DIAL SNAP WIC SHIP PALS CAMHS SENCO HEDIS MONA MUDPILES TV DIY FAQ PSA ASAP AM PM CEO CFO CNO VP OK ID TL DR ICYMI RIP AC PC BID TID PRN NPO QID O NEG POS EXT UN WIFI GUEST ZIP ISO JAMA BMJ NEJM ASCO CEPI'
  ).split(' '),
);

/** Short words nobody abbreviates; longer ones are told by having a vowel. */
const short = new Set(
  "I A AN AND ARE AS AT BIG BUY BY CAN DAY DO DON’T DON'T FOR GET GO HAS HE HER HOT HOW IF IN IS IT ITS IT’S IT'S LAST LET’S LET'S MY NEW NO NOT NOW OF OFF OH OMG ON ONE OR OUR OUT SHE SO THIS THE TO TOO TWO UP US WAS WAY WE WIN WITH WHO WHY YAY YES YOU YOUR".split(
    ' ',
  ),
);

const word = String.raw`\p{Lu}[\p{Lu}'’&]*`;
const run = new RegExp(
  String.raw`(?<![\p{L}\d@#'’-])${word}(?:(?:[,:;/-]? | & |-)(?:\d+(?:ST|ND|RD|TH)?[,:]? )?${word}(?![\p{Ll}\d]))+[!?]*`,
  'gu',
);
const stretched = /(?<![\p{L}\d@#])\p{Lu}*(\p{Lu})\1{3,}\p{Lu}*[!?]*/gu;
const emergency = /\b(?:911|999|112|988|000|111)\b/u;
/** The writer tells of somebody's capitals. */
const told =
  /^["'”’,.!]* ?(?:in (?:all |big |block )?(?:caps|capitals|capital letters)|shouted|yelled|screamed|shouts|yells)\b/u;

/** «CEDAR FORK, Iowa – …» */
const dateline = /^, \p{Lu}\p{Ll}+\.? ?[–—-]/u;

/**
 * Whether two capitals stand with no small letter between them, which every kind of shouting needs. A letter outside
 * ASCII is not looked at closer: it may be one.
 */
export function mayShout(text: string): boolean {
  let isAfterCapital = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f && (code < 0x2000 || code > 0x206f)) return true;
    const isCapital = code > 0x40 && code < 0x5b;
    if (isCapital && isAfterCapital) return true;
    if (isCapital) isAfterCapital = true;
    else if (code > 0x60 && code < 0x7b) isAfterCapital = false;
  }
  return false;
}

/** Words in capitals that are not simply written so: at least two in a row. */
export function* findShouting({ text, plain }: Sentence): Iterable<Match> {
  if (!mayShout(text)) return;
  for (const match of allMatches(run, text)) {
    const span = { from: match.index, to: match.index + match[0].length };
    if (isShouted(match[0], plain) && !told.test(plain.slice(span.to)) && !dateline.test(text.slice(span.to)))
      yield span;
  }
  for (const match of allMatches(stretched, text)) yield { from: match.index, to: match.index + match[0].length };
}

function isShouted(stretch: string, plain: string): boolean {
  const words = stretch
    .replaceAll(/[^\p{Lu}'’&]+/gu, ' ')
    .trim()
    .split(' ');
  if (new Set(words).size === 1 && words.length > 2) return true;
  if (emergency.test(plain) && words.length < 4) return false;
  const plainWords = words.filter((one) => short.has(one) || (!written.has(one) && isEnglish(one)));
  const isOneVoice =
    !/^(?:\p{Lu}+,? ?)+$/u.test(stretch) || stretch.split(',').length < 3 || plainWords.length === words.length;
  const letters = plainWords.filter((one) => one !== 'A').join('').length;
  return (
    plainWords.filter((one) => one !== 'A').length > 1 &&
    letters > 5 &&
    isOneVoice &&
    plainWords.length * 2 >= words.length
  );
}

/** Long enough, with vowels among consonants: an abbreviation rarely is. */
function isEnglish(one: string): boolean {
  const bare = one.replaceAll(/['’]S?/gu, '');
  return bare.length > 3 && /[AEIOUY]/u.test(bare) && !/[BCDFGHJKLMNPQRSTVWXZ]{5}/u.test(bare);
}
