import type { Category, Hit } from '../category';
import { wordsBefore } from '../language/clause';
import type { DraftView, PlacedSentence } from '../language/draft-view';
import { month, weekday } from '../language/lexicon';
import { perSentence } from '../language/per-sentence';
import { oneOf, phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { CategoryId, Span } from '../types';

/** A door without anybody behind it. */
const door = oneOf(
  '(?:patient|customer|member|guest|client) (?:relations|experience|advocacy|advocate|services?|liaison|support|care|engagement)',
  '(?:[\\p{L}-]+ ){0,2}?(?:departments?|teams?|offices?|desk|line|main (?:number|line)|number on [\\p{L} ]{5,30}|switchboard|reception(?:ist)?|help ?desk|cell|unit|manager|contractor|registrar|rep(?:resentative)?|form|portal|website|site|app|page|inbox|board|council|head office|hotline|helpline|sponsor|insurer|insurance company|provider|physician|vendor|agency|secretary|faqs?|front office|accounts? (?:receivable|payable)|claims review|security|trust that|branch|counter|practice manager|regulator|manufacturer|ombudsman|commissioner|channel|professional)',
  'pals',
  'billing',
  'hr\\b',
  'reception',
  'scheduling',
  'head office',
  '(?:customer ?care|\\S+)@\\S+',
  '@[\\p{L}\\d_]{4,}',
  "your (?:own )?(?:insurance|plan|employer(?:'s [\\p{L}]+ [\\p{L}]+)?|union rep|prescriber|gp|doctor)",
  'whoever booked [\\p{L} ]{2,15}',
  'https?:\\S+',
  'www\\.\\S+',
);
const ours = oneOf('our \\p{L}+', 'us', 'the main \\p{L}+');
const sends =
  '(?:contact|call|phone|ring(?: back)?|dial|e-?mail|write to|message|tweet|reach out to|get in touch with|be in touch with|make contact with|speak (?:to|with)|talk to|have a word with|consult|refer to|see|check with|ask|visit|try|approach|liaise with|go (?:to|through|thru)|use|redirect (?:it|this) to|route your query to|raise (?:it|this|a ticket) (?:with|via)|take (?:it|this|that) up with|submit (?:your \\p{L}+ )?(?:in triplicate )?(?:to|via)|file (?:it|this) with|direct (?:your|any|all) [\\p{L}]+ to|mail (?:the \\p{L}+ )?to|follow up with|fill (?:in|out)|complete|seek advice from|request \\p{L}+ \\p{L}+ \\p{L}+ through)';
const asks =
  "(?:please |kindly |pls |just |simply |do |feel free to |you can (?:always )?|you could |you may |you should |you'll (?:need|want|have) to |you(?:'d| would) (?:need|have) to |u gotta |you need to |we(?:'d| would)? ?(?:suggest|encourage|ask|refer|advise|invite|recommend|urge|request) (?:that )?(?:you )?(?:to )?|best bet is to |better to |i'd (?:advise|suggest) (?:you )?(?:to )?|any \\p{L}+ (?:with concerns )?should |for (?:further |any )?[^.,;!?]{3,30},? )";

/** Emergencies and help that is anybody's are handed over at once, and rightly. */
const anyonesHelp =
  /\b(?:911|988|999|112|000|13 11 14|nhs 111|111|poison|samaritans|lifeline|crisis|emergency|a&e|er now|naloxone|hotline is|health department|library|citizens advice|charity|society's|ask (?:any|whoever)|any (?:clinic|office|pharmacy|public)|ombudsman is free|free of charge|for free|it's free|state's insurance department|employee clinic|maternity (?:unit|line|triage)|ward number)\b/u;
const sendsAway = (hit: Hit, sentence: Sentence) =>
  !anyonesHelp.test(sentence.plain) &&
  !/\b(?:don't|do not|never|not|if|when|we were trained to|told to|was told|i(?:'ll| will|'ve)?|we'll|let me)\b[^,]{0,25}$/u.test(
    wordsBefore(sentence, hit.from),
  );

/** Somebody who holds the door: «I'm Dana», «I'll call you», «ask for Kay», a name beside a number. */
const owner =
  /\b(?:i'm|i am|im) (?!sorry|so |not |afraid|unable|sure|glad|happy|just|only|surprised|a bit|sad|told)[\p{L}]+|\bi(?:'ll|'ve| will| have| can|'d love| run| lead)\b|\b(?:my|mine) (?:own |direct )?(?:line|desk|number|inbox|phone)\b|\bme\b/u;
const namedOwner =
  /\b(?:[Aa]sk for|[Tt]ext|[Cc]all|[Rr]ing|[Ss]peak to|[Tt]ell|this is|That'll be) (?:Dr\.? |Nurse )?(?!Patient|Customer|Member|Billing|Guest|Security|Corporate|Accounts|Quality|Support|Human)\p{Lu}\p{Ll}+\b|\b(?!Please|Kindly|Contact|Call|Ring|You|Our|We|The|Their|Number|For|If|Dial|Text|This|That|Billing|Patient)\p{Lu}\p{Ll}+(?:'s|’s)?(?:[^.!?\d]{0,45})\b555-\d{4}|555-\d{4}[^.!?]{0,30}\b(?:ask for|is|with) \p{Lu}\p{Ll}+|[.!?] \p{Lu}\p{Ll}+, (?:[\p{L} ]{3,30})$|\b(?:ask|ASK) (?:for|FOR) \p{L}+, (?:she|he)/u;
const time = new RegExp(
  `\\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week)|right now|at noon|by (?:noon|${weekday}|the \\d|\\d|${month})|(?:before|until|till|from|after|at) (?:\\d|noon|lunch|five|six|seven|eight|nine|ten|midnight)|within (?:the |an |\\d|one |two |three )|on ${weekday}s?\\b|${weekday}s\\b|in (?:an hour|ten minutes))\\b`,
  'u',
);
const hours = /\b(?:business|office|working|opening) hours|\bhours of operation|\bon weekdays\b/u;

interface Holding {
  readonly owner: boolean;
  readonly time: boolean;
}
const holds = perSentence(
  (sentence: Sentence): Holding => ({
    owner: owner.test(sentence.plain) || namedOwner.test(sentence.text),
    time: time.test(sentence.plain) && !hours.test(sentence.plain),
  }),
);

/** These say nothing about the matter; what else a reply says does. */
const empty: readonly CategoryId[] = [
  'canned-response',
  'non-apology',
  'defensive',
  'corporate-voice',
  'confirms-patient',
  'handoff-only',
  'sales-cta',
  'feedback-fishing',
  'self-praise',
];
const greets =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|thanks?|thank you|sorry|noted|yes|no|nah|ok|oh no)\b[^.!?]{0,25}[.!,]*$/u;

const promises = /\b(?:will|'ll|answers?|replies|update|back|here|open|in till|in until)\b/u;

/** Whether a sentence answers in its own words: at least seven of them, and nothing to fix in it. */
function hasSubstance({ sentence, from }: PlacedSentence, view: DraftView): boolean {
  if (sentence.words < 7 || greets.test(sentence.plain)) return false;
  const to = from + sentence.text.length;
  return !empty.some((id) => view.found(id).some((span) => span.from < to && from < span.to));
}

/** The house's own door needs a person or a time (manual, 4.25 and 8); a door elsewhere is direction where the reply says more. */
function isNobodyHolding(match: Span, view: DraftView): boolean {
  for (const { sentence, from } of view.sentences) {
    const held = holds(sentence);
    const isHere = from <= match.from && match.from < from + sentence.text.length;
    if (held.owner || (held.time && (isHere || promises.test(sentence.plain)))) return false;
  }
  const said = view.draft.text.slice(match.from, match.to).toLowerCase();
  const isOurs = new RegExp(
    `\\b(?:${ours}|patient relations|dm|message|inbox|main (?:number|line)|billing|in touch|reach out)`,
    'u',
  ).test(said);
  return isOurs || !view.sentences.some((placed) => hasSubstance(placed, view));
}

export const handoffOnly: Category = {
  id: 'handoff-only',
  name: 'Hand-off with no one holding it',
  group: 'Replies',
  severity: 'fix',
  scope: ['reply'],
  weight: 12,
  message: 'This sends them on with nobody holding the door; a name and a time would make it good.',
  why: '“Offline” replies are a distinct type in the Care Opinion typology; what sets conversational replies apart is engaging with the story in public and showing learning. Seed 2: marketers “sit there, frozen”; closing the loop means getting to the root cause and “rallying the entire organization around addressing it”. CMS treats 7 days as appropriate for most grievances and requires a written reply.',
  sources: ['S35', 'S45', 'SEED-2'],
  whenNot:
    'A named person with a direct line and a time makes the same hand-off good, and an emergency number always is.',
  rules: [
    {
      id: 'send-to-door',
      pattern: phrase`(?:^|[.,;:!?] ?|\b(?:so|then|and|or|but|hun|love|mate) )(?<mark>${asks}*${sends} (?:(?:the|our|your|a|an|to|in|with|any|that) )*(?:${door}|(?<=(?:contact|call|phone|ring|e-?mail|message|write to|tweet|reach out to|get in touch with|speak with|speak to|talk to) )us\b(?! in the)|our \p{L}+)(?: (?:at|on|via|through|in|with|during|for|and|to|of|directly|instead) ?[^.;!?]{0,35})?)`,
      when: sendsAway,
    },
    {
      id: 'message-us',
      pattern: phrase`\b(?:please |kindly |pls |just |feel free to |could you |can you )*(?:(?:dm|direct message|private message|pm|inbox|message|e-?mail|contact|write to|call|text) us\b|(?:send|drop|shoot|pop|give|leave) us (?:a |an )?(?:[\p{L}]+ )?(?:dm|message|pm|e-?mail|line|note|call|ring)|(?:send|drop|shoot) (?:a |an )?(?:dm|private message|direct message)\b|slide into (?:our|the) dms|message the page|direct message our [\p{L}]+ [\p{L}]+|pop us\b)[^.;!?]{0,40}`,
      when: (hit, sentence) =>
        sendsAway(hit, sentence) &&
        !/\bthank(?:s| you) for\b/u.test(wordsBefore(sentence, hit.from)) &&
        !/\bcall us in the morning\b/u.test(sentence.plain),
    },
    {
      id: 'their-matter',
      pattern: phrase`\b(?:that(?:'s| is| would be)|it's|it is) (?:one|a (?:matter|question|query)|something) for (?:the |our |your )?(?:${door}|[\p{L}]+ (?:office|team))\b|\b(?:this|that) needs to go to\b[^.;!?]{0,25}|\b(?:that's|it's) not us\b,?[^.;!?]{0,25}|(?:^|[.!?,] )(?:the |our )?(?:[\p{L}]+ ){1,2}?(?:handles|deals with|looks after) (?:that|this|it|those|faulty \p{L}+)\b|\b(?:customer \p{L}+|hr|billing|finance|dispatch) does\b|\b(?:dispatch|billing|scheduling|they)(?:'d| would) know\b|\b(?:is|are) the (?:person|people|place|one|ones) (?:to (?:ask|see|call|contact)|for that|you want)\b|\b(?:gp|pharmacy|[\p{L}]+)'s the place for\b[^.;!?]{0,15}|\b(?:falls )?outside the remit\b[^.;!?]{0,20}|\bdealt with by a different\b[^.;!?]{0,20}|\bi'd leave that with\b[^.;!?]{0,25}|\byou're after, not this\b[^.;!?]{0,10}|\bso they're who you want\b|\btake (?:it|this|that) up with (?:the |your |our )?[\p{L} ]{3,25}|\bwould be (?:a question for|who you want|the ones? to)\b[^.;!?]{0,30}|\b(?:write to|message|call|contact|ring|open a case w|open a case with) them\b|\b\p{L}+ handles (?:these|its own)\b[^.;!?]{0,15}`,
      when: sendsAway,
    },
    {
      id: 'in-the-passive',
      pattern: phrase`\b(?:all |any |medical |denied |adverse |records? |reimbursement )*(?:queries|questions|requests|complaints?|issues|concerns|claims|feedback|refunds|events)(?: [\p{L} -]{0,25})? (?:go(?:es)? (?:through|to|via)|(?:should|must|can|may) be (?:directed|made|sent|submitted|raised|lodged|addressed|emailed|filed)|(?:are|is) (?:(?:processed|handled|dealt with|reviewed) by|reported to|made (?:to|via))|: use)\b[^.;!?]{0,45}|\bthe (?:proper|correct|right|best) (?:channel|route|place) (?:for|to)\b[^.;!?]{0,45}|\b(?:a |the )?(?:office|line|team|counselors|department|[\p{L}]+ line) (?:can be reached|will be able to help|are available by referral|is available)\b[^.;!?]{0,30}|\bour [\p{L}]+ [\p{L}]+ line will\b[^.;!?]{0,20}|\b(?:kindly|please) (?:direct|submit|address|route|refer)\b[^.;!?]{3,50} (?:to|through|via) [^.;!?]{3,40}|\b(?:services|hotline|line|advocate) (?:can assist|accepts reports|can be requested)\b[^.;!?]{0,25}|\bare only accepted via\b[^.;!?]{0,15}`,
      when: sendsAway,
    },
    {
      id: 'someone-will',
      pattern: phrase`\b(?:someone|somebody|a (?:member|representative|manager|colleague)[\p{L} ]{0,20}|an agent|our [\p{L} ]{2,25}|the (?:team|manager|relevant [\p{L}]+)) (?:from [\p{L} ]{3,20} )?(?:will|can|may|should|may be able to) (?:be in touch|reach out|contact you|get back to you|follow up|be able to (?:assist|help)|assist|sort you out|call you|respond|take care of it)\b[^.;!?]{0,25}|\b(?:will|to) be in touch\b(?: (?:soon|shortly|with you|in due course))?`,
      when: (hit, sentence) =>
        !anyonesHelp.test(sentence.plain) && !/\b(?:i|we've all sent)\b/u.test(wordsBefore(sentence, hit.from)),
    },
    {
      id: 'on-the-website',
      pattern: phrase`\b(?:contact details|details|information|extension|number|instructions|portal|the form|policy|procedure) (?:are|is|can be found) (?:in (?:the|our) (?:bio|handbook|faq)|on (?:our|the) (?:website|portal|site|page))[^.;!?]{0,20}|\bcomplaints procedure: ?\S+|\bsee (?:the|our) website\b[^.;!?]{0,25}|\bthere's a (?:suggestion|comments?) box\b[^.;!?]{0,15}|\bhave you tried the\b[^.;!]{0,20}|\blog in,? (?:select|click|go)\b[^.;!?]{0,40}|\b(?:use|try|complete|fill (?:in|out)) (?:the|our|form) (?:[\p{L}"-]+ ){0,3}?(?:form|bubble|button|app|portal|[a-z]\d)\b[^.;!?]{0,30}|\bpress option \d|\byou can get the form\b[^.;!?]{0,20}|\btry (?:phoning|calling|the council)\b`,
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
      'Please reach out to our billing department.',
      'Kindly email customercare@harbor.example with the details.',
      'That’s one for the scheduling office.',
      'Sorry to hear it. DM us.',
      'A member of the team will be in touch.',
      'All complaints must be made in writing to the practice manager.',
      'Three weeks is stressful, and we’re sorry. Please call our main number and mention it’s urgent.',
      'Please see the website for our complaints form.',
    ],
    allows: [
      'I’m Dana in billing; call 555-0142 before 5 and I’ll stay with it until it’s fixed.',
      'If you’re thinking about ending your life, please call or text 988 now.',
      'Please contact patient relations: ask for Omar, 555-0150, he is there until six.',
      'A dry cough is common with that kind of tablet and often settles. Your pharmacy can tell you what else there is; ask the pharmacy when it is quiet.',
      'Poison Control is free and open all night; call them before symptoms start.',
      'I’ve asked the switchboard for you: the eye clinic line is 555-0155.',
      'I was told to contact the relevant department eleven times, so I know.',
      'We were trained to say “that’s not my department”. What do you say instead?',
    ],
  },
};
