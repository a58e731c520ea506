import { toPlain } from '../../language/plain';
import type { Rewriter } from '../rewrite';
import { standsAlone } from '../stands-alone';
import { swapping } from './swap';

/** Words that praise and say nothing: the sentence is the same without them. */
const praise =
  /(?<![\p{L}-])(?:(?:truly|simply|very|most|highly|one of the|already|nationally|internationally|globally|regionally|locally|widely|universally) )*(?:award[- ]winning|world[- ](?:class|leading|renowned|famous)|state[- ]of[- ]the[- ]art|cutting[- ]edge|leading[- ]edge|best[- ]in[- ]class|top[- ](?:rated|ranked|notch|tier|quality|performing)|nationally (?:recogni[sz]ed|ranked|acclaimed)|internationally (?:recogni[sz]ed|acclaimed)|highest[- ]quality|high[- ]quality|unrivall?ed|unparalleled|unmatched|unbeatable|industry[- ]leading|market[- ]leading|first[- ]class|five[- ]star|5[- ]star|renowned|acclaimed|pre-?eminent|premier|ground-?breaking|revolutionary|next[- ]generation|gold[- ]standard|amazing|incredible|awesome|fantastic|wonderful|brilliant|outstanding|exceptional|compassionate|phenomenal|stellar|superb|rock ?star|remarkable|extraordinary|highly (?:trained|skilled|qualified|experienced)|(?:expert|dedicated|talented|passionate|skilled|caring|tireless|hard-?working|innovative|unstoppable|selfless|inspiring)(?= (?:team|staff|nurses?|doctors?|physicians?|surgeons?|providers?|specialists?|care|clinicians?|therapists?|caregivers?|midwives|group|people|crew|and|,|work))|(?<!\b(?:the|our|their|its|my|your|very|whose) )best)(?![\p{L}-])/gu;

/** Leaves the praising words out and the sentence standing. */
export const withoutPraise: Rewriter = function* (_spot, { text, plain, from, to }) {
  const vowed = vow.exec(text);
  if (vowed !== null && vowed.index > 0 && vowed.index < to && from < vowed.index + vowed[0].length) {
    const rest = text.slice(0, vowed.index) + text.slice(vowed.index + vowed[0].length);
    if (standsAlone(rest)) yield rest;
  }
  // «we strive to provide exceptional care»: without the praise it vows what goes without saying.
  if (/\b(?:striv(?:e|es|ing) (?:to|for)|pride (?:ourselves|itself|themselves))\b/u.test(plain)) return;
  if (asks.test(plain) && /\b(?:five|5)[- ]star/u.test(plain)) return;
  let result = text;
  let isChanged = false;
  for (const match of [...plain.matchAll(praise)].reverse()) {
    const end = match.index + match[0].length;
    if (end <= from || match.index >= to || !standsBeforeNoun(plain, end) || isRanked(plain, match)) continue;
    result = cut(result, match.index, end);
    isChanged = true;
  }
  if (isChanged) yield result;
};

/** «… at 9, committed as ever to an unparalleled experience»: what is vowed at the end goes whole. */
const vow =
  /,? (?:as we (?:remain|continue to be) |and (?:are |remain |stay )?|(?:always|ever) )?(?:committed|dedicated|devoted)\b[^.!?,;]{0,12} to (?:delivering|providing|offering|bringing|giving|ensuring)\b[^.!?,;]*(?=[.!?]?$)/iu;
/** A number of stars that is asked for is no praise. */
const asks = /\b(?:asks?|leave|give|mark|drop|rate|please)\b/u;

/** An adjective before its noun can go; one that is what the sentence says cannot. */
function standsBeforeNoun(plain: string, end: number): boolean {
  return (
    !/\bhow (?:\p{L}+ )?$/u.test(plain.slice(0, end).replace(/\p{L}+$/u, '')) &&
    /^(?:,? (?:and |& )?[\p{L}\d#$-]+)/u.test(plain.slice(end)) &&
    !/^ (?:in|for|at|of|to|on|by|with|and we|because|since|which|that)\b/u.test(plain.slice(end)) &&
    // «a compassionate rate», «an unparalleled pharmacy experience»: without the word little is said, or something else.
    !/^ (?:\p{L}+ )?(?:rates?|experiences?|scores?|ratings?|reviews?|remembrance|journeys?|use|grounds?|leave)\b/u.test(
      plain.slice(end),
    )
  );
}

/** «the most caring nurses»: without the rank nobody knows which nurses. */
function isRanked(plain: string, { 0: words, index }: RegExpMatchArray): boolean {
  return /^(?:very )?most\b/u.test(words) && /\bthe $/u.test(plain.slice(0, index));
}

/** Without the word and the comma or «and» that tied it to its neighbour. */
function cut(text: string, from: number, to: number): string {
  const head = text.slice(0, from);
  const tail = text.slice(to);
  if (/^,? (?:and|&) /u.test(tail)) return head + tail.replace(/^,? (?:and|&) /u, '');
  if (/^, /u.test(tail)) return head + tail.replace(/^, /u, '');
  if (/(?:,? (?:and|&)|,) $/u.test(head)) return head.replace(/(?:,? (?:and|&)|,) $/u, ' ') + tail.trimStart();
  return head + tail.trimStart();
}

/** Without any praising word that stands before a noun. */
export function stripPraise(text: string): string {
  const plain = toPlain(text);
  let result = text;
  for (const match of [...plain.matchAll(praise)].reverse()) {
    const end = match.index + match[0].length;
    if (standsBeforeNoun(plain, end) && !isRanked(plain, match)) result = cut(result, match.index, end);
  }
  return result;
}

/** Pride turned to whom it belongs to: «So proud of our team for hitting …» → «Credit to our team for hitting …». */
export const creditInstead: Rewriter = swapping([
  {
    find: /^(?:we(?:'re| are) |i(?:'m| am) |(?:so|very|super|incredibly|beyond|just|really|truly|extremely) )*proud of (?<whom>.+?) for (?<what>[\p{L}]+ing\b.*)$/du,
    say: ({ whom = '', what = '' }) => `Credit to ${stripPraise(whom)} for ${what}`,
  },
  {
    find: /^(?:(?:a )?(?:huge|big|massive|special) )*(?:shout-?out|kudos|props|hats off) to (?<whom>.+)$/du,
    say: ({ whom = '' }) => `Thank you to ${stripPraise(whom)}`,
  },
  {
    find: /\b(?<who>we|i)(?:'re| are|'m| am) (?:(?:so|very|incredibly) )*(?:proud|honou?red|privileged|humbled) to (?<verb>be|have|offer|serve|support|provide|work|call|help|care)\b/du,
    say: ({ who = '', verb = '' }) => {
      const isOne = who.toLowerCase() === 'i';
      if (verb === 'be') return isOne ? 'I’m' : 'We’re';
      return `${isOne ? 'I' : 'We'} ${verb}`;
    },
  },
  {
    find: /^(?<who>[\p{L}\d'&. ]+?) (?:is|are) (?:proud|honou?red|pleased|privileged) to (?<verb>support|offer|provide|serve|sponsor|host)\b/du,
    say: ({ who = '', verb = '' }) => `${who} ${verb}s`,
  },
]);

/** «Did you know that …?» told as what it is. */
export const toldPlainly = swapping([
  {
    find: /^(?:did you know(?: that|[:,])?|do you know that) (?<rest>(?!how|what|why|when|where|who|if|whether|the (?:signs|difference|symptoms)).+?)\?+$/du,
    say: '$<rest>.',
  },
]);

/** «which is second to none», «, a first for the region»: what hangs on can go where the rest says something. */
export const withoutTrail: Rewriter = function* (_spot, { text, from, to }) {
  const head = /^(.*?)(?:,| –| —| -) [^,–—]*$/u.exec(text.slice(0, to));
  const rest = text.slice(to).replace(/^[^.!?,;]*/u, '');
  // What hangs on behind it hangs on to nothing now.
  if (head?.[1] && head[1].length <= from && standsAlone(head[1]) && !/^[,;]/u.test(rest)) yield head[1] + rest;
};
