import type { Category, Match } from '../category';
import { cuedTests } from '../language/cues/cued-patterns';
import type { DraftView } from '../language/draft-view';
import { upToSix } from '../language/lexicon';
import { perSentence } from '../language/per-sentence';
import { oneOf, phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import { introduction } from '../signals/introduction';
import type { CategoryId, SignalId, Span } from '../types';

const provider = oneOf(
  'doctor',
  'dentist',
  'provider',
  'physician',
  'pediatrician',
  'paediatrician',
  'clinic',
  'pcp',
  'gp',
  'therapist',
  'practice',
  'midwife',
  'obgyn',
  'specialist',
  'dermatologist',
  'home',
  'solution',
  'job',
  'career',
  'gift',
  'change',
  'way',
  'place',
  'hospital',
  'pharmacy',
  'optician',
  'orthodontist',
  'surgeon',
  'physio',
  'chiropractor',
  'coach',
  'plan',
);

/** What a question that only wants a nod leads to. */
const selling: readonly CategoryId[] = [
  'sales-cta',
  'promo-offer',
  'urgency-scarcity',
  'announcement',
  'self-praise',
  'link-dump',
  'unsupported-claim',
  'undisclosed-endorsement',
];

/** Fishing and bait carry question marks too, but nobody can answer them from their own life. */
const notQuestions: readonly CategoryId[] = [
  'no-invitation',
  'feedback-fishing',
  'engagement-bait',
  'sales-cta',
  'promo-offer',
  'fear-appeal',
  'blame-lecture',
];

/** An invitation without a question mark: «tell me», «I'd like to hear», «ask and I'll send it». */
const invites = new RegExp(
  [
    String.raw`\b(?:tell|let|show|correct|teach|remind) (?:me|us)\b(?! (?:know )?how we(?:'re| did| are))`,
    String.raw`\b(?:i|we)(?:'d| would) (?:really )?(?:love|like|want|value|welcome|appreciate|be glad|be grateful)[\p{L}' ]{0,20} (?:to (?:hear|know|read|see|learn|collect|ask|be)|your|opinion|corrections?|ideas|tips)\b`,
    String.raw`\b(?:ask|text|message|dm|write to) (?:me|us|away)\b(?! (?:to book|for pricing|now|today))|\bask (?:and|or)\b|\bask (?:it|them|yours|anything|below|here|the [\p{L}]+ below)\b`,
    String.raw`\b(?:share|send|post|add|drop|leave|put|bring|name|throw|lay|pop|give) (?:me |us |in )?(?:what|your|yours|how|the gadget|the [\p{L}]+ you|it on me|them below|it below|below|them here|a tip|the (?:one|hard|best|worst)|questions?)\b(?! (?:email|details|name and|five|5|a review|feedback))`,
    String.raw`\b(?:comment|reply|answers?|tips|thoughts|ideas|suggestions|questions|stories|recommendations) (?:are )?(?:below|here|welcome|in the comments|with your|and i'll|please)\b`,
    String.raw`\b(?:my (?:messages|dms|inbox|door) (?:are|is) open|i(?:'m| am) (?:all ears|listening|collecting|hunting|here if|around if|happy to (?:answer|talk|chat|explain))|i'll (?:answer|collect|read|be here|be around|reply|listen|pass)|will answer|join the (?:conversation|discussion|chat)|come (?:and )?(?:say hi|talk|chat|tell|back (?:and|to) (?:say|tell)|ask)|want to compare notes|say so below|say so loudly|you(?:'re| are) not alone|curious (?:what|how|who|whether)|swap (?:stories|notes|tips)|add (?:yours|one|them|it)|fill in the blank|over to you|your turn|now yours|settle (?:an|this) argument|i'd value|wanted to ask|gratefully received|what have i missed|correct me|come and sit|you can (?:ask|find|reach|stop) (?:me|us)|bring (?:your|the) [\p{L} ]*questions?|i'd like to see it|owe you|forward yours|would like your|take one|feel free to (?:ask|share|add|message))\b`,
    String.raw`\b(?:if|when) you(?:'re| are| have|'ve)?\b[^.!?]{3,80}\b(?:same|me too|with you|talk to (?:me|us)|come find (?:me|us)|tell (?:me|us))\b`,
  ].join('|'),
  'u',
);

const says = cuedTests({ invites });
const questions = perSentence(
  ({ plain }: Sentence) => plain.includes('?') && /\?(?!\S*\.\w)/u.test(withoutLinks(plain)),
);
const invitations = perSentence((sentence: Sentence) => says('invites', sentence));

function withoutLinks(plain: string): string {
  return plain.replaceAll(/https?:\/\/\S+/gu, ' ');
}

/** What a reader can take up. */
const offers: readonly SignalId[] = ['open-question', 'experience-invitation'];

/** What talks at people. A post that does nothing of it can do without a question: it is told so, and costs nothing. */
const talksAt: readonly CategoryId[] = [
  ...selling,
  'corporate-voice',
  'feedback-fishing',
  'engagement-bait',
  'fear-appeal',
  'blame-lecture',
  'visual-noise',
  'no-audience',
  'jargon',
  'patient-identifier',
  'individual-advice',
];

/** Fewer words are a caption, not a post. */
const fewestWords = 4;

/** No question a reader could answer, no invitation, no offer, in a post that is not exempt (manual, 4.5). */
function* findNothingToAnswer(view: DraftView): Iterable<Match> {
  if (view.words < fewestWords || view.purpose !== undefined) return;
  if (offers.some((signal) => view.found(signal).length > 0)) return;
  if (view.found('introduction').some((span) => introduction.keep?.(span, view) ?? true)) return;
  const pretend = notQuestions.flatMap((id) => [...view.found(id)]);
  const isAnswerable = view.sentences.some(({ sentence, from }) => {
    if (invitations(sentence)) return !overlapsAny(view.found('feedback-fishing'), from, sentence);
    return questions(sentence) && !overlapsAny(pretend, from, sentence);
  });
  if (isAnswerable) return;
  yield { from: 0, to: 0, weightless: !talksAt.some((id) => view.found(id).length > 0) };
}

function overlapsAny(spans: readonly Span[], from: number, sentence: Sentence): boolean {
  return spans.some((span) => span.from < from + sentence.text.length && from < span.to);
}

/** «Tired of back pain?» is a hook only where a sale follows; the same words can open an honest talk. */
function isPretence(match: Span, view: DraftView): boolean {
  if (match.from === match.to) return true;
  const words = view.draft.text.slice(match.from, match.to).toLowerCase();
  if (!hook.test(words)) return true;
  return (
    selling.some((id) => view.found(id).some((span) => span.to > match.from)) ||
    view.sentences.every(({ sentence, from }) => from <= match.from || !questions(sentence))
  );
}

const hook =
  /^(?:are you |is your |do you |have you |still |want |need |ready |tired |sick |fed up |looking |struggling |suffering |thinking |dreaming |wondering |considering |in need |interested |worried |where would you rather|sound familiar)/u;

export const noInvitation: Category = {
  id: 'no-invitation',
  name: 'Nothing to answer',
  group: 'Broadcast voice',
  severity: 'tip',
  scope: ['post'],
  weight: 8,
  message: 'There is nothing here a reader could answer; one honest question about their life is enough.',
  why: 'The dialogic loop (people can ask and get a response) is the first of Kent & Taylor’s principles. In 1,589 posts from 12 hospitals, one was a question; only 32 of 4,221 state health-department tweets asked for a response. Stakeholder dialogue raised interest and engagement.',
  sources: ['S3', 'S11', 'S12', 'S16'],
  whenNot:
    'Service and safety notices, condolences, answers to a question and talk among colleagues need no question, and an invitation can do without a question mark.',
  rules: [
    {
      id: 'did-you-know',
      pattern: phrase`\b(?:did you know|did ya know|didja know|bet you didn't know|fun fact)\b(?! me)(?: that)?`,
    },
    {
      id: 'looking-for',
      pattern: phrase`(?:^|[.!?:] )(?<mark>(?:are you |still )?(?:looking for|in need of|searching for|need|want|shopping for|in the market for) (?:an? |the |your |some )?(?:(?:new|good|great|trusted|caring|local|better|primary care|family|perfect|rewarding|[\p{L}-]+) ){0,3}?${provider}s?\b[^.!?]{0,50}\?)`,
    },
    {
      id: 'hook',
      pattern: phrase`(?:^|[.!?:] )(?<mark>(?:are you |is your [\p{L}]+ |do you )?(?:ready (?:to|for)|tired of|sick of|fed up (?:of|with)|struggling (?:with|to)|suffering (?:from|with)|dreaming of|dealing with|thinking (?:of|about) (?:getting|having|trying)|considering|curious about|interested in|want to (?:feel|look|save|lose|learn|know|get|be|improve|boost)|worried about|at risk|living with|experiencing)\b[^.!?]{0,90}\?)`,
    },
    {
      id: 'rhetorical',
      pattern: phrase`\b(?:why (?:choose|wait|not choose|pay more)\b[^.!?]{0,40}\?|who (?:doesn't|wouldn't|does not|would not) (?:love|want|like|need)\b[^.!?]{0,50}\?|isn't (?:that|it|this|she|he) (?:just |so )?(?:amazing|great|wonderful|lovely|incredible|adorable|beautiful|awesome|cool|fantastic)\b[^.!?]{0,40}\?|how (?:great|cool|lucky|adorable|amazing|cute|awesome|lovely|wonderful|beautiful|incredible) (?:is|are|was) (?:this|that|it|we|they|our|these|she|he)\b[^.!?]{0,30}\?|(?:sound|sounds) familiar\?|guess what\?|you know what\?|what's not to (?:love|like)\?|what could be better\?|need (?:we|i) say more\?|what are you waiting for\?|know what (?:i mean|that means)\?|can you believe (?:it|that|this)\b[^.!?]{0,40}\?|the (?:result|best part|answer|secret|catch|good news|solution)\?|don't you (?:agree|think)\?|, right\?$|am i right\?)`,
    },
    {
      id: 'any-questions',
      pattern: phrase`(?:^|[.!?] )(?<mark>(?:any |got |have )?(?:a )?questions?\?)(?! ask| i'll| post| put| drop)`,
    },
    {
      id: 'rather',
      pattern: phrase`(?:^|[.!?] )(?<mark>(?:where|what|who|which)${upToSix} (?:would you rather|better (?:place|time|way))\b[^.!?]{0,90}\?)`,
      weak: true,
    },
  ],
  whole: findNothingToAnswer,
  keep: isPretence,
  moves: [
    {
      move: 'End on one open question about the reader’s life',
      before: 'Did you know that nearly half of US adults have high blood pressure?',
      after:
        'Nearly half of US adults have high blood pressure and most feel fine. What would make it easier for you to check yours: a machine at the library, at the pharmacy, or at home?',
    },
    {
      move: 'Ask for lived experience that helps the next person',
      before: 'Knee replacement recovery takes time and patience.',
      after:
        'If you’ve had a new knee: what do you wish someone had told you about week one? I’ll collect the answers for people having surgery this month.',
    },
    {
      move: 'Offer to answer',
      before: 'Looking for a new doctor?',
      after:
        'Choosing a doctor is hard when you’ve just moved. I’m a family physician; ask me what I’d ask at a first visit.',
    },
  ],
  examples: {
    flags: [
      'Looking for a new family dentist? We have chairs free on Elm Street, so book yours today.',
      'Did you know that grip strength predicts more than you’d think?',
      'Healthy gums start with a two-minute brush. Twice a day keeps most trouble away.',
      'Tired of squinting at menus? Our laser team can fix that, book now.',
      'The registrar brought cake and the whole bay went quiet for a minute.',
      'Isn’t that amazing? Three babies before breakfast.',
      'Who doesn’t love a quiet night shift?',
      'We are thrilled to announce our award-winning team. Book today! People use networks like this to find each other.',
      'The power of a good night’s sleep goes on and on. Seven hours is plenty.',
    ],
    allows: [
      'What got you through the first night home?',
      'If you’ve had this scan, I’d love to hear what helped you keep still.',
      'Someone asked whether you can fly with a cast. Short answer: usually after two days, but ask the airline.',
      'The clinic is closed today because of the ice. The nurse line is open until 8.',
      'Send me the gadget you’d buy again, and I’ll make a list.',
      'Hot water will be off on levels 2 and 3 from ten tonight until two.',
      'If the nights are long, you can ring 116 123 with somebody or by yourself. It is free.',
      'Reminder for colleagues: the new chart starts Monday, and pharmacy has copies.',
      'There is a walking group in Leith, all of them mid-chemo, and if you’d like to meet them Morag will tell you where.',
      'We lost our colleague Ama on Sunday. The chapel is open all week.',
      'Tired of the ward kettle? Me too. What do you drink on nights?',
    ],
  },
};
