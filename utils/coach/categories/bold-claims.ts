import type { Hit, Rule } from '../category';
import { perSentence } from '../language/per-sentence';
import { oneOf, phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import { bodily, certainly, changes } from './claim-words';
import { medicine } from './medicines';

/** Rules over grammar: something done or sold, and an effect on the body told as certain, total, quick or measured. */

/** Somebody weighs, asks, reports or warns; a source or a limit stands in the same sentence. */
const weighs =
  /\b(?:myths?|nobody has shown|no (?:good |real |single )?(?:evidence|trials?|proof)|wary|scams?|claims?|claiming|beware|too good to be true|no such thing|don't (?:believe|trust)|can't (?:promise|guarantee|say)|cannot (?:promise|guarantee)|won't (?:cure|fix|work)|doesn't (?:cure|fix|mean|work)|isn't|aren't|wasn't|some (?:people|find|of)|for some|about half|mostly|most (?:people|adults|children|colds|coughs|babies)|usually|often|sometimes|tends? to|may|might|could|can (?:help|ease|lower|make)|lowers? the|chances?|odds|risk of|trials?|stud(?:y|ies) (?:found|show(?:s|ed) that)|researchers?|according to|red flags?|nhs|cdc|cochrane|leaflet|label|advert(?:s|ised)?|(?:\d|one|two|three|four|five|six|seven|eight) in (?:10|100|ten)|out of (?:10|100|ten)|if a website|there's no cure|joke|wish|plot|film|novel|see a (?:doctor|gp)|call 911|go to (?:the )?(?:er|a&e)|vaccin\p{L}+ (?:prevent|protect)|handwashing|soap)\b|\?\s*$/u;

const otherSense =
  /\b(?:printers?|wi-?fi|parking|queue|coffee|toast|boilers?|lift|elevator|phones?|website|portal|kettle|car park|roof|doors?|email|letter|form|bill|charity|raffle|fundrais\p{L}+|team|shift|rota|overtime|cake)\b/u;

const isBold = perSentence((sentence: Sentence): boolean => !weighs.test(sentence.plain));
const isClaimed = (_hit: Hit, sentence: Sentence): boolean => isBold(sentence) && !otherSense.test(sentence.plain);

const bounded = '[^.;!?]{0,60}?';
const tail = '[^.;!?]{0,30}';
const good = oneOf(
  'serum',
  'drops?',
  'tea',
  'oil',
  'drip',
  'powder',
  'capsules?',
  'patch(?:es)?',
  'gumm(?:y|ies)',
  'spray',
  'cream',
  'balm',
  'laser',
  'device',
  'protocol',
  'program(?:me)?',
  'plan',
  'method',
  'sessions?',
  'treatment',
  'therapy',
  'facial',
  'injections?',
  'shots?',
  'implants?',
  'adjustments?',
  'supplement',
  'tincture',
  'honey',
  'garlic',
  'lozenges',
  'tablets',
  'greens',
  'collagen',
  'magnesium',
  'zinc',
  'scan',
  'test',
  'kit',
  'lens(?:es)?',
  'clinic',
  'course',
  'camp',
  'pool',
  'diet',
);

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
    pattern: phrase`\b(?:my |your |the |their |his |her |those )?(?:\p{L}+ )?${bodily} (?:is|are|was|were|has|have)? ?(?:all )?(?:gone(?! (?:up|down|through|to|by))|history(?! of)|vanished|a thing of the past|packs? its bags|switch(?:es|ed) off|melts? away|disappear(?:s|ed)?|left my|slid(?:es?)? off)\b${tail}|\b(?:gone|goodbye|bye) (?:are|is|to) (?:the |your |my )?(?:\p{L}+ )?${bodily}\b${tail}|\b(?:haven't|hasn't|have not|has not|not) (?:had|needed|caught|been|looked|come down|seen|met) (?:a |an |any |one |with |so much as a |back)?(?:\p{L}+ )?(?:${bodily}|sick day|cleaning|since|bug|plantar|tumou?r)\b${tail}|\boff (?:every|all|their|her|his|my|your) (?:single )?(?:\p{L}+ )?(?:pills?|tablets?|meds|medication|antidepressants?|insulin)\b${tail}|\bcomes? off (?:their|her|his|your) (?:tablets|pills|meds)\b`,
    when: isClaimed,
  },
  {
    id: 'you-will-feel',
    pattern: phrase`\b(?:you(?:'ll| will| won't| can| wont)|she'll|he'll|they'll) (?:just |simply |all |never |not |even |be )*(?:feel a thing|sail through|glow(?:ing)?|wake up (?:flu|pain|free)|sail|know yourself|back to (?:your|normal|work|life)|pain[- ]free|right as rain|off your|toss|bin|hand your|stop wondering|drop|lose|walk (?:out|away)|look (?:\p{L}+ )?years|need (?:an epidural|tablets|glasses|your (?:tablets|pills|inhaler|meds|glasses))|get (?:dementia|asthma|a cold|sick|flu)|catch|go overdue|gone|healed|cured|at full|a new|never look back|(?:forget|stop) [\p{L} ]{3,20}ever)\b${tail}|\bthere(?:'s| is) (?:simply |absolutely |just )?(?:nothing|no way|zero|no) (?:to (?:recover|feel|fear|lose|worry)|left to (?:fear|save)|in it (?:to|that)|downside|recovery|discomfort|harm)\b${tail}|\b(?:nothing|zero|no) left to fear\b`,
    when: isClaimed,
  },
  {
    id: 'without-price',
    pattern: phrase`\b(?:zero|none of the|little to no|no) (?:[\p{L}-]+ )?(?:downtime|discomfort|side[- ]?effects?|downsides?|pain|scars?|sensitivity|crash|fog|comedown|nausea|jitters|recovery|harm|numbness|grogginess|tummy trouble)(?! (?:of|is|that|doesn't|score|clinic|relief|for)\b)${tail}|\b(?:can't|cannot|couldn't|won't|never) (?:possibly )?(?:do (?:you )?any (?:a )?harm|do you a bit of harm|hurt you|harm|go wrong|cause any|disagree with)\b${tail}|\b(?:completely|totally|perfectly|100%|entirely|absolutely|yes) (?:safe|harmless|painless)(?! to ask| (?:to|place|space|person))\b${tail}|\b(?:it's|being) (?:all |100% )?natural(?=,| so| and)${tail}|\bdoesn't (?:hurt|sting) (?:at all|a bit)\b`,
    when: (hit, sentence) =>
      isClaimed(hit, sentence) &&
      !/\b(?:to be|feel|feels|kept?|keep|space|place)\s*$/u.test(sentence.plain.slice(0, hit.from)),
  },
  {
    id: 'beats-the-rest',
    pattern: phrase`\b(?:better|safer|stronger|faster|gentler|cleaner|quicker|kinder) than (?:an? |any |the |your |most |big )?(?:${medicine}|surgery|drugs?|antidepressants?|vaccines?|tablets?|pills?|needles|rest|(?:big |corporate |city |metro )*hospitals?|(?:metro )?cities|anything (?:on|else))\b${tail}|\boutperforms? (?:any|every|anything|all)\b${tail}|\bbeats? (?:rest|medicine|${medicine})\b${tail}|\bas (?:good|strong|effective|powerful|safe|reliable) as (?:an? |any |the |your )?(?:${medicine}|surgery|tablets?|drugs?|vaccine|jab|big)\b${tail}|\b(?:identical|same (?:stuff|thing|active|molecule|results?|result)|equivalent|chemically identical) (?:in every way|to|as)\b${tail}|\bnothing else (?:comes close|works|touches)\b${tail}|\b(?:the )?only (?:one|thing|[\p{L}-]+ ){1,4}that (?:actually |really )?(?:works?|settles?|helps?)\b${tail}|\b(?:dead on accurate|never makes a mistake|finds what others|picks up everything|catch(?:es)? any (?:cancer|tumou?r)|works for everyone)\b${tail}|\b(?:does|do|did) (?:in (?:an? )?\p{L}+ )?what (?:\p{L}+ ){0,3}(?:medicine|drugs|tablets|doctors|antidepressants|years)\b${tail}`,
    when: isClaimed,
  },
  {
    id: 'says-science',
    pattern: phrase`\b(?:science is settled|experts agree|research proves|(?:dermatologist|doctor|physician|surgeon|pharmacist)-(?:designed|formulated|developed)|proven to|is proven|my results speak|numbers don't lie)\b${tail}|\b(?:it|that|this)(?:'s| is) (?:the|basically the) (?:answer|reason|cure|culprit|root cause|secret)\b${tail}`,
    when: isClaimed,
  },
  {
    id: 'in-numbers',
    pattern: phrase`\b(?:\d{2,3} ?%|(?:\d+|nine|eight|seven|ninety|one|two|three) (?:in|out of) (?:\d+|ten|four|three|eleven)|ninety percent) (?:of (?:our|us|you|my (?:clients|patients))|go home|saw|walk|get|report|success|heal)\b${tail}|\b(?:halves|doubles|triples|cuts) (?:your |the )?(?:relapse|risk|recovery|healing|pain|scarring)\b${tail}|\b(?:in half the time|success rate|twice as fast|eight shades|\p{L}+ years (?:younger|longer|older)|like (?:an? )?\d+ years?)\b${tail}`,
    when: (hit, sentence) => isClaimed(hit, sentence),
  },
  {
    id: 'walks-out-new',
    pattern: phrase`\b(?:walk(?:s|ed)?|come|came|comes|hobbled|carried) in ${bounded}(?:,|and|to) ?(?:and )?(?:walk(?:s|ed)?|go(?:es)?|went|leave[s]?|left|eat|is|dance[sd]?) (?:out|home|straight|away|a )${tail}|\b(?:gets?|have) you (?:in and out|back on|home)\b${tail}|\ba (?:brand|whole) new (?:you|woman|man|back|smile|me)\b|\bin,? out,? better\b|\b(?:skin|knees?|back|hair|body) (?:like|of) (?:an? )?(?:glass|\d+|teenager|new)\b${tail}`,
    when: isClaimed,
  },
];
