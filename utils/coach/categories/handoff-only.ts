import type { Category } from '../category';
import type { DraftView } from '../language/draft-view';
import { month, weekday } from '../language/lexicon';
import { isNegated } from '../language/negation';
import { perSentence } from '../language/per-sentence';
import { oneOf, phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { Span } from '../types';

const place = oneOf(
  'patient (?:relations|experience|advocate|services|liaison)',
  'customer (?:service|support|care)',
  '(?:our |the |your )?(?:[\\p{L}-]+ ){0,2}?(?:department|team|office|desk|line|number|switchboard|reception|support|helpdesk|help desk|cell|unit|manager|clinic|contractor|registrar|ombudsman|rep|form|portal|website|site|page|inbox|link|board|council|head office|complaints|hotline|helpline|sponsor|insurer|bank|provider|physician|pharmacy|doctor|gp)',
  '(?:us|me)\\b',
  'pals',
  '\\S+@\\S+',
  'billing',
  'hr\\b',
  'reception',
  'pharmacy',
  'head office',
  'your (?:insurance(?: company)?|insurer|plan|employer|union rep)',
  '@[\\p{L}\\d_]+',
  'support',
);

/** Emergencies are handed over at once, and rightly. */
const emergency =
  /\b(?:911|988|999|112|nhs 111|poison|samaritans|crisis|emergency room|a&e|naloxone|state's insurance department|local health department)\b/u;
const sendsAway = (hit: Span, sentence: Sentence) => !isNegated(sentence, hit) && !emergency.test(sentence.plain);

/** «Ask», «see», «give» and «try» send away only as a command or a polite request. */
function isSending(hit: Span, sentence: Sentence): boolean {
  const said = sentence.plain.slice(hit.from, hit.to);
  if (/^(?:please|kindly|feel free|we |you(?:'ll| can| should| may)|if you|just|could you|can you)/u.test(said))
    return true;
  const before = sentence.plain.slice(0, hit.from).trimEnd();
  return before === '' || /[.,;:!?-]$|\b(?:so|then|and|or)$/u.test(before);
}

const holder =
  /\bi(?:'m| am) (?!sorry|so|not|afraid|unable|sure|glad|happy|just|only)\p{L}+|\bi(?:'ll| will|'ve)\b|\bmy (?:direct )?(?:line|desk|number|name)\b|\b(?:ask for|leave a) (?:\p{L}+,|me|lorraine|first name)/u;
const time = new RegExp(
  `\\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week)|right now|by (?:noon|${weekday}|the \\d|\\d|${month}|end of)|before \\d|until \\d|till \\d|within (?:the |an |\\d|one|two)|at \\d|on ${weekday}|${weekday}|in (?:an hour|the next)|any ?time|any hour|\\d ?(?:am|pm))\\b`,
  'u',
);
const holds = perSentence((sentence: Sentence) => ({
  owner: holder.test(sentence.plain),
  time: time.test(sentence.plain),
}));

/** The same words are good with a person and a time anywhere in the reply (manual, 4.25). */
function isNobodyHolding(_match: Span, view: DraftView): boolean {
  const held = view.sentences.map(({ sentence }) => holds(sentence));
  return !(held.some((part) => part.owner) && held.some((part) => part.time));
}

export const handoffOnly: Category = {
  id: 'handoff-only',
  name: 'Hand-off with no one holding it',
  group: 'Replies',
  severity: 'fix',
  scope: ['reply'],
  weight: 12,
  message: 'This sends them on with nobody holding the door; add your name and a time.',
  why: '“Offline” replies are a distinct type in the Care Opinion typology; what sets conversational replies apart is engaging with the story in public and showing learning. Evans and McKee: marketers “sit there, frozen”; closing the loop means getting to the root cause and “rallying the entire organization around addressing it”. CMS treats 7 days as appropriate for most grievances and requires a written reply.',
  sources: ['S35', 'S45', 'SEED-2'],
  whenNot:
    'A named person with a direct line and a time makes the same hand-off good, and an emergency number always is.',
  rules: [
    {
      id: 'please-contact',
      pattern: phrase`\b(?:please |kindly |just |do |you can |you could |you may |you should |you'll need to |feel free to |we (?:encourage|invite|ask|urge|recommend|advise) (?:you )?(?:to )?|we(?:'d| would) (?:ask|encourage|suggest|recommend|advise|invite) (?:that )?you (?:to )?|always |try |and |or |could you |can you |would you (?:mind )?(?:please )?|if you (?:could|can|would) )*(?:contact(?:ing)?|call(?:ing)?|phone|ring|email(?:ing)?|e-mail|write to|message|dm|direct message|tweet|reach(?:ing)? out to|get(?:ting)? in touch with|speak (?:to|with)|talk to|consult|refer to|see|check with|ask|give|visit|try|redirect it to|take (?:it|this) up with|chase|connect with|follow up with|raise (?:it|this) with|approach|discuss (?:it|this) with) ${place}(?: (?:at|on|via|through|in|with) [^\s,;!?]+(?: [\p{L}\d]+)?| during (?:business|office|working) hours| directly| instead| a (?:bell|ring|call|shout))*`,
      when: (hit, sentence) => sendsAway(hit, sentence) && isSending(hit, sentence),
    },
    {
      id: 'message-us',
      pattern: phrase`\b(?:please |kindly |just |feel free to |could you |can you |pls )*(?:dm|direct message|private message|pm|inbox|message|email|e-mail) (?:us|me)\b(?: (?:at|on|your|with|the|so|privately|directly|here)\b(?: [^\s,;!?]+){0,2})?|\b(?:send|drop|shoot|leave)(?: us| me)? (?:a |an )?(?:dm|direct message|private message|pm|message|email|e-?mail|line|note|ticket)(?: (?:at|to|on|via|with) [^\s,;!?]+)?|\b(?:reach out|get in touch|contact us|write)(?: (?:to|with) us)?(?: (?:at|on|via|through|directly|privately) (?:[^\s,;!?]+))?(?=[.,!?]| (?:and|so|if|for|with|to)\b|$)`,
      when: (hit, sentence) =>
        (sendsAway(hit, sentence) &&
          !/\b(?:thank you|thanks) for\b/u.test(sentence.plain.slice(Math.max(0, hit.from - 14), hit.from)) &&
          !/^(?:write|reach out|get in touch)$/u.test(sentence.plain.slice(hit.from, hit.to))) ||
        /^(?:please )?(?:reach out|get in touch)$/u.test(sentence.plain.slice(hit.from, hit.to)),
    },
    {
      id: 'form',
      pattern: phrase`\b(?:please |kindly |just |you can |you may |simply )*(?:fill (?:out|in)|complete|submit|use|go (?:to|online)|visit|log (?:in|on)(?: to)?|refer to|see|check|open|download|click) (?:and |to )?(?:(?:our|the|your|an?|this|online|that) )+(?:[\p{L}-]+ ){0,3}?(?:form|website|site|portal|page|link|button|app|faqs?|help cent(?:er|re)|tell us|ticket|request|inbox|"tell us")\b(?: (?:on|at|in|via)\b(?: [^\s,;!?]+){0,3})?|\bcomplaints procedure\b|\bvia (?:our|the) (?:form|website|portal|app)\b`,
      when: (hit, sentence) => sendsAway(hit, sentence) && sentence.plain.length < 220,
    },
    {
      id: 'someone-will',
      pattern: phrase`\b(?:(?:someone|somebody|a (?:member|representative|colleague|specialist)(?: of (?:our|the) (?:team|staff))?|our (?:[\p{L}-]+ ){0,3}?(?:team|manager|staff|department|representative|executive|advocate|office|support)|the (?:[\p{L}-]+ ){0,2}?(?:team|manager|department|office)|they|we|patient relations) (?:will|'ll|shall|is going to|should) (?:be (?:in touch|contacting|reaching out|happy to)|reach out|contact you|get (?:back|in touch)|call you|follow up|respond|reply|revert|assist|help|sort|look after|be in contact)|will be in touch|(?:someone|somebody) (?:on|in|at|from) [\p{L} ]{3,20} can (?:sort|help|assist))\b(?: (?:to|with|you|shortly|soon|as soon as possible|further|in due course)\b){0,3}`,
      when: sendsAway,
    },
    {
      id: 'direct-elsewhere',
      pattern: phrase`\b(?:please |kindly )?(?:direct|address|redirect|forward|send|submit|take) (?:your|any|all|this|these|that|it|further|such) ?(?:[\p{L}]+ )?(?:concerns?|questions?|quer(?:y|ies)|complaints?|feedback|enquir(?:y|ies)|inquir(?:y|ies)|matters?|request|claims?)? ?(?:to|through|via) [\p{L}@ .-]{3,40}|\b(?:should|must|can|need to) be (?:directed|addressed|sent|submitted|referred|raised|reported|made) (?:to|with|through|via|by)\b[^.!?,;]{0,40}|\b(?:falls?|is|are|lies) outside (?:the|our) (?:remit|scope|control)|\b(?:that's|this is|it's) (?:handled|dealt with|managed|run|covered) by\b[^.!?,;]{0,30}|\b(?:dealt with by|contracted out|not (?:our|my) (?:department|area|team)|the proper channel|is the person to ask|they hold the|ask [\p{L}]+,? they)\b`,
      when: sendsAway,
    },
  ],
  keep: isNobodyHolding,
  moves: [
    {
      move: 'Put a name and a time on the door you point to',
      before: 'Please contact patient relations.',
      after:
        'Being passed around is part of what you’re telling us, so: I’m Omar, patient relations, 555-0150. I’m at my desk till 6 and I’ll have an answer or an update by noon tomorrow.',
    },
    {
      move: 'Acknowledge before you move',
      before: 'Please DM us.',
      after:
        'A cold tray at 8 pm after a long day is a lousy end to it. I’m the evening kitchen lead. If you message me a good time to call (no health details please), I’ll call tonight.',
    },
    {
      move: 'Promise to come back to this thread',
      before: 'Our team will reach out.',
      after:
        'I’ll find out why the portal shows one result twice and tell you here by Thursday. If you’d rather talk, 555-0166 is my direct line. Kim, medical records',
    },
  ],
  examples: {
    flags: [
      'Please contact patient relations.',
      'Please DM us so we can help.',
      'Our team will reach out.',
      'Please fill out the form on our website.',
      'You’ll need to contact your insurance company.',
      'Someone will be in touch shortly.',
      'Please direct your concerns to the compliance hotline.',
    ],
    allows: [
      'I’m Dana in billing; call 555-0142 before 5 and I’ll stay with it.',
      'If you’re thinking about ending your life, call or text 988 now.',
      'Your local health department does free TB tests; here’s how to find yours.',
      'Leave a first name at 555-0133 and I’ll call you myself tonight.',
      'I’ll find out why and tell you here by Thursday.',
      'What a lovely thing to read.',
      'A pharmacist can check the bag today, free.',
    ],
  },
};
