import type { Hit, Rule } from '../category';
import { clauseAround, wordsBefore } from '../language/clause';
import { phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { Span } from '../types';
import { careEvent, clinician, record, relative } from './care-words';
import { attended, day, happened, heldTheir, received, said, thing } from './presumed-words';

/** Rules over grammar: the reader, or somebody of theirs, as the subject or object of what happens in a house of care. */

/** «If you were seen somewhere», «we can't say who has been here»: speaks of anybody, or refuses to say. */
const ofAnybody =
  /\b(?:if|whether|which|whichever|whatever|wherever|whoever|anyone|anybody|everyone|everybody|people|some|many|most|(?:can't|cannot|can not|won't|couldn't|never|not able to|unable to|not allowed to|no one (?:from|on) our) (?:[\p{L}]+ )?(?:say|confirm|discuss|talk|comment|see|share|know|tell)|i don't work)\b/u;

function isOfThem(sentence: Sentence, hit: Span): boolean {
  return !ofAnybody.test(wordsBefore(sentence, hit.from)) && !ofAnybody.test(sentence.plain.slice(hit.from, hit.to));
}

/** Talks, fairs, jobs and posts are no care: «thanks for coming to our webinar», «loved having you on placement». */
const noCare =
  /\b(?:webinar|talk|stall|fair|open day|open house|event|class|course|placement|nursing|lecture|interview|fundrais\p{L}+|donation|conference|podcast|page|post|comment|group|thread|abstract|paper|book|slides?|fun run|concert|choir|bake sale|live|volunteer\p{L}*)\b/u;

/** Whether the words speak of this reader's care: not of anybody's, and not of talks, jobs and posts. */
export function isOfCare(hit: Hit, sentence: Sentence): boolean {
  const clause = clauseAround(sentence, hit.from);
  return isOfThem(sentence, hit) && !noCare.test(sentence.plain.slice(clause.from, Math.max(clause.to, hit.to)));
}

/** What is asked, wished or planned has not happened; hearing somebody out repeats what they said. */
const notSaid =
  /\b(?:should|would|could|might|may|can|will|'ll|when|once|next time|like|as though|wish|imagine|sounds?|feel|felt|no wonder|to (?:be|have|hear|read)|nobody|no one|never|what|how|that) (?:[\p{L}']+ ){0,2}$/u;

function isTold(hit: Hit, sentence: Sentence): boolean {
  return (
    isOfCare(hit, sentence) &&
    !notSaid.test(`${wordsBefore(sentence, hit.from)} `) &&
    !/\?\s*$/u.test(sentence.plain.slice(hit.to))
  );
}

const them = `(?:you(?: (?:both|two|all|guys))?|u|he|she|(?:your|his|her) (?:little |big |poor )?${relative})`;
const lightly =
  "(?:(?:all|also|still|did|even|only|just|initially|clearly|recently|then|already|first|instead|twice|in fact|[\\p{L}]+ly|'d|'ve|have|has|had|'s) )*";

const aboutThem = new RegExp(`\\b(?:${thing}|${record}|${day})\\b`, 'u');
/** A house of care, its people and rooms. */
const ours =
  /\b(?:us|our|ours|we|ward|unit|clinic|floor|desk|nurse|doctor|surgeon|session|chair|theatre|room|clinicians?|advisor|consult|mobile|form|bed|pathway|slot)\b/u;
const us = `(?:we|i|our (?:\\p{L}+ ){1,2}?|the (?:team|crew|ward|unit|girls|boys|nurses?|doctor|surgeon|pharmacist|radiologist|lab|provider|physio|midwife)|(?:dr\\.?|mr|nurse|doctor|sister) \\p{L}+)`;
const glad =
  '(?:glad|pleased|delighted|thrilled|happy|relieved|tickled|chuffed|gratified|congrat(?:s|ulations)|hop(?:e|ing)|lovely|great|wonderful|nice|sorry)';
const theirs = `(?:your|his|her|the|that|hubby's|baby \\p{L}+'s|little \\p{L}+'s|(?:your |little )?${relative}'s)`;
const betters =
  '(?:heal(?:s|ed|ing)|mend(?:s|ed|ing)?|on the mend|settl(?:es|ed|ing)|better|behaving|shifting|eas(?:es|ed|ing)|out\\b|off\\b|home from|out now|done|over with|went|going|fitted|turned out|came|paid off|quick|easy|smooth(?:ly)?|well|okay|ok|clear|fine|successful|helping|working|kicking in|stronger|quieter|growing|walking|moving|feeling)';

export const presumedCare: readonly Rule[] = [
  {
    id: 'they-attended',
    pattern: phrase`\b${them}(?:'d|'ve|'s)? ${lightly}${attended}\b(?: ${heldTheir})?[^.,;!?]{0,30}`,
    when: isTold,
  },
  {
    id: 'they-received',
    pattern: phrase`\b${them}(?: (?:were|was|had been|has been|have been|are)|'d been|'ve been|'s been|'re) ${lightly}${received}\b[^.,;!?]{0,30}`,
    when: isTold,
  },
  {
    id: 'their-thing',
    pattern: phrase`\byour (?:${relative}'s )?${said}(?:(?!that |is |and |who |to )[\p{L}\d-]+ ){0,2}?(?!that\b|is\b|who\b)[\p{L}\d-]+${happened}\b[^.,;!?]{0,30}`,
    when: (hit, sentence) => isTold(hit, sentence) && aboutThem.test(sentence.plain.slice(hit.from, hit.to)),
  },
  {
    id: 'theirs-of-many',
    pattern: phrase`\b(?:(?:yours|hers) (?:was|were|went|came|posted|has been|had|sounds)|(?:box on|order|including|by for|hold) (?:yours|you)(?! truly))\b[^.,;!?]{0,25}`,
    when: isTold,
  },
  {
    id: 'we-did-for-them',
    pattern: phrase`\b${us}(?:'ve|'d| have| had)? ${lightly}(?:loved|enjoyed|missed?|remembers?|recalls?|told|warned|explained|discussed|went over|talked (?:through|over)|left|mailed|gave|offered|fitted|took (?:such )?(?:good )?care of|looked after|called|rang|phoned|emailed|texted|counselled|walked|delivered|performed|placed|removed|tested|sat with|kept|found|checked|pulled up|flagged|see from|can see from|(?:can )?see (?:on|in|that)) (?:having )?(?:(?:you|him|her|them|she|he)\b(?! (?:say|said|write|wrote|post|are|feel|for)\b)|(?:over |through )?(?:your|his|her|the|their) (?:${relative}|${thing}|${record}|name|address|options|risks?))[^.,;!?]{0,30}`,
    when: isTold,
  },
  {
    id: 'we-went-over-it',
    pattern: phrase`\b(?:as|like) (?:${us} )?(?:\p{L}+ )?(?:explained|discussed|agreed|advised|outlined|covered|told|informed|promised|noted) (?:to you |you )?(?:at|in|on|during|by|before|when|with|do)\b[^.,;!?]{0,30}|\b(?:consent|aftercare|agreement|form|pack|leaflet|sheet|paperwork|papers|receipt|waiver|terms|contract|plan|leaflet) (?:that |which )?(?:you|he|she|your ${relative}) (?:were |was )?(?:sign|agree|acknowledge|accept|given|tick|receiv|initial)\p{L}*[^.,;!?]{0,20}|\bwhich you (?:did )?(?:agreed|signed|accepted|tick)\p{L}*|\b(?:it's|it is|it was|was) (?:all )?(?:on|in|covered in|set out in) (?:your|the) (?:consent|form|leaflet|discharge|notes|chart|agreement)\b[^.,;!?]{0,20}|\b(?:the|a) (?:leaflet|letter|text|survey|reminder|invitation|form|sheet) (?:you|your ${relative}) (?:received|were given|got|had)\b[^.,;!?]{0,20}`,
    when: isOfCare,
  },
  {
    id: 'kept-on-record',
    pattern: phrase`\b(?:records?|logs?|log-?book|register|time ?stamps?|system|notes?|documentation|statement|chart|x-rays?|camera|cctv|file|audit|monitor|consent form) (?:\p{L}+ ){0,5}?(?:shows?|showed|indicates?|confirms?|reflects?|suggests?|agrees?|records|lists?|says|states?)\b[^.,;!?]{0,30}|\b(?:was|were|been) (?:\p{L}+ )?(?:documented|noted|charted|logged|recorded|time-?stamped) (?:in|on|for|at|as|that|by)\b[^.,;!?]{0,30}|\b(?:have|'ve got|got|with) (?:your|his|her|the) (?:\p{L}+ ){0,3}?(?:${record}|plan|form|photos?|scan) (?:still )?(?:in front of|here|open|to hand|on (?:the|my) (?:screen|desk))[^.,;!?]{0,20}|\b(?:address|number|mobile|email|details|insurance|phone) (?:we (?:have|hold)|on file|on record)\b[^.,;!?]{0,20}|\bno record of (?:that|this|any|your|you)\b[^.,;!?]{0,25}`,
    when: isOfCare,
  },
  {
    id: 'wished-well',
    pattern: phrase`\b${glad}\b(?: to (?:see|hear|know|read))?(?: that)? ${theirs} (?:[\p{L}\d'-]+ ){0,5}?${betters}\b[^.,;!?]{0,25}|\b${glad}\b(?: to (?:see|hear|know|read))?(?: that)? (?:you(?:'re| are|'ve)|he(?:'s| is)|she(?:'s| is)|you both(?:'re| are)?) (?:both |all |now |back |\p{L}+ing |able to )*(?:${betters}|walking|up and|recovering)\b[^.,;!?]{0,30}`,
    when: (hit, sentence) =>
      isOfCare(hit, sentence) &&
      !/\b(?:day|week|hear(?:d)?|asking|human|friend|(?:sorry)(?: that)? you|feeling (?:this|that|like|so)|the feeling|that feeling|growing up|talking|reaching|message|together|soon|someone)\b/u.test(
        sentence.plain.slice(hit.from, hit.to),
      ),
  },
  {
    id: 'see-them-again',
    pattern: phrase`\b(?:see (?:you|u|it|him|her|them)(?: (?:and [\p{L} ]{3,15}|both|all|back|again|here))* (?:in (?:\p{L}+|\d+) (?:weeks?|months?|days)|at (?:your|the|his|her) [\p{L}\d -]{0,20}(?:check|appointment|follow-?up|visit|review|session)|for (?:your|his|her|the)|${day}|next (?:week|month|time|session|visit)|soon|back|again)|(?:look(?:s|ing)? forward to|can't wait to) (?:seeing|serving|welcoming|caring for|continuing|having|see|treating) (?:you|your|him|her)|(?:when|next time) you(?:'re| are) (?:back with us|next in|back in)|you're (?:down|booked|due|in) (?:for|on|with)\b|you have been placed)[^.,;!?]{0,25}`,
    when: isOfCare,
  },
  {
    id: 'thanks-for-custom',
    pattern: phrase`\b(?:thank(?:s| you)|appreciate|grateful)\b[^.;!?]{0,20} (?:for )?(?:(?:you )?(?:choosing|trusting|selecting|picking|entrusting|popping in|coming (?:in|back|to us)|visiting us|letting us (?!know)|allowing us|staying with us)|being (?:so |such |our |a )|your (?:custom|business|trust in us))(?! (?:open|honest|frank|kind enough|clear|here|part of))[^.;!?]{0,45}`,
    when: isOfCare,
  },
  {
    id: 'was-a-star',
    pattern: phrase`\b(?:${them} (?:were|was)|you(?:'re| are|'ve been)|(?:always )?(?:a |an |our |the )?(?:absolute |real |true )?(?:pleasure|privilege|honou?r|joy|delight)) (?:such |so |an? |our |the |absolute |total |real |little |very |always |most )*(?:star|trooper|champ(?:ion)?|soldier|superstar|brave|delight|legend|dream|joy|hoot|ripper|patient with us|a (?:\p{L}+ )?(?:guest|patient|client) of ours|(?:hardest|hard)[- ]work\p{L}+|favou?rite|loyal|sweetheart|model patient|out of it|pretty (?:out|poorly|unwell)|quite (?:serious|poorly|unwell)|(?:to (?:have )?)?(?:look(?:ed|ing) after|look after|car(?:e|ed|ing) for|treat(?:ing)?|serv(?:e|ing)) (?:you|him|her|them|your|little|baby|\p{L}+)|(?<=(?:pleasure|privilege|honou?r|joy|delight) )(?:to (?:have )?)?(?:hav(?:e|ing)|help(?:ing)?|seeing|had) (?:you|him|her))\b[^.,;!?]{0,30}|\b(?:everyone|the whole \p{L}+|the (?:girls|boys|team|nurses) (?:on \p{L}+)?|we(?: all)?|our \p{L}+) (?:still )?(?:misse?s?|loved|adored|was fond of|talks? about|laughs? about) (?:you|him|her|your)\b[^.,;!?]{0,25}|\b(?:it was |was )?(?:great|lovely|good|nice|wonderful|fab) (?:to see|seeing|having|to have|to meet|meeting) (?:you|him|her|little|your|\p{L}+ (?:walk|so))\b[^.,;!?]{0,35}`,
    when: isOfCare,
  },
  {
    id: 'on-that-day',
    pattern: phrase`\b(?:your|his|her) ${clinician} (?:said|says|mentioned|told|noted|was|did|had|has|explained|recalls)\b[^.,;!?]{0,30}|\b(?:(?:says|tells me|remembers|recalls) (?:that )?(?:you(?!'re (?:welcome|right))|that (?:day|night|\p{L}+day))|as (?:her|his|your) (?:nurse|doctor|midwife|surgeon)|your (?:last|recent|previous|latest) \p{L}+ (?:with us|here))\b[^.,;!?]{0,35}|\b(?:at|from|of|in|before|after|since|during|following|until) (?:your|his|her|that) (?!next|first|own|local|future|regular|usual|annual|yearly|routine|upcoming)(?:\p{L}+ )?(?:${careEvent}|slot|fitting|admission|discharge|booking|registration|handover)\b(?! (?:rooms?|team|staff))[^.,;!?]{0,20}`,
    when: (hit, sentence) =>
      isOfCare(hit, sentence) &&
      /\b(?:was|were|did|had|\p{L}+ed|said|told|went|came|gave|glad|hope|records?|sorry|regret)\b/u.test(
        sentence.plain,
      ),
  },
  {
    id: 'dated',
    pattern: phrase`\b(?:he|she|you|they|we|voicemails?|statements?|letters?|results?|reminders?|films?|bloods|prescription|scan|notices?) (?:did |had |have |has |were |was |are |is )?(?:\p{L}+ly |only |already |since |been )*(?:${received}|${attended}|released|mailed|emailed|sent|posted|left|taken|done|completed|declined|denied|cancelled|issued|weighed|removed|run|over-read|read|made|signed)\b[^.;!?]{0,40}?${day}[^.,;!?]{0,12}`,
    when: isTold,
  },
  {
    id: 'they-once',
    pattern: phrase`\byou(?:'d|'ve)? (?:only |also |both |first |just |then |did )*(?!said\b)(?:(?:\p{L}{3,}ed|brought|spoke|found|came|left|went|got|kept|took|gave|met|saw|lay|slept|sat|chose|knew|paid|rang|drank|ate|had|did)\b(?<!(?:asked|described|shared|posted|mentioned|raised|wanted|needed|deserved?|expected|tried|listed|noticed|named|liked|hoped|hated|loved|learned|reached|linked|supposed|helped|worried|flagged|pointed|carried|waited|tagged|commented|replied|messaged|explained|typed|caught|used|lived|watched|trusted|missed|lined|reading|worked|carried|lost|earned|managed|survived|walked|cared|figured|happened|ever|need|feed|indeed|promised|hired|called|tired|suggested|offered|reported|spotted|imagined|stopped|saved|cried|hurried|wished|turned|looked|started|recommended|asked)))(?! to\b| you| it all| this here| me | us (?:know|here))[^.,;!?]{3,40}`,
    when: (hit, sentence) => isTold(hit, sentence) && ours.test(sentence.plain),
  },
  {
    id: 'their-person',
    pattern: phrase`\byour ${relative}(?: \p{Lu}?\p{L}+)?(?:'s (?:[\p{L}-]+ ){1,3}(?:was|were|is|has|had|rose|went|came)| (?:was|were|had|became|arrived|walked|slept|ate|declined|refused|got|is in|is on|is ready|has been|came|left|spent|stayed|did))\b(?! (?:lucky|right|told|left|a \p{L}+ man|made|brave enough|failed|let down|kept waiting))[^.,;!?]{0,30}`,
    when: (hit, sentence) =>
      isTold(hit, sentence) &&
      (!sentence.plain.slice(hit.from, hit.to).includes("'s ") || aboutThem.test(sentence.plain)),
  },
  {
    id: 'by-the-book',
    pattern: phrase`\b(?!that |this |it |which |nothing |nobody |have )(?:[\p{L}-]+) (?:was|were|had been) (?:\p{L}+ly |all |then |not |since |promptly )*(?:followed|offered|provided|documented|misplaced|administered|performed|declared|observed|adhered|completed|stood down|deemed|requested|obtained|conducted|carried out|undertaken|dispensed|reset|sterili[sz]ed|resulted|bumped|read as)\b[^.,;!?]{0,30}`,
    when: (hit, sentence) =>
      isTold(hit, sentence) && !/\b(?:if|should|never|sorry|trial|study|moved|i've)\b/u.test(sentence.plain),
  },
  {
    id: 'that-time',
    pattern: phrase`\b(?:(?:we|i|our [\p{L}-]+|the [\p{L}-]+|there) (?:\p{L}+ ){0,2}?(?:had|was|were|did|got|ran|saw|kept|made)\b[^.;!?]{0,50}?\b(?:that (?:night|day|morning|evening|afternoon|shift|weekend|week|\p{L}+day)|ahead of you|before you|after you(?! left)|within your)|(?:we|i)(?:'ve| have)? (?:double )?(?:checked|reviewed|looked|spoken|been) (?:\p{L}+ )?(?:with|at|through|into|to|the) (?:the )?(?:\p{L}+ )?(?:floor|log|ward|unit|staff|crew|rota|night team|team on|cctv|footage|records?|notes?|nurse|theatre|lab))\b[^.,;!?]{0,20}`,
    when: isTold,
  },
  {
    id: 'loved-having',
    pattern: phrase`\b(?:loved|enjoyed|miss|love|lovely|adored) (?:having|looking after|taking care of|caring for|delivering|meeting|treating|seeing) (?!all |people|everyone|this|that|these|so many|more)[\p{L}' ]{2,20}?(?=[.,;!?]| with| on| in| at| here| walk|$)|\b(?:we|i) (?:only )?(?:did|do) your [\p{L}]+\b[^.,;!?]{0,20}|\b(?:have|got|there's|has) you (?:down|booked|in) (?:for|as|with|on|at)\b[^.,;!?]{0,20}|\bwe've got you down\b[^.,;!?]{0,20}|\b(?:six|ten|twelve|\d+|our \p{L}+|\p{L}+) (?:sessions|cycles|weeks|months|years|nights) (?:with (?:us|me)|since our|of (?:tests|treatment)|on (?:that|our))\b[^.,;!?]{0,20}`,
    when: isOfCare,
  },
];
