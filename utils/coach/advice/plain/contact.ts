import { findAddresses } from '../../language/addresses';
import { articleFor } from '../article';
import type { Rewriter, Stretch } from '../rewrite';
import { spelled } from '../spelling';
import type { Spot } from '../spot';
import { standsAlone } from '../stands-alone';

const phone = /(?:\+?\d{1,3}[ .-]?)?(?:\(\d{2,5}\)|\d{2,5})[ .-]\d{3,4}(?:[ .-]\d{3,4})?\b/u;
const mail = /[\p{L}\d._%+-]+@[\p{L}\d.-]+\.\p{L}{2,}/u;
const handle = /(?<![\p{L}\d.])@[\p{L}\d_.]*[\p{L}\d_]/u;

/** «Call 555-0100 today to schedule!» → «If you’d like an appointment, the number is 555-0100.» */
export const contactPlainly: Rewriter = function* (spot, sentence) {
  const { text, from } = sentence;
  const head = text
    .slice(0, from)
    .replace(/(?:^|\s)(?:and|so|then|please|just|simply)\s*$/iu, '')
    .replace(/[\s,;:–—-]+$/u, '');
  const asked = text.slice(from);
  // «ask family and friends to …»: what was found begins in the middle of something.
  if (head !== '' && !endsClause.test(text.slice(0, from))) return;
  const wish = wishIn(sentence, spot);
  const way = howTo(asked);
  const ours =
    /\b(?:sign(?:ing)? (?:yourself )?up|register|enrol+|apply|rsvp|join|reserve)\b[^.!?]*? (?:for|to|in|at|on) (?<what>(?:our|my|the) [^.!?,]+?)(?= (?:today|now|here|online|by|before|and|at|on)\b|[.!?,]|$)/iu.exec(
      asked,
    )?.groups?.what;
  if (way === undefined && ours !== undefined && head === '') yield `You’re welcome at ${ours}.`;
  // «To learn more, call …»: what it is for stands in the wish already.
  const kept = /^(?:to|for) /iu.test(head) ? '' : head;
  if (way !== undefined) {
    if (standsAlone(kept)) yield joined(kept, `If you’d like ${wish}, ${way}.`);
  } else if (!hasContact(asked)) {
    const place = placeIn(asked);
    if (place !== undefined && bids.test(sentence.plain.slice(from)) && standsAlone(kept))
      yield joined(
        kept,
        `If you’d like ${wish === 'to talk it over' || wish === 'to talk' ? 'to know more' : wish}, you can ask at ${place}.`,
      );
    const putOff = spot.topic?.putOff;
    if (putOff !== undefined && head === '' && /\b(?:book|schedul|get|make|screen|appointment)/u.test(sentence.plain)) {
      yield spelled(`If you’ve been putting off ${putOff}, you’re not alone.`, spot.view.settings);
    }
    if (head !== '') {
      if (standsAlone(head)) yield `${head}.`;
    } else if (/^an? |^to talk$/u.test(wish) && !listed.test(asked)) yield `If you’d like ${wish}, just ask.`;
  }
};

/** «Book, pay and message your care team»: more is told than one can ask for. */
const listed = /^[^\p{L}]*\p{L}+(?:, \p{L}+)+,? (?:and|or) \p{L}+|^(?:\S+\s+){12}/u;

const endsClause =
  /(?:[,;:.!?…)–—-]|\p{Extended_Pictographic}\ufe0f?|(?<![\p{L}])(?:and|so|then|please|just|simply|to|or))\s*$/iu;

function joined(head: string, sentence: string): string {
  return head === '' ? sentence : `${head}${/[.!?…]$/u.test(head) ? '' : '.'} ${sentence}`;
}

/** Asks people to come: only then is there a choice to leave. */
const bids =
  /\b(?:call|book|visit|come|stop|schedul\p{L}+|arrange|reserve|ask|ring|sign|register|grab|get|claim|contact|join|see|pick|head|swing|drop|try|apply|enrol+)\b/u;

/** «grab yours at Juniper before the calendar is full» names where. */
function placeIn(text: string): string | undefined {
  return /\bat (?<name>(?:the )?\p{Lu}[\p{L}'’&]+(?: (?:\p{Lu}[\p{L}'’&]+|of|and|the|&)(?= |[.!?,]|$))*)/u
    .exec(text)
    ?.groups?.name?.replace(/ (?:of|and|the|&)$/u, '');
}

export function hasContact(text: string): boolean {
  return phone.test(text) || mail.test(text) || handle.test(text) || findAddresses(text.toLowerCase()).length > 0;
}

/** The ways to get in touch that the words name, as the second half of a sentence. */
function howTo(text: string): string | undefined {
  const number = phone.exec(text)?.[0];
  const address = findAddresses(text.toLowerCase()).map(({ from, to }) => text.slice(from, to))[0];
  const written = mail.exec(text)?.[0];
  const name =
    /\b(?:call|contact|visit|phone|ring|text|at|with) (?<name>(?:the )?\p{Lu}[\p{L}'’&]+(?: (?:\p{Lu}[\p{L}'’&]+|of|and|the|&))*)/u.exec(
      text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()),
    )?.groups?.name;
  const days = /\b(?:by|before|until) (?:\p{Lu}\p{L}+day|\p{Lu}\p{L}+ \d+)\b/u.exec(text)?.[0];
  const tail = days === undefined ? '' : ` ${days}`;
  const ways = [
    number === undefined ? '' : `the number${name === undefined ? '' : ` for ${name}`} is ${number}${tail}`,
    written === undefined ? '' : `you can write to ${written}`,
    address === undefined || written?.includes(address)
      ? ''
      : `${number === undefined ? 'this is the page' : 'the page is'}: ${address}`,
  ].filter((way) => way !== '');
  return ways.length === 0 ? undefined : ways.join(', and ');
}

const thing =
  /\b(?:book|schedule|make|reserve|set up|request|arrange|get|claim|grab|secure|save|order|buy|for|start|take)(?: in| up)? (?:your |yours|an? |my |our |one |the )?(?:own |first |next |free |complimentary |no-cost |personal |private )*(?<what>(?:[\p{L}-]+ ){0,2}?(?:appointments?|consultations?|consults?|visits?|screenings?|mammograms?|spots?|seats?|places?|tickets?|tours?|sessions?|scans?|exams?|check-?ups?|evaluations?|assessments?|cleanings?|classes|class|demos?|physicals?|tests?|tables?|membership|shots?|vaccines?|jabs?|flu shots?))\b/u;

/** What the reader may want: «an appointment», «a place», «to know more». */
function wishIn({ plain, text, from }: Stretch, { view, finding }: Spot): string {
  const asked = plain.slice(from);
  if (finding.category === 'feedback-fishing')
    return /\b(?:vot(?:e|ing)|nominat\p{L}+|awards?|polls?|category)\b/u.test(plain)
      ? 'to vote'
      : view.draft.kind === 'reply'
        ? 'to say so elsewhere too'
        : 'to write about it';
  const what = thing.exec(asked)?.groups?.what;
  if (what !== undefined) {
    const at = asked.indexOf(what);
    const written = text.slice(from + at, from + at + what.length).toLowerCase();
    const plainly = written
      .replace(/(?:.* )?(?:spots?|seats?|slots?|places?)$/u, 'place')
      .replace(/consults?$/u, 'consultation');
    return /s$/u.test(plainly) && !/ss$/u.test(plainly) ? plainly : `${articleFor(plainly)} ${plainly}`;
  }
  if (/\b(?:yours|one today|one now)\b/u.test(asked)) return 'one';
  if (/\b(?:donat|give|support|sponsor)\p{L}*/u.test(asked)) return 'to give';
  if (/\b(?:apply|careers?|hiring|join our team)\b/u.test(asked)) return 'to work with us';
  if (/\b(?:updates|newsletter|alerts|waitlist|waiting list)\b/u.test(asked)) return 'to hear more';
  if (/\b(?:sign(?:ing)? up|register|enrol)/u.test(asked)) return 'to sign up';
  if (/\b(?:rsvp|join|reserve|attend)/u.test(asked)) return 'to come along';
  if (/\b(?:learn more|find out|more info|information|details|pricing|question)/u.test(asked)) return 'to know more';
  if (/\b(?:schedul|book|appointment)/u.test(asked)) return 'an appointment';
  if (/\b(?:order|buy|shop|purchase)/u.test(asked)) return 'one';
  if (view.draft.kind === 'reply') return 'to talk';
  return /\b(?:appointments?|patients|doctors?|providers?|clinic|practice|check-?ups?)\b/iu.test(view.draft.text)
    ? 'an appointment'
    : 'to talk it over';
}
