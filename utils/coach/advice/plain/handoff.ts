import { findAddresses } from '../../language/addresses';
import { blank } from '../blanks';
import type { Rewriter } from '../rewrite';
import { standsAlone } from '../stands-alone';

const number = /(?:\+?\d{1,3}[ .-]?)?(?:\(\d{2,5}\)|\d{2,5})[ .-]\d{3,4}(?:[ .-]\d{3,4})?\b/u;
const mail = /[\p{L}\d._%+-]+@[\p{L}\d.-]+\.\p{L}{2,}/u;
const place =
  /\b(?:our|the|your) (?<place>(?:[\p{L}-]+ ){0,3}?(?:department|team|office|desk|line|number|relations|services|manager|clinic|hotline|advocate|experience|concierge|navigator|coordinator|liaison|reception|switchboard|helpdesk)(?: (?:team|department|office|desk|line|number))?)\b|\b(?<bare>patient (?:relations|experience|services|advocate)|customer (?:service|care))\b/u;

/** «Please contact our billing department at 555-0100» → a person, their door, and until when; the writer fills in who. */
export const heldHandoff: Rewriter = function* (_spot, { text }) {
  const found = place.exec(text.toLowerCase())?.groups;
  const where = found?.place ?? found?.bare;
  const doors = doorsIn(text);
  const inPlace =
    where === undefined || /^main|number|line$/u.test(where)
      ? ''
      : ` from ${where.startsWith('patient') ? '' : 'the '}${where}`;
  const door = doors === undefined ? `my line is ${blank('your direct number')}` : `${doors} gets you to us`;
  yield `I’m ${blank('your first name')}${inPlace}; ${door} until ${blank('what time')}, and ${blank('what you will do, by when')}.`;
};

/** «To discuss this further, please call …», «As a valued patient, please call …»: says nothing without the call. */
const leadsUpTo = /^(?:(?:please )?(?:as|to|so|in order to|if|should you|should your|when|feel free to)\b)[^.!?]*$/iu;

/** The same door held open, not pointed at: «If you’d rather talk, our billing department is on 555-0100.» */
export const openDoor: Rewriter = function* (_spot, { text, plain, from }) {
  const head = text.slice(0, from).replace(/[\s,;:–—-]+$/u, '');
  if (!standsAlone(head) && !leadsUpTo.test(head)) return;
  const lead = head === '' || leadsUpTo.test(head) ? '' : `${head}${/[.!?]$/u.test(head) ? '' : '.'} `;
  const found = place.exec(plain)?.groups;
  const where = found?.place ?? found?.bare;
  const named = where === undefined ? 'the number' : found?.bare ? where : `our ${where}`;
  const phone = number.exec(text)?.[0];
  const written = mail.exec(text)?.[0];
  const address = findAddresses(plain).map((span) => text.slice(span.from, span.to))[0];
  const open =
    /\b(?:during (?:business|office|working) hours|(?:between|from) \d(?:(?!,? (?:to (?!\d|\p{L}+day|mid|noon)|so |where |and (?:we|i|someone|ask|they))\b)[^.!?])*|(?:before|until|by) \d[\d:]*(?: ?[ap]m)?)/u.exec(
      plain,
    );
  const hours = open === null ? undefined : text.slice(open.index, open.index + open[0].length);
  const when = hours === undefined ? '' : ` ${hours}`;
  const reached = where === undefined ? 'the number is' : `${named} is on`;
  if (phone !== undefined) yield `${lead}If you’d rather talk, ${reached} ${phone}${when}.`;
  else if (written !== undefined)
    yield `${lead}If you’d rather write in private, ${written} reaches us${when}; no health details are needed.`;
  else if (address !== undefined) yield `${lead}If you’d rather write, this is the page: ${address}.`;
  else if (/\b(?:dm|direct message|private message|message|inbox|pm)\b/u.test(plain))
    yield `${lead}If you’d rather write in private, our messages are open; no health details are needed.`;
  else if (/\bform\b/u.test(plain)) yield `${lead}If you’d rather write, there’s a form on our website.`;
  else if (where !== undefined) yield `${lead}If you’d rather talk, ${named} can be reached by phone.`;
};

function doorsIn(text: string): string | undefined {
  return (
    number.exec(text)?.[0] ??
    mail.exec(text)?.[0] ??
    findAddresses(text.toLowerCase()).map(({ from, to }) => text.slice(from, to))[0]
  );
}
