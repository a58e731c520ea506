import type { Category, Hit } from '../category';
import { clauseAround, wordsBefore } from '../language/clause';
import { phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { Span } from '../types';
import { careEvent, careItem, clinician, record, relative } from './care-words';

const someone = `(?:you|u|he|she|they|your ${relative})`;
const toSomeone = `(?:you\\b(?! (?:a|an|the|that|this|at the|know|all|guys|up|out)\\b)|u\\b|him|her(?! \\p{L})|them|your (?:${relative}|whole family|${careItem})|(?:little|wee|baby) \\p{L}+)`;
const adverbs =
  "(?:(?:all|also|still|did|even|really|first|only|just|initially|clearly|recently|[\\p{L}]+ly|'ve|have|had) )*";
const adjectives =
  '(?:(?!next |future |first |any |own |wherever |local |upcoming |message|post|comment|review)[\\p{L}-]+ ){0,2}?';
const pleased =
  '(?:glad|happy|pleased|delighted|thrilled|relieved|chuffed|sorry|apolog(?:y|i[sz]e|ies)|regret|thanks?|thank you|congratulations|lovely|great|gutted)';

/** «If you were seen somewhere», «we can't say who has been here»: speaks of anybody, or refuses to say. */
const ofAnybody =
  /\b(?:if|whether|which|whichever|whatever|wherever|whoever|anyone|anybody|everyone|everybody|people|some|many|most|(?:can't|cannot|can not|won't|couldn't|never|not able to|unable to|not allowed to|no one (?:from|on) our) (?:[\p{L}]+ )?(?:say|confirm|discuss|talk|comment|see|share|know|tell)|i don't work)\b/u;

function isOfThem(sentence: Sentence, hit: Span): boolean {
  return !ofAnybody.test(wordsBefore(sentence, hit.from)) && !ofAnybody.test(sentence.plain.slice(hit.from, hit.to));
}

/** Talks, fairs, jobs and posts are no care: «thanks for coming to our webinar», «loved having you on placement». */
const noCare =
  /\b(?:webinar|talk|stall|fair|open day|open house|event|class|course|placement|nursing|lecture|interview|fundrais\p{L}+|donation|conference|podcast|page|post|comment|group|thread|abstract|paper|book|slides?|fun run|concert|choir|bake sale|live|volunteer\p{L}*)\b/u;

function isOfCare(hit: Hit, sentence: Sentence): boolean {
  const clause = clauseAround(sentence, hit.from);
  return isOfThem(sentence, hit) && !noCare.test(sentence.plain.slice(clause.from, Math.max(clause.to, hit.to)));
}

/** Chosen is a house: «us», «our», or a name with a capital. */
function isHouse(hit: Hit, sentence: Sentence): boolean {
  const whom = sentence.text.slice(hit.from + (hit.groups.lead?.length ?? 0)).trimStart();
  return (
    isOfCare(hit, sentence) &&
    /^(?:us|our|with|the (?:practice|clinic|urgent care|hospital|surgery|centre|center)|\p{Lu})/u.test(whom)
  );
}

export const confirmsPatient: Category = {
  id: 'confirms-patient',
  name: 'Confirms someone is a patient',
  group: 'Privacy and safety',
  severity: 'hold',
  scope: ['reply'],
  weight: 16,
  message: 'These words tell everybody that this person was in care here, so please check them before posting.',
  why: 'Settlements over review replies: Elite Dental $10,000 (2019), Igbinadolor $50,000 (2022), New Vision Dental $23,000 (2022), Manasa $30,000 (2023). “Simply put, this is not allowed” (OCR director). AMA: acknowledging the relationship may itself breach, even where the person told it first; even a thank-you can.',
  sources: ['S48', 'S49', 'S50', 'S51', 'S53', 'S54'],
  whenNot:
    'Reactions to the post itself («I’m sorry to read this»), standards for anyone, and saying that nobody’s care can be discussed are fine.',
  rules: [
    {
      id: 'our-records',
      pattern: phrase`\b(?:according to|as noted in|per|looking at|from) (?:our|your|his|her|the) (?:system|${record})\b|\b(?:our|your) (?:\p{L}+ )?(?:records?|system|notes|chart|file|logs?)(?: with us)? (?:clearly |also )?(?:shows?|indicates?|confirms?|reflects?|states?|says?|suggests?|are (?:quite )?clear)\b
        (?:(?: that)? (?:you|your|he|she|it)\b[^.,;!?]{0,40})?|\b(?:noted|documented|recorded|charted) in (?:your|his|her) ${record}|\b(?:according to|as per) our logs?\b|\bas (?:we (?:discussed|explained|agreed)|was explained to you|discussed|you may recall)\b`,
      when: isOfCare,
    },
    {
      id: 'read-your-chart',
      pattern: phrase`\b(?:we|i|having|team|manager)(?:'ve| have| has)? ${adverbs}(?:reviewed|checked|pulled(?: up)?|looked (?:at|into|through|over|up)|been through|gone through|went through|going through|examined|examining|opened|read) (?:your|his|her|their|your ${relative}'s) (?:\p{L}+ )?${record}\b|\b(?:i|we)(?:'ve| have)? looked (?:you|him|her|your ${relative}) up\b`,
      when: isOfCare,
    },
    {
      id: 'your-visit',
      pattern: phrase`\byour ${adjectives}${careEvent}(?: (?:with (?:us|dr|our)|here\b|at our|in our|on our|to our|on (?:\d|\p{L}+day)|last (?:week|night|month|year|\p{L}+day)|yesterday|this (?:morning|week)|was\b|were\b|wasn't|went|ran|took|didn't|has been|had been|started|lasted)[^.,;!?]{0,30})`,
      when: isOfCare,
    },
    {
      id: 'during-your-stay',
      pattern: phrase`\b(?:during|throughout) (?:your|his|her|your ${relative}'s) (?:\p{L}+ )?${careEvent}|\b(?:at|on|in|after|before|from|since|of) (?:your|his|her) (?:last|recent|previous|prior|latest|most recent) (?:\p{L}+ )?${careEvent}`,
      when: isOfCare,
    },
    {
      id: 'glad-about-your',
      pattern: phrase`\b${pleased}\b(?:[^.;!?,]{0,40}?) your (?:${relative}'s )?${adjectives}(?:${careEvent}|${careItem}|asthma|pain|sciatica|diabetes|migraines?|journey)\b[^.,;!?]{0,25}`,
      when: isOfCare,
    },
    {
      id: 'glad-we-helped',
      pattern: phrase`\b(?:glad|happy|pleased|delighted|thrilled|proud) (?:that )?(?:we|our \p{L}+|dr\.? \p{L}+)(?: (?:could|were able to|was able to|managed to|got to))? (?:help(?:ed)?|fix|sort|take (?:such )?(?:good )?care of|look after|treat|see) (?:you|your|him|her|with your)\b[^.,;!?]{0,25}|\b(?:glad|happy|pleased|delighted|thrilled) (?:to hear )?(?:that )?you (?:had|enjoyed) (?:such )?(?:a |your )(?:\p{L}+ )?(?:experience|visit|stay|appointment|delivery)`,
      when: isOfCare,
    },
    {
      id: 'you-were-seen',
      pattern: phrase`\b${someone}(?: were| was|'ve been|'s been|'d been| have been| has been| had been|'re| are) (?:still |also |first |already |then |\p{L}+ly )?(?:(?<!are |'re )(?:seen\b|admitted|discharged|triaged|treated (?:by|for|here|in)|examined|assessed|booked in)|operated on|scanned|x-rayed|registered (?:here|with)|transferred to|given (?:a|an|the|your) (?:leaflet|dose|drip|cast|scan|bed)|offered (?:a|an|the|three|two|another|earlier) (?:\p{L}+ )?(?:bed|slots?|dates?|appointments?|scan)|in (?:our|bay|room|bed|cubicle)|on our (?:ward|unit|list|books)|under our|with us\b|here (?:for|on|with|last|in)|coming to us|a (?:\p{L}+ )?patient|one of our)`,
      when: isOfCare,
    },
    {
      id: 'when-you-were-here',
      pattern: phrase`\b(?:when|while|the (?:day|night|morning) that?) (?:we (?:saw|met|treated|examined) (?:you|him|her)|${someone} (?:came (?:in|to (?:us|see|our))|were (?:here|with us|in (?:our|the)|on (?:our|the))|was (?:here|with us|in our|on our)|arrived|visited|stayed|left us|checked in|checked out))\b`,
      when: isOfCare,
    },
    {
      id: 'what-you-did-here',
      pattern: phrase`\byou (?:came in (?!first|to mind)|left (?:before|against|without)|missed (?:your|the|an|two|three|several|\d)[^.,;!?]{0,30}(?:appointments?|sessions?|slots?|check-?ups?|visits?)|did(?: not|n't) (?:attend|show up|turn up|keep)|no-?showed|arrived (?:\d|\p{L}+) (?:minutes|hours|mins)|arrived (?:late|early)|signed (?:the|a|your) (?:consent|form|waiver)|showed up to your|had (?:here|your \p{L}+ with)|waited [^.,;!?]{0,30}on our (?:ward|unit))[^.,;!?]{0,30}`,
      when: isOfCare,
    },
    {
      id: 'we-treated',
      pattern: phrase`\b(?:we|i|our \p{L}+(?: team| crew)?|(?:dr\.?|doctor|nurse|physio|midwife) \p{L}+|it was our [\p{L} -]+ who) ${adverbs}(?:(?:loved|enjoyed|tried|able to|got to|could) )?(?:treat(?:ed|ing)|saw|see(?:ing)|examined|discharged|admitted|diagnosed|deliver(?:ed|ing)|look(?:ed|ing) after|car(?:ed|ing) for|operat(?:ed|ing) on|prescribed|triaged|assessed|scanned|stitched|fitted|set|numbed|got to|ring (?:you|u) with|calling|ringing) ${toSomeone}`,
      when: isOfCare,
    },
    {
      id: 'privilege-to-treat',
      pattern: phrase`\b(?:pleasure|privilege|joy|hono(?:u)?r|lovely|great|good|nice|our pleasure|wonderful) (?:it was )?(?:to (?:have )?|(?=having |seeing |caring ))(?:look(?:ed|ing)? after|car(?:e|ed|ing) for|treat(?:ed|ing)?|hav(?:e|ing)|had|see(?:ing)?|meet(?:ing)?|deliver(?:ing)?|help(?:ing)?) (?:you|her|him|them|your ${relative})\b(?: (?:with us|here|on our|in our|on the|at our)\b[^.,;!?]{0,20})?`,
      when: isOfCare,
    },
    {
      id: 'thanks-for-choosing',
      pattern: phrase`(?<lead>\bthank(?:s| you|ing you)(?: [\p{L}]+){0,3}? for (?:choosing|trusting|picking|entrusting|visiting|coming (?:in )?to(?: see)?|stopping (?:by|in at)|allowing))[^.;!?]{1,45}`,
      when: isHouse,
    },
    {
      id: 'trusted-us',
      pattern: phrase`\b(?:that )?you (?:chose|trusted|picked|came to) us (?:for|with|to)\b[^.,;!?]{0,30}|\bthank(?:s| you) for (?:your (?:stay|visit|custom|business|loyalty)|being (?:a|our|such a) (?:\p{L}+ )?patient|letting us (?:be part|care|look after|help|treat))[^.,;!?]{0,30}`,
      when: isOfCare,
    },
    {
      id: 'your-relative-in-care',
      pattern: phrase`\byour ${relative}'s (?:\p{L}+ )?(?:${careEvent}|${careItem}|asthma|surgeon|carers?)\b(?! (?:is your|belongs))[^.,;!?]{0,20}|\byour ${relative} (?:had|was|were|is|spent|stayed|did|loved|enjoyed)\b[^.,;!?]{0,30}\b(?:with us|in our|on our|our (?:nicu|icu|ward|unit|consultant|best)|patient|in (?:the|his|her) (?:side )?room)`,
      when: isOfCare,
    },
    {
      id: 'as-our-patient',
      pattern: phrase`\b(?:as|you're|you are) (?:one of )?our (?:own )?(?:[\p{L}-]+ ){0,2}?(?:patients?|regulars|clients?|inpatients?|residents?)\b|\bformer (?:in)?patients?\b|\bpatients? of (?:ours|mine)\b|(?<!far )\bas your (?:own )?${clinician}\b|\byour ${clinician} (?:here\b|explained|told us|noted|will take out|has been told|documented)[^.,;!?]{0,20}|\byou(?:'ve| have) been (?:coming to us|with us|seen)\b|\byou are (?:on our|already on)\b`,
      when: isOfCare,
    },
    {
      id: 'done-here',
      pattern: phrase`\b(?:the|an?) (?:\p{L}+ )?(?:[\p{L}-]+) (?:you|your ${relative}) (?:had|met|saw|received|were given|was given|got) (?:here|with us|at our|on our|from us)\b|\bthe (?:\p{L}+ )?(?:${clinician}|person|student|receptionist) who (?:did|saw|treated|triaged|delivered|looked after|performed|fitted|took|examined|operated on) (?:you|your)\b(?: [\p{L}-]+){0,4}|\b(?:dose|tablets?|medication|meds|cream|sedative|antibiotics?|leaflet|inhaler|painkillers?)(?: that)? we (?:gave|started|prescribed|put) (?:you|him|her)(?: on)?\b|\b(?:we|i) (?:gave|started|put) you (?:on|a (?:shot|dose|drip|sedative))\b`,
      when: isOfCare,
    },
    {
      id: 'your-results',
      pattern: phrase`\byour (?:${relative}'s )?(?:new |repeat |last |recent )?${careItem}(?:'s| was| were| has| have| had| is| are|'ve| came| reached| show(?:s|ed)?)? (?:been |not |all |now |already |just |sat |on )*(?:back\b|negative|positive|normal|clear\b|fine\b|sent|ready|reported|declined|denied|den(?:ies|y)|approved|delayed|fitted|done (?:by|here|on)|performed|taken|given|placed|scheduled|booked|cancelled|canceled|in\b|here\b|with us|lost|put in|set\b)[^.,;!?]{0,25}`,
      when: isOfCare,
    },
    {
      id: 'we-remember',
      pattern: phrase`\b(?:we|i|(?!you|they|will|always)[\p{L}]+|dr\.? \p{L}+) (?:still |all |def(?:initely)? |well |fondly |will )*(?:remembers?|never forget|talks? about|did not forget) (?:you(?! (?:to|said|wrote|asking)\b)|him|her|your (?:${relative}|little|big)|the day (?:of|you))\b(?: well)?|\b(?:${someone}|your old man) (?:was|were) (?:such |always )?(?:an? )?(?:absolute |real |total |complete |wee )?(?:joy|trooper|rock ?star|champ|pleasure|delight|hoot|legend|dream|brave (?:boy|girl|one)|very brave|so brave)\b[^.,;!?]{0,25}`,
      when: isOfCare,
    },
    {
      id: 'it-healed',
      pattern: phrase`\b(?:glad|happy|pleased|delighted|thrilled|relieved|chuffed)(?: to (?:hear|see|read))?(?: that)? (?:the|that|his|her) (?:new |wee |little )?(?:${careItem}|${careEvent}|inhaler|tablets|plaster|mole|ankle|leg|back|arm|eye|tooth|teeth|meds)\b[^.,;!?]{0,30}`,
      when: isOfCare,
    },
    {
      id: 'their-care',
      pattern: phrase`\b(?:his|her) (?:${careItem}|${careEvent})(?:'s| was| were| is) (?:\p{L}+ )?(?:pencilled|booked|scheduled|done|delayed|sent|signed|back|fitted|cancelled|on (?:the|our|before))\b[^.,;!?]{0,25}|\bwe (?:did )?(?:left|leave) (?:you )?(?:a|two|three|several|\d) (?:voicemails?|messages?) (?:at|on|for)\b[^.,;!?]{0,25}|\bwe did (?:ring|call|phone) (?:you|her|him|your)\b[^.,;!?]{0,20}`,
      when: isOfCare,
    },
    {
      id: 'see-you-again',
      pattern: phrase`\bsee you (?:in (?:\p{L}+|\d+) (?:weeks?|months?)|at (?:your|the) [\p{L} -]{0,20}(?:check|appointment|follow)|for your|on the day)[^.,;!?]{0,25}`,
      when: isOfCare,
    },
  ],
  keep: (match, view) =>
    !/\b(?:can't|cannot|never|won't|unable to|not able to) (?:[\p{L}]+ )?(?:confirm|discuss|say whether|talk about)[^.!?]{0,60}$/u.test(
      view.draft.text.slice(Math.max(0, match.from - 90), match.to).toLowerCase(),
    ),
  moves: [
    {
      move: 'Talk about the standard, not their care',
      before: 'We’re sorry about your visit and your three-hour wait in our ER last night.',
      after:
        'Hours in a waiting room with no update isn’t OK for anyone. I’m Sam, the ER nurse manager; call me on 555-0133 before 7 tonight and I’ll listen first, then tell you what we’re changing.',
    },
    {
      move: 'React to the post, not the record',
      before: 'Our records show you missed your appointment.',
      after:
        'Thanks for spelling this out. Our reminder texts have been going out late, and I’ve asked the scheduling lead to check today. I’ll post here what we find by Friday.',
    },
    {
      move: 'Take thanks without confirming',
      before: 'Thank you for trusting us with your surgery! Glad it went well!',
      after:
        'What a kind thing to read. I’ll share it with the whole floor. If there’s advice you’d give someone nervous about surgery, I’d love to pass that on too.',
    },
  ],
  examples: {
    flags: [
      'So pleased your ankle surgery went smoothly!',
      '> The wait was awful.\nWhen you were here on Saturday the board was full.',
      'Thank you for choosing Birchwood Family Dental.',
      'I’ve gone through your chart with the night team.',
      'It was a joy to look after your mother.',
      'You missed two appointments in spring, which is why the slot closed.',
      'Your biopsy was sent off the same afternoon.',
      'As one of our transplant patients you know the drill.',
    ],
    allows: [
      'If you were seen at any clinic this week and feel worse, ring them back.',
      'Thank you for coming to our webinar on hip fractures.',
      'We can’t say whether anybody was treated here, and that goes for kind words too.',
      'I’ve read your comment twice; nobody should wait six hours without news.',
      'At your next appointment, wherever it is, ask for a chaperone.',
      'Your mum’s recipe is pinned to the staff fridge.',
      'When I was admitted myself, the night light bothered me most.',
      'Our records office gives anyone a copy of their own notes within 30 days.',
    ],
  },
};
