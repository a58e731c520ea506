import { toPlain } from '../../language/plain';
import { concernOf, isPraise, moodOf, plainSorry, plainThanks } from '../concern';
import type { Rewriter } from '../rewrite';
import { standardFor } from './canned';
import { filled, partsOf, type Swap, swapping } from './swap';

/** Speaks to the post and not to anybody’s care. */
export const toThePost = swapping([
  {
    find: /\bthank(?:s| you)(?: so much| again)? for (?:choosing|trusting|visiting|coming to|letting)\b[^.!?]*/du,
    say: 'Thank you for writing this',
  },
  {
    find: /\b(?:we(?:'re| are)|i(?:'m| am))(?: so| very| truly)? sorry (?:about|for|to hear about|that) your (?:recent )?(?:visit|stay|experience|appointment|procedure|surgery|care)\b(?: (?:ran|was|went)\b[^.!?,;]*)?(?: and that (?:you|it|the|your)\b[^.!?,;]*)?/du,
    say: 'I’m sorry to read this',
  },
  {
    find: /\b(?:we(?:'re| are)|i(?:'m| am)|so) (?:so |very )?(?:glad|happy|pleased|thrilled) (?:to hear )?(?:that )?your\b[^.!?]*/du,
    say: 'It’s good to read this',
  },
  {
    find: /\bgood luck (?:with|for|on|at) your \p{L}+(?: (?:on|next|this) \p{L}+)?/du,
    say: 'Good luck',
  },
  { find: /\bas (?:our|a|my) patient,? /du, say: '' },
  {
    find: /,? ?(?:\b(?:during|at|on|after|from|since) your (?:recent |last |first )?(?:visit|stay|appointment|procedure|surgery|admission|time here)|\bwhen you (?:came in|were (?:here|in|with us|seen|admitted))|\bwhile you were (?:here|with us|in)),? ?/du,
    say: ' ',
  },
]);

export const standardNotCare: Rewriter = function* (spot) {
  const concern = concernOf(spot.view.draft);
  if (concern !== undefined) yield standardFor(spot.view.draft, concern);
  if (moodOf(spot.view.draft) === 'complaint') yield plainSorry(spot.view.draft);
  if (isPraise(spot.view.draft)) yield plainThanks(spot.view.draft);
  yield 'I can’t talk about anyone’s care here, but I’m glad you wrote.';
};

/** Who, when and where taken out of a story about a patient. */
const identities: readonly Swap[] = [
  { find: /\b(?:mrs?|ms|miss)\.? [\p{L}-]+'s (?<whose>\p{L}+)/du, say: 'someone’s $<whose>' },
  { find: /\bturn(?:ed|s|ing) \d{2,3}\b(?: (?:years )?(?:old|today))?/du, say: 'had a big birthday' },
  {
    find: /\b(?:my|our|a) (?:[\p{L}-]+ )?patient,? (?:named |called )?(?:mrs?|ms|miss|dr)\.? \p{L}+(?:,)?/du,
    say: 'someone I looked after',
  },
  {
    find: /\b(?:little )?(?:mrs?|ms|miss)\.? (?<name>[\p{L}'-]+ [\p{L}'-]+)/du,
    say: ({ name = '' }) => (/ \p{Lu}/u.test(name) ? 'someone I looked after' : undefined),
  },
  // «Mr Evans the caretaker» works here.
  {
    find: /\b(?:little )?(?:mrs?|ms|miss)\.? [\p{L}'-]+(?![\p{L}'-]|,? (?:the|our) \p{L}+)/du,
    say: 'someone I looked after',
  },
  {
    find: /,? ?\b(?:in|from|to|of|on) (?:the )?(?:room|bed|bay|rm|icu bed|cubicle)s? ?#?\d+\p{L}?(?: (?:on|in) (?:\d+ ?)?\p{L}+)?/du,
    say: '',
  },
  { find: /,? ?\b(?:in|on) (?:\d+ (?:east|west|north|south)|[3-9]\d\d)\b/du, say: '' },
  {
    find: /, \d{1,3}[ -]?(?:y(?:ea)?rs?[ -]?old|yo|y\/o)(?=,)/du,
    say: '',
  },
  {
    find: /\b(?:an? )?\d{1,3}[ -]?(?:y(?:ea)?rs?[ -]?old|yo|y\/o)(?: (?:lady|woman|man|guy|gentleman|patient|girl|boy|kid|female|male))?(?=[,.;:!?)]|$| (?:who|with|in|on|at|came|had|has|was|is|and|from|that|whose|he|she|said|told)\b)/du,
    say: 'someone',
  },
  { find: /\b\d{1,3}[ -]?(?:y(?:ea)?rs?[ -]?old|yo|y\/o) (?=\p{L})/du, say: '' },
  {
    find: /\b(?<name>\p{L}+ \p{L}+), \d{2,3},(?: (?:from|of) \p{L}+,?)? (?=\p{L})/du,
    say: ({ name = '' }) => (/^\p{Lu}\p{Ll}+ \p{Lu}(?!\p{L}*day$)/u.test(name) ? 'someone ' : undefined),
  },
  {
    find: /\b(?<name>\p{L}+), \d{2,3},(?: (?:from|of) \p{L}+,?)? (?=\p{L})/du,
    say: ({ name = '' }) => (/^\p{Lu}\p{Ll}(?!\p{L}*day$)/u.test(name) ? 'someone ' : undefined),
  },
  {
    find: /(?<=\p{L}),? (?:yesterday(?!['’]s)|last (?:night|week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:,? (?:the )?\d{1,2}(?:st|nd|rd|th)?)?|this morning|today|tonight|on (?:january|february|march|april|may|june|july|august|september|october|november|december) \d+(?:st|nd|rd|th)?)\b(?!['’]s)/du,
    say: '',
  },
  {
    find: /^(?:yesterday|last (?:night|week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:,? (?:the )?\d{1,2}(?:st|nd|rd|th)?)?|this morning|today|tonight|on (?:january|february|march|april|may|june|july|august|september|october|november|december) \d+(?:st|nd|rd|th)?)(?!['’]),? ?/du,
    say: 'once, ',
  },
  {
    find: /,? ?\b(?:from|after|in) (?:the|that|a) (?:crash|accident|fire|shooting|pile-?up|collision)(?: (?:on|in|at) [\p{L}\d ]+?)?(?=[,.!?]|$| and| who| she| he)/du,
    say: ' from an accident',
  },
  {
    find: /(?<=\p{L}),? on the \d{1,2}(?:st|nd|rd|th)\b/du,
    say: '',
  },
  {
    find: /(?<=\p{L}) (?:with|including|and include|quoting|stating) (?:your |the )?(?:(?:patient['’]s |full |own )*name|date of birth|dob|nhs number|mrn|(?:case|account|accession|reference|record) number)\b(?:(?!,? and (?:an?|we|our|someone|somebody|i|the|one)\b)[^.!?;])*(?=[.!?;]|$|,? and )/du,
    say: '',
  },
  // What is asked for in the open, where another way to be reached stands before it.
  {
    find: /(?<=\p{L}),? (?:or|and) (?:please )?(?:send|give|tell|message|dm|email|text|leave) (?:us|me) (?:your|the) (?:full |own )?(?:date of birth|dob|birth ?date|nhs number|mrn|(?:medical )?record number|account number|address|(?:phone|mobile|case|reference) number)(?=[,.;!?]|$| (?:and|so) (?:we|i)\b)/du,
    say: '',
  },
];

/** All of it at once: one detail less is not yet nobody. */
export const withoutIdentity: Rewriter = function* (_spot, { text }) {
  const result = identities.reduce((now, { find, say }) => {
    const match = find.exec(toPlain(now));
    if (match === null) return now;
    const parts = partsOf(match, now);
    const said = typeof say === 'string' ? filled(say, parts) : say(parts, _spot);
    return said === undefined ? now : now.slice(0, match.index) + said + now.slice(match.index + match[0].length);
  }, text);
  // What still tells where the person belongs tells who it is.
  if (result !== text && !/\bsome(?:one|body)(?: I looked after)?,? (?:from|at|of|by|in|on|down)\b/iu.test(result))
    yield result;
};

const shift =
  /\b(?:patients?|shifts?|wards?|nights?|icu|nicu|er|ed|a&e|unit|ambulance|crew|on call|bedside|theatre)\b/u;

/** The lesson kept, the person left out: only where somebody tells of work at a bedside. */
export const lessonOnly: Rewriter = function* ({ view }) {
  if (view.draft.kind === 'reply' || !view.sentences.some(({ sentence }) => shift.test(sentence.plain))) return;
  yield 'Some shifts stay with me. The rest is not mine to tell.';
};
