import type { DraftView } from '../language/draft-view';
import { phrase } from '../language/phrase';
import type { Signal } from '../signal';
import type { CategoryId, Span } from '../types';

const notInvitations: readonly CategoryId[] = [
  'feedback-fishing',
  'engagement-bait',
  'sales-cta',
  'promo-offer',
  'individual-advice',
  'patient-identifier',
  'undisclosed-endorsement',
];

/** Fishing and bait use the same verbs. */
function isHonest(match: Span, view: DraftView): boolean {
  return !notInvitations.some((id) => view.found(id).some((span) => span.from < match.to && match.from < span.to));
}

export const experienceInvitation: Signal = {
  id: 'experience-invitation',
  name: 'Invitation to share experience or tips',
  credit: 10,
  message: 'People are invited to share what they know.',
  why: 'Consulting people on what affects them is mutuality, a mark of dialogue; followers who share experience become more invested in a health charity’s community.',
  sources: ['S4', 'S80'],
  whenNot: '«Tell us how we did», «share this post» and «tell a friend about us» invite nobody’s experience.',
  rules: [
    {
      id: 'love-to-hear',
      pattern: phrase`\b(?:i(?:'d| would)|we(?:'d| would)) (?:really |so |also )?(?:love|like|value|welcome|appreciate)(?: to)? (?:hear|know|read|learn|a blunt opinion|see)(?: (?:what|how|from|about|which|your|where|who|it)\b)(?! we)[^.!?]*|\b(?:love|want|keen) to hear (?:what|how|from|about|your)(?! we)[^.!?]*`,
    },
    {
      id: 'tell-me',
      pattern: phrase`\b(?:tell|show|teach|correct|remind) (?:me|us) (?:about|what|how|which|where|the|if|your|i'm|who|when|,|below|straight)(?! we (?:did|do|are)| you (?:chose|love))[^.!?]*|\bsay so (?:below|loudly|here)\b|\bsay so\b(?= below|,)|\btell us and we'll\b[^.!?]*|\bcorrect me\b[^.!?]*`,
    },
    {
      id: 'share-yours',
      pattern: phrase`\b(?:share|send(?: me| us| in)?|post|add|drop|leave|name|put|give me|bring) (?:what (?:worked|helped|you)|your (?:tips?|tricks?|story|stories|best|worst|questions?|own|ideas?|experience|hardest|favou?rite|blunt)|yours|them|it|one|the (?:one|gadget|hard|best|worst|thing)|a photo of the)(?! (?:about|of) (?:us|our|why you chose)| to (?:sunday|the file|your list|the cart))(?: [^.!?]*)?`,
    },
    {
      id: 'been-through',
      pattern: phrase`\b(?:if|for (?:anyone|those of you) who)(?: you)?(?:'ve| have|'re| are)? (?:been (?:through|there|the one)|had (?:this|one|a)|lived with|found (?:a|something|anything)|know(?: of)? (?:a|one|somewhere)|ever (?:had|been)|got (?:a|any) (?:tips?|trick))[^.!?]*\b(?:below|hear|tell|share|add|name|what|welcome|pass|here|wish)\b[^.!?]*`,
    },
    {
      id: 'ask-me',
      pattern: phrase`\b(?:ask me\b(?! to)|ask and i'll|ask away|bring your [\p{L} ]{0,16}questions?|any questions (?:about|on)[^.!?]{3,50}ask|i(?:'m| am) (?:collecting|all ears|gathering|listening)|i'll (?:collect|pass on|read (?:them|it|out)|turn (?:the|your) answers|put the best|pass (?:it|them|your answers) on)|answers? (?:below|welcome)|(?:suggestions|tips|ideas|corrections|recommendations) (?:welcome|gratefully|please|below)|what do you wish you'd known|over to you|your turn|straight or gentle|swap (?:tips|notes|stories)|compare notes)\b[^.!?]*`,
    },
  ],
  keep: isHonest,
  examples: {
    flags: [
      'If you’ve had this scan, I’d love to hear what helped.',
      'Share what worked for you; I’ll pass it on.',
      'Tell me about a nurse who did one small thing.',
      'Ask and I’ll send the list.',
      'Send me the gadget you’d buy again.',
      'I’m collecting tips for the next family.',
    ],
    allows: [
      'Tell us how we did!',
      'Share this post with everyone you know.',
      'Tell a friend about us.',
      'Share why you chose us.',
      'The nurse told me what to pack.',
      'Leave us a review.',
    ],
  },
};
