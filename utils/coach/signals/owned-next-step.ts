import type { Hit } from '../category';
import type { DraftView } from '../language/draft-view';
import { namedTime } from '../language/named-time';
import { isNegated } from '../language/negation';
import { phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { Signal } from '../signal';
import type { CategoryId, Span } from '../types';

/** What somebody does about it, so that it can be seen to be done. */
const act =
  '(?:ask|ring|call|phone|check|read|show|raise|take|bring|put|fix|mend|change|tell|send|print|walk|chase|trace|add|write|rewrite|redo|redraft|redraw|post|pin|share|report|answer|reply|swap|move|order|get|go|find|pass|speak|talk|meet|sit|stay|follow|make|update|correct|remove|delete|edit|collect|look at|pick|drop|drive|carry|work|stand|teach|time|count|try|reprint|pull|hand|pay|refund|cancel|have|review|audit|test|clean|train|say|sort|ride|switch|replace|give|come|let you know|mention|run|open|keep|see)';
const doing =
  '(?:asking|ringing|calling|phoning|checking|reading|showing|raising|taking|bringing|putting|fixing|mending|changing|telling|sending|mailing|printing|walking|chasing|tracing|adding|writing|rewriting|redoing|redrafting|redrawing|posting|pinning|sharing|swapping|moving|ordering|getting|going to|finding out|passing|speaking|talking|meeting|sitting|following|making|updating|correcting|removing|deleting|editing|pulling|reviewing|auditing|testing|cleaning|training|sorting|switching|replacing|trialling|trialing|piloting|timing|drawing|filming|stopping|propping|hunting|starting|saying|retyping|redoing|translating|chairing|choosing|coming|bringing|looking at|painting|putting|letting|tracing|sitting)';
const done =
  '(?:asked|rung|rang|called|phoned|checked|raised|taken|took|brought|put|fixed|mended|changed|told|sent|mailed|printed|chased|added|written|wrote|rewritten|rewrote|redrawn|posted|pinned|swapped|moved|ordered|made|updated|corrected|removed|deleted|edited|pulled|booked|switched|replaced|stopped|struck|spoken|spoke|reset|set up|unplugged|boxed up|cancelled|canceled|dropped|tested|opened|started|had|pulled|retyped|wiped|binned|painted|repaired|emailed|reported)';
const adverb = '(?:also |now |just |already |personally |then |still |both )?';
const vague =
  /\b(?:(?:look(?:ing)?|be looking) into|in touch|soon|shortly|in due course|as soon as|hopefully|when (?:we|i) can|someday|one day|eventually|going forward|working hard|do (?:our|my) best|ensure|strive|committed|continue to|often|usually|normally|most|should have|ask you)\b/u;

/** Somebody without a name, or a step that is the reader's or a sale's. */
const nobody =
  /\b(?:someone|somebody|a member of|a representative|(?:the|our) (?:appropriate|relevant|customer)|you(?:'ll| will| can| should| need)|your (?:call|message|comment|feedback|complaint) (?:will|has))\b/u;

function isOwned(hit: Hit, sentence: Sentence): boolean {
  const words = sentence.plain.slice(hit.from, hit.to);
  return !vague.test(words) && !nobody.test(words) && !isNegated(sentence, hit);
}
/** «I», «she», «Manon's redoing it»; not «families», «nobody», «the page». */
const isSomebody = (hit: Hit, sentence: Sentence) =>
  /^(?:i|we|he|she)\b/u.test(sentence.plain.slice(hit.from)) ||
  (/^\p{Lu}\p{Ll}+(?:'|’| )/u.test(sentence.text.slice(hit.from)) &&
    !/^(?:it|that|there|what|who|this|you|they|the|every|no|some|most|all|people|nobody|everyone)/u.test(
      sentence.plain.slice(hit.from),
    ));
/** Times of the reader's own care and of public events are no step of ours. */
const theirs =
  /\b(?:visit|appointments?|clinic|op|surgery|scan|baby|pain|swelling|results?|discharge|landline|portal|symptoms?|your|patients?|free|walk in|wards)\b/u;
const whenever = `(?:${namedTime}|\\bnow\\b)`;
const inReply = (hit: Hit, sentence: Sentence) => sentence.kind === 'reply' && isOwned(hit, sentence);

const notSteps: readonly CategoryId[] = [
  'sales-cta',
  'promo-offer',
  'announcement',
  'feedback-fishing',
  'canned-response',
  'handoff-only',
  'individual-advice',
  'urgency-scarcity',
];

export const ownedNextStep: Signal = {
  id: 'owned-next-step',
  name: 'Next step with an owner and a time',
  credit: 12,
  message: 'Somebody is doing something about it, and the reader can see who and by when.',
  why: 'Act, bring a solution and close the loop: an offer of repair is the second most important part of an apology, and service recovery ends in delivering and documenting.',
  sources: ['SEED-2', 'S39', 'S41'],
  whenNot:
    '«We will look into it», «someone will be in touch», «has been forwarded» and «soon» have no owner or no time.',
  rules: [
    {
      id: 'promise-with-time',
      pattern: phrase`\b(?:i|we|he|she|they|[\p{L}]+)(?:'ll| will| shall| am going to|'m going to|'re going to| is going to|'s going to) ${adverb}${act}\b[^.!?;"]*?${whenever}`,
      when: (hit, sentence) =>
        isOwned(hit, sentence) &&
        isSomebody(hit, sentence) &&
        (sentence.kind === 'reply' || /^(?:i|we)\b/u.test(sentence.plain.slice(hit.from))),
    },
    {
      id: 'i-will-by-then',
      pattern: phrase`\bi(?:'ll| will| shall|'m going to|'m [\p{L}]+ing| am [\p{L}]+ing) (?!be (?:seeing|here|fine|honest)|miss|never|always)[^.!?;"]*?${whenever}`,
      when: inReply,
    },
    {
      id: 'doing-with-time',
      pattern: phrase`\b(?:i(?:'m| am)|we(?:'re| are)|(?:he|she)(?:'s| is)|[\p{L}]+(?:'s| is)) ${adverb}${doing}\b[^.!?;"]*?${whenever}`,
      when: (hit, sentence) => inReply(hit, sentence) && isSomebody(hit, sentence),
    },
    {
      id: 'time-first',
      pattern: phrase`(?:^|[,;:] |\band )(?<mark>${namedTime}(?: on)?,? (?:i|we)(?:'ll| will| shall|'m|'re| am| are) [^.!?;"]{6,})`,
      when: inReply,
    },
    {
      id: 'promise-here',
      pattern: phrase`\b(?:i|we)(?:'ll| will| shall|'m going to) ${adverb}(?:post|pin|report back|share|answer|put|write|print|pass|read|show|ask|trace|raise|remind|check with|speak to|stay with)\b[^.!?;"]{0,60}?\b(?:here|on this thread|in this thread|to (?:her|him|them|the|everyone)|with the|what (?:we|i) (?:find|hear|change|learn|agree)|back|below|at handover|everyone|word for word|the [\p{L}]+|it|you (?:the|through))\b`,
      when: inReply,
    },
    {
      id: 'has-done',
      pattern: phrase`(?<!['\p{L}])(?:(?:i|we)(?:'ve| have)|[\p{L}]+(?:'s| has)) (?:just |now |already |also |been )*${done}\b(?! (?:a lot|no|to be|enough|trouble|the same|that feeling|forwarded|escalated))[^.!?;"]{2,}?(?:${whenever}|(?=[.!?;,]|$))`,
      when: (hit, sentence) => inReply(hit, sentence) && isSomebody(hit, sentence),
    },
    {
      id: 'did',
      pattern: phrase`\b(?:i|we) (?:just |now |already |also )*${done}\b[^.!?;"]{2,}?(?:\b(?:today|this (?:morning|afternoon|week|evening)|at (?:\d|noon|lunch)|yesterday|last night|just now|(?:an hour|[\p{L}\d]+ minutes?) ago)\b|\b(?:it|them|that|the (?:post|poster|sign|picture|photo|caption|page)) (?:down|off|out)\b)`,
      when: inReply,
    },
    {
      id: 'change-with-time',
      pattern: phrase`\b(?:it|that|the [\p{L} '-]{2,40}|new [\p{L} '-]{2,40}|they|those|[\p{L}]+|an? [\p{L} '-]{2,40})(?: (?:now |also |already )?(?:goes?|comes?|came|went|starts?|stops?|arrives?|lands?|moves?|changes?)(?: (?:up|down|in|out|back|on|off|live|here|to [\p{L} ]{3,20}))?|(?: (?:is|are|was|were|gets?|has been|have been|will be)|'s|'re|'ll be) (?:being |now |going |on order, )?(?:up|down|fixed|changed|corrected|printed|replaced|reprinted|swapped|mended|taken (?:down|off|out)|removed|rewritten|redrawn|reset|posted|gone|ordered|wiped|binned|painted|repaired|switched (?:off|on)|closed|shut|staffed))\b[^.!?;,]{0,30}?${whenever}`,
      when: (hit, sentence) =>
        isOwned(hit, sentence) &&
        !theirs.test(sentence.plain) &&
        (sentence.kind === 'reply' ||
          /^(?:it|they|both|that sign) (?:comes?|came|goes?|went) (?:down|up|out)\b/u.test(
            sentence.plain.slice(hit.from),
          )),
    },
    {
      id: 'you-will-have',
      pattern: phrase`\byou'll (?:have|hear|get|see)\b[^.!?;"]*?${namedTime}`,
      when: (_hit, sentence) => sentence.kind === 'reply' && !vague.test(sentence.plain),
    },
    {
      id: 'fixed-now',
      pattern: phrase`(?:^|[,;:.] )(?<mark>(?:it's |that's |now |and |new [\p{L} ]+ |[\p{L} ]+ )?(?:fixed|corrected|taken down|deleted|redrawn|reprinted|swapped|sorted|edited|ordered|booked)(?: (?:it|now|${whenever}))?)(?=[,.!;]|$)`,
      when: inReply,
    },
  ],
  keep: isNotSelling,
  examples: {
    flags: [
      'I’ll walk the corridor at nine tonight and write here what I see.',
      '> The bins stink.\nWe’re moving the bins on Thursday.',
      '> The soup is grey.\nI’ve asked the kitchen lead to come and taste it.',
      '> Is parking free?\nBy Monday I’ll have an answer from the landlord.',
      '> The lift is broken again.\nThe engineer is on site, and it’s mended by four today.',
      '> Your poster is cruel.\nYou’re right. I’ve taken it down.',
    ],
    allows: [
      '> The ramp is crumbling.\nWe will look into it.',
      '> Nobody called back.\nSomeone from the department will be in touch by Friday.',
      '> Toilet lock’s broken.\nThis has been forwarded to the appropriate team.',
      '> When will you fix it?\nAs soon as the budget allows.',
      '> Where do I appeal?\nYou’ll want to ring your plan by Friday and ask for a number.',
      'By Friday my feet are two sizes bigger.',
      'Our open day starts Friday at ten.',
    ],
  },
};

function isNotSelling(match: Span, view: DraftView): boolean {
  return !notSteps.some((id) => view.found(id).some((span) => span.from < match.to && match.from < span.to));
}
