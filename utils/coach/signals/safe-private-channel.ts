import type { DraftView } from '../language/draft-view';
import { phrase } from '../language/phrase';
import type { Signal } from '../signal';
import type { CategoryId, Span } from '../types';

const number = String.raw`(?:\(?\d{3}\)?[ .-])?\d{3,5}[ .-]\d{3,6}\b`;

/** A shared line, a form or an inbox has nobody at the other end. */
const nobodyThere =
  /\b(?:main (?:number|line|switchboard)|switchboard|info@|hello@|contact(?:us)?@|call cent(?:er|re)|contact cent(?:er|re)|press \d|(?:fill (?:out|in)|complete|submit) (?:the|our|a|an) (?:[\p{L}]+ )?form|member services|customer (?:service|care|relations))/u;

/** Asking for these by message asks for identifiers. */
const asksDetails =
  /\b(?:dob|date of birth|birthday|full name|chart number|card number|health card|policy number|photo of|picture of|mrn|account number|date of (?:service|visit)|her name|his name|your (?:address|insurance))\b/u;

const notSafe: readonly CategoryId[] = [
  'sales-cta',
  'promo-offer',
  'handoff-only',
  'confirms-patient',
  'urgency-scarcity',
  'self-praise',
];

export const safePrivateChannel: Signal = {
  id: 'safe-private-channel',
  name: 'Safe private channel',
  credit: 8,
  message: 'There is a private way to talk, and a person at the other end.',
  why: 'Replying is not prohibited, confirming care and asking for identifiers is; people who complain ask for a named contact, hours and more than one way to reach them.',
  sources: ['S48', 'S49', 'S50', 'S51', 'S52', 'S53', 'S54', 'S37'],
  whenNot: 'A main number, info@, a form, or «DM us your date of birth» is not a safe channel with a person in it.',
  rules: [
    {
      id: 'person-and-number',
      pattern: phrase`(?<![\d-]|\d )${number}`,
      when: (hit, sentence) => {
        if (publicLine.test(sentence.plain.slice(hit.from, hit.to)) || hotline.test(sentence.plain)) return false;
        const rest = sentence.plain.replace(sentence.plain.slice(hit.from, hit.to), ' ');
        return someone.test(rest) || namedPerson.test(sentence.text);
      },
    },
    {
      id: 'my-line',
      pattern: phrase`\b(?:my (?:direct line|own line|line|desk|door|office|extension|cell) (?:is|rings|number|stays)|call me (?:on|at|before|direct|any)|ring me\b|text me\b|phone me\b|ask for me\b|i pick up (?:myself|between|the phone)|i answer (?:it|that|them) myself|rings on my desk|direct line\b|reach me (?:on|at|direct)|i(?:'m| am) (?:at my desk|on the floor|in my office|by the phone|in the office) (?:till|until|from|all)|(?:i'll|i will) ring you myself)[^.!?"]*`,
      when: (hit, sentence) => sentence.kind === 'reply' || /\d/u.test(sentence.plain.slice(hit.from, hit.to)),
    },
    {
      id: 'no-details-here',
      pattern: phrase`\b(?:(?:no|leave out|skip|without|not) (?:[\p{L}]+ ){0,4}?(?:details?|names?|numbers?|health|account)[\p{L} ,]{0,30} (?:here|on here|needed|please|in public|in this thread)|please don't (?:post|put|write|share) (?:[\p{L}]+ ){0,5}(?:here|details?|in public)|(?:just )?(?:a )?first name(?: only)?(?:,| and| is| or|\.|$)|by phone,? not here|off this page:|rather (?:talk|say it|speak|tell) (?:in private|privately|to a (?:person|face)|by phone|on the phone))\b`,
      when: (_hit, sentence) => sentence.kind === 'reply',
    },
  ],
  keep: isSafe,
  examples: {
    flags: [
      '> The clerk shouted at us.\nI’m Ana, I run the desk: 555-0142, until six.',
      '> I can’t say it here.\nMy direct line is 555-0107 and I pick up myself.',
      '> Something went badly.\nAsk for Ruth on 555-0133, mornings.',
      '> Bill trouble.\nCall me on 555-0199 before five, no account details here, please.',
      '> I want to report this.\nWould you rather talk by phone, not here? I’m at my desk until four.',
      '> My results.\nLeave a first name and a good time with Omar, 555-0150.',
    ],
    allows: [
      '> Phones down?\nPlease call our main number, 555-0100.',
      '> I have a concern.\nEmail info@lakeside.example and fill out the form.',
      '> My tests?\nDM us your full name and date of birth on 555-0111.',
      'Call 555-0144 today to book your whitening!',
      'My direct line to my mother is a window.',
      'Pool lanes are free from six; 555-0120 is the desk.',
      'The crisis line is 988, day and night.',
    ],
  },
};

const someone =
  /\b(?:i'm|i am|i'll|me|my|ask for|she|he|her|his|herself|himself|nurse manager|privacy officer|advocate|ombudsman|matron|supervisor|till|until|mornings|evenings|afternoons|weekdays|before)\b/u;
const publicLine = /^(?:\(?8\d\d\)?[ .-]|0[38]\d\d|116[ .-]|13[ .-]|1[38]00|999|911)/u;
const hotline =
  /\b(?:samaritans|poison|helpline|hotline|lifeline|crisis|grief line|nurse line|triage line|trading standards|self-fund|deposit|private list|concierge|back to you)\b/u;
const namedPerson = /(?<![.!?] )(?<!^)\b\p{Lu}\p{Ll}+(?=[,:;]? (?:\p{Ll}|\d|on|at|in))/u;

function isSafe(match: Span, view: DraftView): boolean {
  const plain = view.sentences.map(({ sentence }) => sentence.plain).join(' ');
  if (nobodyThere.test(plain) || asksDetails.test(plain)) return false;
  if (view.draft.kind === 'post' && notSafe.some((id) => view.found(id).length > 0)) return false;
  return !notSafe.some((id) => view.found(id).some((span) => span.from < match.to && match.from < span.to));
}
