import type { Category } from '../category';
import type { DraftView } from '../language/draft-view';
import { isNegated } from '../language/negation';
import { phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import { sentenceAt } from '../language/sentence-at';
import type { Span } from '../types';
import { fault, lifestyle, patients } from './blame-words';
import { makesGood } from './makes-good';

/** The writer owns it, or frees the reader of it. */
const isOwned =
  /\b(?:i'm (?:so )?sorry|from us|from me|my own|myself|our fault|we (?:didn't|failed|should)|i (?:snapped|laughed|had|felt|was)|feel(?:s|ing)? (?:lazy|selfish|guilty|like)|made you feel|call(?:ed|ing)? (?:you|me|them|yourself))\b/u;
const emergency =
  /\b(?:911|999|112|000|988|emergency|by law|legally|sedation|before (?:the|your|a|an) (?:test|scan|surgery|procedure|operation))\b/u;
const isBlame = (hit: Span, sentence: Sentence) => !isNegated(sentence, hit) && !isOwned.test(sentence.plain);
const isOrder = (hit: Span, sentence: Sentence) => isBlame(hit, sentence) && !emergency.test(sentence.plain);
/** «You people are wonderful»: a fond address. */
const isFond =
  /\b(?:thank|thanks|wonderful|love|loved|amazing|best|brilliant|kind|saved|rewarding|proud|legends|stars|know)\b/u;

/** An instruction in an emergency blames nobody, however it is put. */
function isNoInstruction(match: Span, view: DraftView): boolean {
  return !/\b(?:911|999|112|000|988)\b/u.test(sentenceAt(view, match.from)?.plain ?? '');
}

export const blameLecture: Category = {
  id: 'blame-lecture',
  name: 'Blame, guilt and lecturing',
  group: 'Tone that pushes away',
  severity: 'fix',
  scope: ['post', 'reply'],
  weight: 14,
  message: 'This scolds; people move when somebody asks what gets in the way.',
  why: 'In motivational interviewing these are persuade/confront behaviours, opposed to affirming, seeking collaboration and emphasising autonomy; they sit among Gordon’s roadblocks to listening (ordering, moralising, blaming, shaming). Stigmatising obesity campaigns drew the most negative ratings and the lowest intention to comply.',
  sources: ['S24', 'S25', 'S29'],
  whenNot:
    'Emergency, legal and preparation instructions, «we should have», «you don’t need to» and «you shouldn’t have to» blame nobody.',
  rules: [
    {
      id: 'no-excuses',
      pattern: phrase`(?<=^|[.!?,;:] |\band )(?:no (?:more )?excuses?(?=[.!,]|$| people| folks)|there(?:'s| is) (?:really |simply |absolutely |just )*no excuse(?: for (?:not|skipping|missing|ignoring|refusing|your|being)\b)?|what's your (?:excuse|reason)|excuses,? excuses)|\b(?:stop making excuses|not a good enough (?:reason|excuse))\b`,
      when: isBlame,
    },
    {
      id: 'should-know',
      pattern: phrase`\b(?:(?:you|they|people|parents|patients|grown adults|adults) (?:should|ought to) (?:really )?(?:know better|be ashamed|feel ashamed|be embarrassed)|if you (?:really|actually|truly) (?:cared|loved|wanted|respected|tried)\b[^.!?,;]{0,30}|(?:it(?:'s| is)|this is) (?:all )?(?:your|their) own (?:fault|doing|choice)|(?:your|their) own fault|only yourself to blame|nobody to blame but|brought (?:this|it) on (?:yourself|themselves)|you (?:did this to yourself|(?:ate|drank|smoked) your (?:way|self))|self-inflicted|(?:nobody|no one) (?:forced|made) you\b|that's on you\b)`,
      when: isBlame,
    },
    {
      id: 'you-people',
      pattern: phrase`\b(?:you people|some of you (?:just|would rather|need to|really|can't|won't)|(?:${patients}|kids) (?:these days|nowadays)|(?:some|these) (?:people|patients|relatives|parents) (?:just |really )?(?:won't|can't be|don't (?:care|bother)|refuse|expect)|resistance starts with people like you)\b`,
      when: (hit, sentence) => isBlame(hit, sentence) && !isFond.test(sentence.plain),
    },
    {
      id: 'verdict',
      pattern: phrase`\b(?:you(?:'re| are| were)|(?:${patients})(?: who [^.!?,]{3,40})? (?:are|is)|that(?:'s| is)|it(?:'s| is)|this is|an?|how|being|frankly) (?:so |just |plain |incredibly |downright |absolutely |utterly |frankly |being |very )*(?<mark>${fault}(?: and ${fault})?)\b|\bout of (?:sheer |pure )?(?:laziness|selfishness)\b|(?<=^|[.!?] )(?:shameful|disgraceful|selfish|irresponsible|pathetic|lazy)(?=[.!])`,
      when: (hit, sentence) =>
        isBlame(hit, sentence) &&
        !/\b(?:isn't|aren't|not|never) (?:\p{L}+ )?$/u.test(sentence.plain.slice(0, hit.from)) &&
        !/\b(?:machine|printer|eye|bowel|gut|sunday|kitchen)\b/u.test(sentence.plain),
    },
    {
      id: 'stop-being',
      pattern: phrase`\b(?:stop|quit) (?:being (?:so )?(?:lazy|selfish|stupid|a baby|dramatic|ridiculous|difficult|ignorant)|wasting (?:er|a&e|ed|our|everyone's|nhs|the doctor's|doctors'|nurses'|hospital)(?: [\p{L}]+)?|blaming (?!yourself)|pretending you|ignoring your|feeding your (?:kids|child)|clogging|treating (?:us|the er|nurses|your (?:nurse|pharmacist|doctor))|expecting (?:us|nurses|the)|lying to|whining|moaning|complaining)\b(?: [\p{L}]+){0,2}`,
      when: (hit, sentence) =>
        isBlame(hit, sentence) && /(?:^|[.!?,;:-] ?|\band |\bplease |\bto )$/u.test(sentence.plain.slice(0, hit.from)),
    },
    {
      id: 'lecture',
      pattern: phrase`\b(?:do your (?:own )?research|educate yourself|it's (?:just )?common sense\b|(?:it's|it isn't|isn't|it is) not? ?rocket science|how hard is it to (?:make|book|pick|bring|arrive|take|wash|show|call|turn|read|ring|cancel|say|follow|remember|just|put on|get)|how (?:many (?:more )?times|often) do (?:we|i) have to|why (?:can't|won't) (?:you|people|patients|parents) (?:just|even|simply)|grow up and|man up|get over (?:it|yourself)|get a grip|toughen up|play stupid games|what did you (?:expect|think was going to happen)|serves (?:you|them|him|her) right|look in the mirror before|the least you can do is|were you raised in a barn|you'd think (?:people|they|parents) would|don't come crying to (?:us|me)|do better,? (?:people|dads|mums|moms|parents|folks|everyone|guys)|you(?:'re| are) (?:all )?adults\b(?=[.!])|learn some manners|(?:can't|couldn't|won't) be bothered to|couldn't be bothered)\b`,
      when: isBlame,
    },
    {
      id: 'tired-of-patients',
      pattern: phrase`\b(?:so |sick and |really |just |getting )*(?:tired|sick|fed up|over it|exhausted) (?:of|with|by) (?:you\b|(?:all )?(?:these |the )?${patients} (?:who|that|coming|calling|asking|thinking|refusing|showing|expecting|not))(?: [\p{L}&']+){0,6}|\b(?:all )?(?:you )?${patients} who (?:can't be bothered|refuse to|don't bother|waste|abuse the|think their time)(?: [\p{L}&']+){0,5}|\b(?:wasting|waste of) (?:er|a&e|ed|nhs|everyone's|hospital|a doctor's|our) (?:time|resources|beds?)`,
      when: isBlame,
    },
    {
      id: 'shame-on',
      pattern: phrase`\b(?:shame on (?:you|them|those|anyone|every|parents)|(?:ought to|should) be ashamed|take (?:some |more |a little |personal )*responsibility\b(?! for (?:this|what happened|our))|own your choices|(?:just|simply) (?:lose (?:some )?weight|stop (?:smoking|drinking|eating)|eat less|say no)|put (?:the|that|your) (?:fork|donut|cigarette|biscuits?|burger|cake|bottle) down|put down the (?:fork|donut|cigarette|biscuits?|burger|cake|bottle)|get off (?:the|your) (?:couch|sofa|bum|butt|backside)|(?:a (?:little|bit of)|lack of|zero|no) (?:discipline|willpower|self-control|backbone|effort)|a character issue|let yoursel(?:f|ves) go)\b(?: (?:for|of) your [\p{L}]+)?`,
      when: (hit, sentence) =>
        isBlame(hit, sentence) &&
        !/\b(?:not|isn't|never|about|take|takes?|we|i|i'll|we'll) (?:a )?$/u.test(sentence.plain.slice(0, hit.from)),
    },
    {
      id: 'you-must',
      pattern: phrase`\byou(?:'ve| really| all| just| simply| also)* (?:need to|must|have to|got to|gotta|ought to|had better|should) (?:really |just |all )?${lifestyle}\b`,
      when: isOrder,
      severity: 'tip',
      weak: true,
    },
    {
      id: 'you-need-to-understand',
      pattern: phrase`\byou (?:need|have) to (?:understand|reali[sz]e|accept|respect|remember)(?= (?:that|we|our|how|the|nurses|doctors|staff)\b)`,
      when: isOrder,
    },
    {
      id: 'you-should-have',
      pattern: phrase`\b(?:you (?:should have|should've|shouldn't have|ought to have) (?:known|read|called|come|asked|thought|listened|waited|started|taken|followed|checked|cancelled|planned|said|told|gone|brought|stopped|looked|left|done|eaten|worn|paid|let)|if you had (?:only |simply |actually |bothered |just )*(?:read|listened|taken|followed|called|asked|done|to)\b[^.!?,;]{0,30}|had the exercises been done)\b`,
      when: isBlame,
    },
  ],
  keep: (match, view) => isNoInstruction(match, view) && !makesGood(match, view),
  moves: [
    {
      move: 'Swap the order for a question about what gets in the way',
      before: 'You need to take your blood pressure pills every day. No excuses.',
      after:
        'Missing pills is common: side effects, cost, a broken routine. If you take a daily pill, what makes it easier or harder?',
    },
    {
      move: 'Affirm effort, then offer one option',
      before: 'Stop being lazy and get moving!',
      after:
        'Getting moving when you’re worn out is hard. Two minutes of marching on the spot counts. What would feel doable today?',
    },
    {
      move: 'Turn the rant into information people lack',
      before: 'I’m so tired of patients who come to the ER for a cold. Stop wasting ER time.',
      after:
        'Not sure if it’s an ER problem? Nurse lines are free and open all night. Trouble breathing, blue lips or confusion: come straight in. What makes it hard to decide at 2 am?',
    },
  ],
  examples: {
    flags: [
      'Sunscreen takes a minute. No excuses.',
      'You people never read the letter.',
      'Shame on parents who skip the booster.',
      'So tired of patients who show up late and want to be seen first.',
      'You need to quit smoking, full stop.',
      'If you really cared about your kids you’d buckle them in.',
      'That’s just selfish.',
      'Take some responsibility for your health.',
      '> My incision opened again.\nYou should have called on day one.',
    ],
    allows: [
      'You must call 911 if the chest pain spreads.',
      'You don’t need to lose weight before we talk.',
      'We should have called you back, and I’m sorry.',
      'There’s no shame in asking twice.',
      'No excuses from us: the letter went out late.',
      'You people are wonderful, thank you for the blankets.',
      'Taking a day off isn’t selfish.',
      '“Just lose weight” is what she heard for ten years.',
      'Nobody should be told to stop being lazy when they are ill.',
      'You need to fast for six hours before the scan.',
    ],
  },
};
