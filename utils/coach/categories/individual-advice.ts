import type { Category, Hit } from '../category';
import { clauseAround, wordsBefore } from '../language/clause';
import { phrase } from '../language/phrase';
import { toPlain } from '../language/plain';
import { sendsForHelp } from '../language/sends-for-help';
import type { Sentence } from '../language/sentence';
import { diagnosis } from './conditions';
import { medicine } from './medicines';
import { amount, body, care, change, determiner, orderedTo, procedure, results, sent, unit } from './treatment-words';

/** Sends to somebody who can look, speaks of people in general, or reports: no advice to this person. */
const general =
  /\b(?:ask (?:a|any|the|whoever|your (?:own|doctor|gp|pharmacist|nurse|midwife|team|surgery|dentist|prescriber|clinic|specialist|vet|surgeon))|check with|talk (?:to|with)|speak (?:to|with)|without (?:talking|asking|checking)|in general|generally|most (?:people|adults|babies|children|colds)|many people|some (?:people|medicines)|people (?:who|with|on|often|ask)|adults|anyone (?:who|with|on)|never stop|don't (?:stop|change|skip|double|halve|take)|do not (?:stop|change|skip|double|take)|please don't|the leaflet|the label|on the packet|trials?|stud(?:y|ies)|researchers|case report|in the (?:trial|study|case)|my (?:son|daughter|own|doctor|gp|cardiologist|grandfather|nan)|i(?:'ve| have)? been on|i (?:once|diagnosed myself)|pharmacist (?:can|will|to)|could be right|could (?:also )?be|can't tell|i can't|can't say|wouldn't (?:know|guess)|not your doctor|how do you|for example|students?|wrote that|question for|worth asking|(?:call|ring|dial) (?:911|999|111|000|112)|go (?:to the|now)|poison|emergency(?! department, sleep)|strangers|if the (?:letter|leaflet)|any brand|rather you'd|my (?:sister|brother|mum|mom|dad) (?:rang|announced)|link i gave)\b/u;
const isForThem = (hit: Hit, sentence: Sentence) =>
  !general.test(sentence.plain) &&
  !/\b(?:if|unless|when|not|never|don't|without|nobody should)\b[^,;]{0,40}$/u.test(wordsBefore(sentence, hit.from));

/** In a post there is nobody with a symptom, unless somebody is answered by name or in the second person. */
const answersSomebody =
  /\b(?:you|your|you're|you've|u|ur|his|her|him|he's|she's|he|she|love|hon|darling|mate|asked|replying|reply|question|dm'd|messaged|inbox|comments?)\b|^(?:hi|dear|to|hey) |@\p{L}/u;
const isForOne = (hit: Hit, sentence: Sentence) =>
  isForThem(hit, sentence) && (sentence.kind === 'reply' || answersSomebody.test(sentence.plain));

/** «It sounds like you've had a rough week»: hears somebody, and names no illness. */
const saysIllness = (hit: Hit, sentence: Sentence) =>
  isForOne(hit, sentence) &&
  !/\b(?:rough|hard|long|scary|lovely|busy|looks? a lot like|looks? like this|can look|tends? to|until|talking|trying to|doesn't (?:necessarily )?mean|may be|just that|telling yourself|told you|be cold|heart of|turn up as|usually|often|isn't a|is a (?:fungus|virus|common))\b/u.test(
    sentence.plain.slice(clauseAround(sentence, hit.from).from, hit.to + 30),
  );

/** «A medicines review» changes no medicine. */
const aboutMedicines =
  '(?:reviews?|checks?|check-?ups?|lists?|charts?|lines?|helplines?|safety|advice|leaflets?|cabinets?|bags?|returns?|questions?)';

/** «I’d take the picture down»: what keeps somebody out of sight treats nobody. */
const guardsPrivacy =
  /\b(?:take|pull) (?:the|that|this|your|it|them)\b[^.!?]{0,20}\bdown\b|\b(?:delete|remove|hide|crop|blur) (?:the|that|this|your|his|her|their) (?:photo|picture|pic|post|comment|name|number)/u;

/** «Never stop them suddenly»: holds for everybody. */
const warns =
  /^(?:but |and |so |please |just )*(?:never|don't ever|do not|don't) (?:just )?stop (?:it|them|taking|any|your|a|these)\b[^.!?]*\b(?:suddenly|abruptly|overnight|by yourself|on your own|without (?:asking|talking|speaking|checking))\b/u;

export const individualAdvice: Category = {
  id: 'individual-advice',
  name: 'Personal medical advice in public',
  group: 'Privacy and safety',
  severity: 'hold',
  scope: ['post', 'reply'],
  weight: 16,
  message: 'This advises one person whom nobody here has examined; please check whether it belongs in the open.',
  why: 'FSMB/ACP: clinical exchanges belong inside an established relationship and off social media; NMC: information must be evidence-based and within competence; it also asks people to publish PHI. General information plus a route to care keeps the relationship without the risk.',
  sources: ['S60', 'S61', 'S63'],
  whenNot:
    'Information about people in general, «ask your pharmacist whether …», emergency directions and hearing somebody out («sounds like a rough week») are fine.',
  rules: [
    {
      id: 'changes-treatment',
      pattern: phrase`${orderedTo}(?<mark>(?:${change})${determiner} (?:[\p{L}]+ ){0,1}?${medicine}\b(?! ${aboutMedicines}\b)(?: (?:by|to|for|at|on|until|over|twice|three times|before|cold|again)\b[^.,;!?]{0,30})?)`,
      when: isForOne,
    },
    {
      id: 'dose',
      pattern: phrase`${orderedTo}(?<mark>(?:(?:${change})${determiner} |give (?:him|her|it) )?${amount} ?${unit}(?: (?:of|for|at|a|every|twice|tonight|now|in|an|and|then)\b[^.;!?]{0,30})?)`,
      when: (hit, sentence) =>
        isForOne(hit, sentence) &&
        /\b(?:take|try|give|have|tonight|now|then|every|twice|daily|a day|morning|night|bump|start|go to|move to|up your|increase|another|dose|you|your|her|him|recheck)\b/u.test(
          sentence.plain,
        ) &&
        !/\b(?:shouldn't go over|maximum|the usual amount|contains?|per cent|weigh|miles?)\b/u.test(sentence.plain),
    },
    {
      id: 'names-illness',
      pattern: phrase`\b(?:sounds? (?:to me )?(?:like|as if)|looks? (?:to me )?like|reads? (?:to me )?like|that has [\p{L} ]{3,20}written|seems? like|i'd (?:bet|say|put)[^.,;!?]{0,20}|my money's on|classic|i'm (?:pretty )?sure (?:it's|that's|you have)|you (?:probably |definitely |clearly |likely |obviously )*(?:have|'ve got|'ve had)|you've (?:probably |clearly )?(?:got|had)|what you (?:have|describe|'ve got)(?: is)?|(?:that|it|this|these|those|that'll|he|she|they)(?:'s| is|'ll be| are|'d be| must be| will be)(?: (?:definitely|probably|just|only|simply|obviously|clearly|most likely|likely|almost certainly|your|her|his|a bit of|100%))*|your \p{L}+ has|answering [^.!?]{3,30}[.:])(?: (?:a|an|the|like|you have|you've got|it's|classic|a case of|a touch of|just|only))* ${diagnosis}\b[^.,;!?]{0,25}`,
      when: saysIllness,
    },
    {
      id: 'rules-out',
      pattern: phrase`\b(?:(?:that|it|this)(?:'s| is) not|(?:that|it|this) isn't|you(?:'re| are) not having|you don't have|there's no way (?:that's|it's|this is)|can't be|(?:your|her|his) [\p{L}]+(?:'s| is)? not|is never|isn't) (?:an? |the |your )?(?!pain|stress)${diagnosis}\b[^.,;!?]{0,20}|\bis never(?<=(?:${diagnosis}|lump that moves) is never) \p{L}+`,
      when: saysIllness,
    },
    {
      id: 'no-need-for-care',
      pattern: phrase`\b(?:you don't|you do not|u dont|she doesn't|he doesn't|doesn't|don't) (?:really )?(?:need|have) (?:to )?(?:(?:go to|see|call|ring|bother|visit|have|get|rush to) )?(?:a |an |the |any |your )?(?:${care}|${procedure})\b[^.,;!?]{0,25}|\bno need (?:to|for) (?:(?:go to|see|call|ring|bother|bug|visit|make|rush) )?(?:a |an |the |any |your )?(?:${care}|${procedure}|drive)\b[^.,;!?]{0,30}|\bno need to (?:bother|bug|rush)\b[^.,;!?]{0,30}|\bring nobody\b|\bno (?:${procedure}) (?:needed|required|necessary)\b[^.,;!?]{0,20}|\bskip the (?:${care}|${procedure})\b|\bcancel the (?:${procedure})\b[^.!?]{0,40}|\bnot worth a doctor's time\b|\bdon't (?:ring|call|bother) (?:out of hours|the (?:doctor|gp|clinic)|anyone)\b`,
      when: (hit, sentence) =>
        isForThem(hit, sentence) &&
        !/\b(?:referral|gp letter|booking|book|no appointment|without an appointment|feel sorry|apolog|form)\b/u.test(
          sentence.plain,
        ),
    },
    {
      id: 'reassures',
      pattern: phrase`\b(?:you're|you are|ur|you'll be|he'll be|she'll be|she's|he's|baby's) (?:absolutely |perfectly |totally |completely )?(?:fine|ok(?:ay)?|alright|all right|right as rain|grand|healing (?:beautifully|nicely|well)|safe for bed|covered|not infectious)\b(?! to (?:ask|feel)| for (?:asking|time))[^.;!?]{0,30}|\b(?:totally|perfectly|completely) normal\b(?! (?:to|and|for|that|human))[^.;!?]{0,20}|\bnothing to worry about\b|\b(?:that|this)(?: colou?r)?(?:'s| is) (?:completely |totally |perfectly )?normal\b(?! (?:to|and|for|that|but))|\bis nothing\. |\byou'll not catch\b[^.;!?]{0,25}|\byou won't need\b[^.;!?]{0,20}`,
      when: (hit, sentence) =>
        isForOne(hit, sentence) &&
        sentence.kind === 'reply' &&
        !/\b(?:fine to ask|daft|silly|rude|you're fine to)\b/u.test(sentence.plain),
    },
    {
      id: 'permits',
      pattern: phrase`\b(?:you|he|she) can (?:safely|happily|quit|stop (?:the|your|it|taking (?!notes))|come off|ditch|fly\b|have (?:wine|a glass|a drink)|go back to (?:rugby|work|school|sport)|go on holiday|take (?:it (?!home|with)|both|two|that one|ibuprofen|the ${medicine})|mix)\b[^.;!?]{0,40}|\b(?:is|are) (?:okay for you|fine in your case|overkill for)\b[^.;!?]{0,20}|\byou should (?:stop|start) taking\b[^.;!?]{0,25}|\b(?:halve|double|skip) (?:it|that one|tomorrow's|tonight's|tonight|the next one)\b[^.;!?]{0,25}|\bit's the ${medicine} (?:giving|making|causing|doing)\b[^.;!?]{0,20}|\b(?:isn't|it's not) from the ${medicine}\b|\b(?:overkill|all you'll need|what's making)\b(?<=${medicine}(?:'s| is) [\p{L}' ]{5,16})[^.;!?]{0,20}|\bfor you i'd say\b[^.;!?]{0,40}|\bwon't(?<=${medicine} won't) (?:do you|hurt|interact|touch)\b[^.;!?]{0,25}`,
      when: (hit, sentence) =>
        isForOne(hit, sentence) &&
        (sentence.kind === 'reply' || /safely/u.test(sentence.plain)) &&
        !/\b(?:ask for|write|bring|stream|download|start a|join|swim with|freeze|park|message|find|read|tell|say|phone|free|photo|book|course|order)\b/u.test(
          sentence.plain.slice(hit.from, hit.to + 20),
        ),
    },
    {
      id: 'if-i-were-you',
      pattern: phrase`\b(?:if i were (?:you|in your shoes)|in your shoes|as your \p{L}+|at your (?:psa|age|weight|dose|bmi)|with (?:a|your|that) (?:\p{L}+ )?(?:${body})(?: (?:of|like)[^,.;!?]{1,12})?),? (?:i'd|i would|you're|you|i should|have|come|stop|go|there's)\b[^.;!?]{0,50}|\bbased on (?:your|those|these|what you) (?:symptoms?|photo|numbers|results|describe\p{L}*|said)\b|\bi(?:'d| should| would) (?:leave the bottle|halve|come off|up your|have the \p{L}+ out|watch it|not wait|take \p{L}+ for it)\b[^.;!?]{0,30}|\byour (?:${body})(?:'s| is| of [\d.]+ means| are| has| at \d+ mm is| looks| look| says| haven't)(?: (?:perfectly|completely|just|absolutely|totally))?(?: (?:normal|fine|all right|lovely|plenty|slipped|gone|dead|low|high|viral|infected|because|iron|hip|round))\b[^.;!?]{0,30}`,
      when: (hit, sentence) =>
        isForThem(hit, sentence) && !/\b(?:write down|questions|talk|brilliant|proud)\b/u.test(sentence.plain),
    },
    {
      id: 'asks-for-pictures',
      pattern: phrase`\b(?:send|post|drop|share|upload|pop|put|add|stick|show|attach|dm|take|snap|email|reply with|comment)(?: (?:me|us|up|in|here|over))?(?: (?:a|an|another|the|your|some|close))*(?: [\p{L}-]+)? ?${sent}(?: of)?(?: (?:the|your|it|that|his|her|my|a) ?[\p{L}]*)?[^.;!?]{0,30}`,
      when: (hit, sentence) =>
        isForThem(hit, sentence) &&
        !/\bi(?:'ll| will|'ve) (?:put|post|share)|\bif (?:it|you)\b/u.test(sentence.plain) &&
        /\b(?:rash|mole|it|stitches|wound|tongue|tonsils|teeth|bump|lump|skin|area|i'll tell|i'll let|we'll tell|tell you|tell u|take a look|have a look|for scale|coin|bite|eye|spot|fist|label)\b/u.test(
          sentence.plain,
        ),
    },
    {
      id: 'asks-for-results',
      pattern: phrase`\b(?:post|paste|drop|share|send (?:me|us)|tell (?:me|us)|type|list|stick|bring|comment|describe|put|reply with|show (?:us|me))(?: (?:your|the|all|any|here|me|us|in|a|full|latest|last|blood|child's|ct))* (?:${results})\b[^.;!?]{0,50}|\b(?:what's|what is|what was|what were|which) (?:your|the) (?:${results}|a1c|dose|neutrophils|tsh|psa)\b[^.;!?]{0,25}\?|\b(?:and )?what did the (?:swab|biopsy|scan|test) (?:grow|show|say)\b|\bwhat (?:tablets|meds|medications|dose) (?:is everyone|are you|are u|were you) (?:on|taking)\b[^.!]{0,25}|\b(?:type|describe|tell (?:me|us)) (?:how (?:long|many|heavy)|your mood|what colou?r)[^.;!?]{3,90}\b(?:i'll|we'll)\b[^.;!?]{0,30}|\b\p{L}+ (?:photos|pics) welcome, i'll tell you\b[^.;!?]{0,20}`,
      when: (hit, sentence) =>
        isForThem(hit, sentence) &&
        !/\b(?:lock screen|triage nurse|three things to tell|before you leave|don't|questions?|clinic|appointment|call me|bring your own)\b/u.test(
          sentence.plain,
        ) &&
        (sentence.kind === 'reply' ||
          /\b(?:below|comments?|here|thread|i'll|we'll|i'd|chat|public|inbox|dm)\b/u.test(sentence.plain)),
    },
  ],
  keep: ({ from, to }, { draft }) => {
    const said = toPlain(draft.text.slice(from, to));
    return !sendsForHelp.test(said) && !guardsPrivacy.test(said) && !warns.test(said);
  },
  moves: [
    {
      move: 'General information + who can check',
      before: 'You should stop taking your metformin, it’s causing that.',
      after:
        'Stomach upset is common with metformin, especially early on. Please don’t change it on your own; a pharmacist or your clinic can often suggest a fix the same day.',
    },
    {
      move: 'Name the danger signs and the door',
      before: 'You’re fine, don’t worry, no need to go to the ER.',
      after:
        'I can’t tell from here. A stiff neck, confusion or a rash that doesn’t fade means go now; otherwise a nurse line can talk it through tonight.',
    },
    {
      move: 'Keep their details out of public view',
      before: 'Send me a photo of it and your A1c.',
      after:
        'Please don’t post photos or numbers here. Your clinic’s secure messages are safer. I’m happy to explain what the test measures in general.',
    },
  ],
  examples: {
    flags: [
      '> My toe is red and throbbing.\nThat’s gout, I see it daily.',
      '> Dizzy since the new pills.\nHalve your amlodipine until Monday.',
      '> Stomach cramps all week.\nTake 20 mg of omeprazole at night.',
      '> Headache for two days.\nYou don’t need a scan for that.',
      '> Is this mole weird?\nSend us a photo of the mole and I’ll tell you.',
      'Replying to @runner_lou: you’ve got a stress fracture, rest it for six weeks.',
      'Post your blood results below and I’ll read every one.',
      '> Can I stop early?\nYou can safely stop the steroids now.',
    ],
    allows: [
      '> My baby has been hot since last night, should I wait till Monday?\nIf she is floppy or has no wet nappies, go to A&E now.',
      'If somebody at home has a new tablet and a stumble in the same month, ask for a medicines review, anywhere.',
      '> Long week.\nSounds like you’ve had a hard month, and you kept going.',
      '> Should I halve it?\nI can’t tell from here; a pharmacist can check it with your full list today.',
      'Most adults with a cold feel better in ten days.',
      'Never stop an antidepressant without talking to whoever prescribes it.',
      '> Chest pain since noon.\nThat could be an emergency. Please call 911 now.',
      'Adults shouldn’t go over 4 g of paracetamol in a day; cold sachets count too.',
      'Shingles tends to turn up as a stripe on one side.',
      'Please don’t post photos of it here; strangers aren’t a clinic.',
    ],
  },
};
