import type { Hit, Rule } from '../category';
import { perSentence } from '../language/per-sentence';
import { oneOf, phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import { bodily, certainly, changes } from './claim-words';
import { condition } from './conditions';
import { medicine } from './medicines';

/** Rules over grammar: something done or sold, and an effect on the body told as certain, total, quick or measured. */

/** Somebody weighs, asks, reports or warns; a source or a limit stands in the same sentence. */
const weighs =
  /\b(?:myths?|no (?:good |real |single )?(?:evidence|trials?|proof)|wary|scams?|claims?|claiming|beware|too good to be true|no such thing|don't (?:believe|trust)|can't (?:promise|guarantee|say)|cannot (?:promise|guarantee)|won't (?:cure|fix|work)|doesn't (?:cure|fix|mean|work)|isn't|aren't|wasn't|some (?:people|find|of)|for some|about half|mostly|most (?:people|adults|children|colds|coughs|babies)|usually|often|sometimes|tends? to|may|might|could|can (?:help|ease|lower|make)|lowers? the|chances?|odds|risk of|trials?|stud(?:y|ies) (?:found|show(?:s|ed) that)|researchers?|according to|red flags?|nhs|cdc|cochrane|leaflet|label|advert(?:s|ised)?|in (?:10|100|ten)|out of (?:10|100|ten)|if a website|there's no cure|joke|wish|plot|film|novel|see a (?:doctor|gp)|call 911|go to (?:the )?(?:er|a&e)|vaccin\p{L}+ (?:prevent|protect)|handwashing|soap)\b|\?\s*$/u;

const otherSense =
  /\b(?:printers?|wi-?fi|parking|queue|coffee|toast|boilers?|lift|elevator|phones?|website|portal|kettle|car park|roof|doors?|email|letter|form|bill|charity|raffle|fundrais\p{L}+|team|shift|rota|overtime|cake)\b/u;

const isBold = perSentence((sentence: Sentence): boolean => !weighs.test(sentence.plain));
const isClaimed = (_hit: Hit, sentence: Sentence): boolean => isBold(sentence) && !otherSense.test(sentence.plain);

const bounded = "[^.;!?]{0,60}?";
const tail = "[^.;!?]{0,30}";
const good = oneOf('serum', 'drops?', 'tea', 'oil', 'drip', 'powder', 'capsules?', 'patch(?:es)?', 'gumm(?:y|ies)', 'spray', 'cream', 'balm', 'laser', 'device', 'protocol', 'program(?:me)?', 'plan', 'method', 'sessions?', 'treatment', 'therapy', 'facial', 'injections?', 'shots?', 'implants?', 'adjustments?', 'supplement', 'tincture', 'honey', 'garlic', 'lozenges', 'tablets', 'greens', 'collagen', 'magnesium', 'zinc', 'scan', 'test', 'kit', 'lens(?:es)?', 'clinic', 'course', 'camp', 'pool', 'diet');

export const boldClaims: readonly Rule[] = [
  {
    id: 'changes-for-certain',
    pattern: phrase`\b${changes}\b ${bounded}\b${bodily}\b${bounded}\b${certainly}\b|\b${certainly}\b${bounded}\b${changes}\b${bounded}\b${bodily}\b`,
    when: isClaimed,
  },
  {
    id: 'good-changes',
    pattern: phrase`\b(?:our|my|this|the new|these) (?:[\p{L}-]+ ){0,4}?${good}(?:,? which| that)? (?:simply |just |literally |really |basically |actually )?${changes} ${bounded}\b${bodily}\b${tail}|\b(?:it|they|she|he|which)(?:'ll)? (?:simply |just |literally |basically |actually |also )?${changes} (?:your |the |out |away |off |up |all |any |inflammation |stubborn |tired |week's worth of |hunger )*${bodily}\b${tail}`,
    when: isClaimed,
  },
  {
    id: 'gone-for-good',
    pattern: phrase`\b(?:my |your |the |their |his |her |those )?(?:\p{L}+ )?${bodily} (?:is|are|was|were|has|have)? ?(?:all )?(?:gone|history|sorted|vanished|over|finished|behind (?:me|you|them)|a thing of the past|packs? its bags|came back|come back|switch(?:es|ed) off|melts? away|disappear(?:s|ed)?|left my|slid(?:es?)? off)\b${tail}|\b(?:gone|goodbye|bye) (?:are|is|to) (?:the |your |my )?(?:\p{L}+ )?${bodily}\b${tail}|\b(?:haven't|hasn't|have not|has not|not) (?:had|needed|caught|been|looked|come down|seen|met) (?:a |an |any |one |with |so much as a |back)?(?:\p{L}+ )?(?:${bodily}|sick day|cleaning|since|bug|plantar|tumou?r)\b${tail}|\boff (?:every|all|their|her|his|my|your) (?:single )?(?:\p{L}+ )?(?:pills?|tablets?|meds|medication|antidepressants?|insulin)\b${tail}|\bcomes? off (?:their|her|his|your) (?:tablets|pills|meds)\b`,
    when: isClaimed,
  },
  {
    id: 'you-will-feel',
    pattern: phrase`\b(?:you(?:'ll| will| won't| can| wont)|she'll|he'll|they'll) (?:just |simply |all |never |not |even |be )*(?:feel a thing|sail through|glow(?:ing)?|wake up|sleep through|thank me|know yourself|back to (?:your|normal|work|life)|pain[- ]free|right as rain|off your|toss|bin|hand your|stop wondering|drop|lose|walk (?:out|away)|look (?:\p{L}+ )?years|need (?:a |an |your |them |tablets|glasses|another)|get (?:dementia|asthma|a cold|sick|flu)|catch|go overdue|gone|healed|cured|at full|a new|(?:you'll )?be buried|be right|never look back|running by|(?:forget|stop) [\p{L} ]{3,20}ever)\b${tail}|\bthere(?:'s| is) (?:simply |absolutely |just )?(?:nothing|no way|zero|no) (?:to (?:recover|feel|fear|lose|worry)|left to (?:fear|save)|in it (?:to|that)|downside|recovery|discomfort|harm)\b${tail}|\b(?:nothing|zero|no) left to fear\b`,
    when: isClaimed,
  },
  {
    id: 'without-price',
    pattern: phrase`\b(?:no|zero|without|none of the|little to no) (?:[\p{L}-]+ )?(?:downtime|discomfort|side[- ]?effects?|downsides?|pain|scars?|sensitivity|crash|fog|comedown|nausea|jitters|recovery|pills|needles|scalpel|harm|risk|dieting|numbness|grogginess|tummy trouble|knife)(?! (?:of|is|that|doesn't|score|clinic|relief|for)\b)${tail}|\b(?:can't|cannot|couldn't|won't|never) (?:possibly )?(?:do you any|do any|hurt you|harm|go wrong|cause any|disagree with)\b${tail}|\b(?:completely|totally|perfectly|100%|entirely|absolutely|yes|so) (?:safe|harmless|painless|natural)(?! to ask)\b${tail}|\bit's natural\b${tail}|\bdoesn't (?:hurt|sting) (?:at all|a bit)\b`,
    when: (hit, sentence) => isClaimed(hit, sentence) && !/\b(?:to be|feel|feels|kept?|keep|space|place)\s*$/u.test(sentence.plain.slice(0, hit.from)),
  },
  {
    id: 'beats-the-rest',
    pattern: phrase`\b(?:better|safer|stronger|faster|gentler|cleaner|quicker|kinder) than (?:an? |any |the |your |most |big )?(?:${medicine}|surgery|drugs?|antidepressants?|vaccines?|tablets?|pills?|needles|rest|(?:big |corporate |city |metro )*hospitals?|(?:metro )?cities|anything (?:on|else))\b${tail}|\b(?:outperforms?|beats?) (?:any|every|anything|rest|all|the)\b${tail}|\bas (?:good|strong|effective|powerful|safe|reliable) as (?:an? |any |the |your )?(?:${medicine}|surgery|tablets?|drugs?|vaccine|jab|big)\b${tail}|\b(?:identical|same (?:stuff|thing|active|molecule|results?|result)|equivalent|chemically identical) (?:in every way|to|as)\b${tail}|\bnothing else (?:comes close|works|touches)\b${tail}|\b(?:the )?only (?:one|thing|[\p{L}-]+ ){1,4}that (?:actually |really )?(?:works?|settles?|helps?)\b${tail}|\b(?:gold standard|dead on accurate|never makes a mistake|never (?:once )?(?:failed|disappointed|missed)|finds what others|picks up everything|sees (?:it|all)|catch(?:es)? any|works for everyone)\b${tail}|\b(?:does|do|did) (?:in (?:an? )?\p{L}+ )?what (?:\p{L}+ ){0,3}(?:medicine|drugs|tablets|doctors|antidepressants|years)\b${tail}`,
    when: isClaimed,
  },
  {
    id: 'says-science',
    pattern: phrase`\b(?:science is settled|experts agree|studies (?:show|prove)|research proves|dermatologist-designed|clinically|lab-tested|proven to|been shown to|is proven|doctor-formulated|medical-grade|results speak|proof is in|numbers don't lie|labs are catching up|experience with every)\b${tail}|\b(?:it|that|this)(?:'s| is) (?:the|basically the) (?:answer|reason|cure|culprit|root cause|secret)\b${tail}|\b(?:has been |is |honestly |literally |a )?(?:transformative|life-changing|game[- ]changer|miracle(?!s of)|changed forever)\b${tail}`,
    when: isClaimed,
  },
  {
    id: 'in-numbers',
    pattern: phrase`\b(?:\d{2,3} ?%|(?:\d+|nine|eight|seven|ninety|one|two|three) (?:in|out of) (?:\d+|ten|four|three|eleven)|ninety percent) (?:of (?:our|us|you|my|the)|go home|saw|walk|get|report|success|heal)\b${tail}|\b(?:halves|doubles|triples|cuts) (?:your |the )?(?:relapse|risk|recovery|healing|pain|scarring)\b${tail}|\b(?:in half the time|success rate|twice as fast|eight shades|\p{L}+ years (?:younger|longer|older)|like (?:an? )?\d+ years?|at thirty|(?:dropped|lost|losing|lose|down) (?:\d+|\p{L}+) (?:lbs?|pounds|kilos?|kg|stone|dress|belt|inches))\b${tail}`,
    when: (hit, sentence) => isClaimed(hit, sentence),
  },
  {
    id: 'every-one-of-ours',
    pattern: phrase`\b(?:every(?: single)? |all (?:of )?(?:my|our|the) |everyone (?:who|i|we|on)|everybody (?:who|on)|not one of |none of |no \p{L}+ of (?:ours|mine) |nobody (?:who )?|never (?:met|seen|had) |yet to (?:meet|see) |hundreds of |most (?:of our )?(?:women|clients|mums|patients|folks) )${bounded}\b(?:felt|feels?|sleeps?|sails?|leave[s]?|walks?|walked|comes?|goes|gets?|needs?|needed|ever|respond(?:s|ed)?|loves?|works?|lost|heals?|recovers?|changed|survive|better)\b${tail}`,
    when: (hit, sentence) =>
      isClaimed(hit, sentence) &&
      (new RegExp(`\\b(?:${condition}|${good}|${medicine})\\b`, 'u').test(sentence.plain) ||
        /\b(?:our|my|us|program(?:me)?|treatment|we)\b/u.test(sentence.plain)) &&
      /\b(?:pain|sleep|weight|skin|drug|tablet|pill|jab|treatment|session|programme|course|laser|surgery|works|result|ours|heal|recover|hormone|numbers?|difference|relief|antibiotic|steroid|sniffle|client)/u.test(sentence.plain),
  },
  {
    id: 'walks-out-new',
    pattern: phrase`\b(?:walk(?:s|ed)?|come|came|comes|hobbled|carried) in ${bounded}(?:,|and|to) ?(?:and )?(?:walk(?:s|ed)?|go(?:es)?|went|leave[s]?|left|eat|is|dance[sd]?) (?:out|home|straight|away|a )${tail}|\b(?:gets?|have) you (?:in and out|back on|home)\b${tail}|\b(?:brand new|a whole new|a new) (?:you|woman|man|back|smile|me|\p{Lu}?\p{L}+)(?= |[.!,]|$)(?<=smile|you|woman|man|me)|\bin,? out,? better\b|\b(?:skin|knees?|back|hair|body) (?:like|of) (?:an? )?(?:glass|\d+|teenager|new)\b${tail}`,
    when: isClaimed,
  },
];
