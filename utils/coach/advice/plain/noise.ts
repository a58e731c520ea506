import type { Rewriter, Stretch } from '../rewrite';
import type { Spot } from '../spot';

/** Written in capitals by everybody, also in the middle of shouting. */
const abbreviation =
  /^(?:[A-Z]\d+[A-Z]?|MD|RN|NP|PT|OT|ER|ED|ICU|CT|MRI|IV|UK|EU|BP|HR|TV|CEO|NYC|GP|ECG|EKG|ENT|OB|GYN|BMI|DNA|STI|UTI|LPN|CNA|NICU|PICU|COVID|CPAP|COPD|PTSD|ADHD|AIDS|HIPAA|BOGO|PALS|FDA|CDC|NHS|MRSA|CABG|CLABSI|LGBTQ\+?|USA|BSN|CCRN|MSN|DNP|FACS|RSVP|ASAP|FAQ|DIY|TENS|LASIK|BRCA|STEMI|EMT|EMS|AED|CPR|IVF|RSV|HIV|HPV|TBI|ALS|VA|YMCA|PSA)s?$/u;
/** A short word that stands alone in capitals is one too, unless it is a word of everyday. */
const everyday =
  /^(?:A|AN|AND|ARE|AS|AT|BE|BIG|BUT|BUY|BY|CAN|DAY|DO|FOR|GET|GO|HAS|HE|HER|HIS|HOT|HOW|I|IF|IN|IS|IT|ITS|LOW|MY|NEW|NO|NOT|NOW|OF|OFF|OLD|ON|ONE|OR|OUR|OUT|RUN|SEE|SHE|SO|THE|TO|TOO|TRY|TWO|UP|US|WAS|WAY|WE|WHO|WHY|WIN|WOW|YAY|YES|YOU|ALL|ANY|ADD|AID|END|FUN|TAG|DM)$/u;

/** Shouting said quietly: small letters, one mark, one emoji, the two tags that find people. */
export const quietly: Rewriter = function* (spot, sentence) {
  const { text, from, to, quote } = sentence;
  const calm = calmed(quote, spot, sentence);
  if (calm !== quote) yield text.slice(0, from) + calm + text.slice(to);
  const whole = calmed(text, spot, { ...sentence, from: 0, to: text.length });
  if (whole !== text) yield whole;
};

function calmed(text: string, spot: Spot, stretch: Stretch): string {
  return fewerTags(withoutSpacedLetters(smallLetters(text, stretch)), spot)
    .replaceAll(/!{2,}/gu, '!')
    .replaceAll(/\?{2,}/gu, '?')
    .replaceAll(/(?:!\?|\?!)[!?]*/gu, '?')
    .replaceAll(
      /((?:\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]{2})(?:\ufe0f|\u200d\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}])*)(?:\s*(?:\p{Extended_Pictographic}|\ufe0f|\u200d|[\u{1f3fb}-\u{1f3ff}]))+/gu,
      '$1',
    );
}

function smallLetters(text: string, { text: sentence, from }: Stretch): string {
  const isAllLarge = (word: string) =>
    (word === 'A' || /\p{Lu}{2}/u.test(word)) &&
    !/\p{Ll}/u.test(word.replace(/['’]s$/u, '')) &&
    !abbreviation.test(word);
  const isShort = (word: string) => word.length <= 3 && !everyday.test(word);
  const standsAlone = (word: string, at: number) =>
    !/\p{Lu}{2}[^\p{L}]*$/u.test(sentence.slice(0, from + at)) &&
    !/^[^\p{L}]*\p{Lu}{2}/u.test(sentence.slice(from + at + word.length));
  return text.replaceAll(
    /(?<![@#\p{L}\d/.])(?:\p{Lu}[\p{Lu}'’]+|(?<=\p{Lu}{2} )A(?= \p{Lu}{2}))(?![\p{L}\d])/gu,
    (word, at: number) => {
      if (!isAllLarge(word) || (isShort(word) && standsAlone(word, at))) return word;
      // «A tabard that says DO NOT DISTURB»: what stands there.
      if (
        /\b(?:says?|reads?|saying|reading|sign|labelled|marked|stamped)[ :“"]*(?:\p{Lu}+ )*$/u.test(
          sentence.slice(0, from + at),
        )
      )
        return word;
      const lower = word.toLowerCase();
      const opens = /(?:^|[.!?:…]\s+|\p{Extended_Pictographic}\ufe0f?\s*)["“(]*$/u.test(sentence.slice(0, from + at));
      return opens || lower === 'i' || /^i['’]/u.test(lower) ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
    },
  );
}

/** «F R E E» → «free». */
function withoutSpacedLetters(text: string): string {
  return text.replaceAll(/\b(?:\p{Lu} ){2,}\p{Lu}\b/gu, (letters) => letters.replaceAll(' ', '').toLowerCase());
}

/** The two tags nearest to the topic stay; they are how people find each other. */
function fewerTags(text: string, { topic }: Spot): string {
  const tags = text.match(/#[\p{L}\d_]+/gu) ?? [];
  if (tags.length <= 2) return text;
  const words = new RegExp(topic?.words ?? '(?!)', 'u');
  const isNear = (tag: string) => words.test(tag.slice(1).toLowerCase()) || /\p{Ll}\p{Lu}/u.test(tag);
  const kept = new Set([...tags.filter(isNear), ...tags.filter((tag) => !isNear(tag))].slice(0, 2));
  return text.replaceAll(/\s*#[\p{L}\d_]+/gu, (tag) => (kept.delete(tag.trim()) ? tag : '')).trimStart();
}
