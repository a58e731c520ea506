import type { Category, Hit } from '../category';
import { oneOf, phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import { relative } from './care-words';
import { makesGood } from './makes-good';

/** Finds what is right, owns it, or explains kindly: the words do not argue. */
const agrees =
  /\b(?:you're right|you are right|you were right|to be fair to you|fair point|you've counted right|agreed, |on your side|you're not (?:imagining|being)|you did nothing wrong|you had every right|our own (?:leaflet|website|policy|sign|page)|good question|better way|we should have|i should have|i'm sorry: |that's on (?:me|us)|our (?:error|mistake|fault)|i was (?:the one in the )?wrong|i got (?:it|that) wrong|i(?:'d| would) be cross|no argument|my own (?:post|review)|because of posts like yours|badly signed|hard to follow|half right|fair thing|makes sense|any more\b|it was in our policy|you never signed up|the rule is ours|our rule is (?:a|same)|our rule is same|has changed|i(?:'ve| have) taken it down|spotted it|fact check on me)\b/u;
const argues = (_hit: Hit, sentence: Sentence) => !agrees.test(sentence.plain);

/** Questions among colleagues and tales about arguing are no argument. */
const tellsOf =
  /\b(?:how do you(?: all)?|used to|when i started|a mentor|in my notes|my (?:manager|boss|mother|dad) )\b/u;
const argues2 = (hit: Hit, sentence: Sentence) => argues(hit, sentence) && !tellsOf.test(sentence.plain);

const paper = oneOf(
  'polic(?:y|ies)',
  'protocols?',
  'procedures?',
  'terms(?: and conditions)?',
  'charter',
  'handbook',
  'visitor code',
  'code',
  'tariff',
  'network rules',
  'regulations?',
  'consent(?: form| screen)?',
  'contract',
  'agreement',
  'price list',
  'form',
  'guidelines',
);
const crowd = oneOf(
  'patients?',
  'clients?',
  'customers?',
  'families',
  'parents',
  'users',
  'visitors',
  'members',
  'reviewers?',
  'residents',
  'guests',
);
const ourOwn = oneOf(
  'staff',
  'team',
  'nurses?',
  'doctors?',
  'pharmacists?',
  'receptionists?',
  'colleagues?',
  'dietitian',
  'crew',
  'technicians?',
  'people',
  'volunteers?',
  'clinicians?',
  'consultant',
);

export const defensive: Category = {
  id: 'defensive',
  name: 'Defensive or correcting reply',
  group: 'Replies',
  severity: 'fix',
  scope: ['reply'],
  weight: 14,
  message: 'This argues with them in public; finding the part that is right keeps the door open.',
  why: 'NHS complaint replies that cast accounts as subjective or the event as exceptional may help explain why so many complaints stay unresolved; it is Gottman’s “turning against” a bid (analogy only). Arguing facts is also how the OCR cases happened: reply authors disclosed details to defend themselves. ANA/NCSBN: no disparaging remarks.',
  sources: ['S38', 'S26', 'S48', 'S49', 'S50', 'S51', 'S55', 'S56'],
  whenNot:
    'Policy or «actually» is fine when it agrees with the person or explains kindly; «we should have» is owning.',
  rules: [
    {
      id: 'policy',
      pattern: phrase`\b(?:as )?per (?:section \d+ of )?(?:our|the|hospital|company|clinic|practice|standard|nhs)? ?(?:[\p{L}]+ )?${paper}\b[^.;!?]{0,60}|\b(?:in line with|in accordance with|under|as (?:stated|outlined|set out) in|according to) (?:our|the|hospital) (?:[\p{L}]+ )?${paper}\b|\b(?:our|hospital) (?:[\p{L}]+ )?(?:policy|policies|terms|rules?|charter) (?:clearly )?(?:states?|says?|requires?|does not allow|doesn't allow|(?:is|are) (?:clear|quite clear|clearly))\b[^.;!?]{0,40}|\bterms and conditions apply\b[^.;!?]{0,30}|\b(?:is|was|are|were) (?:clearly |plainly |also )(?:stated|posted|displayed|marked|explained|labell?ed|visible|signposted)\b[^.;!?]{0,30}|\b(?:set out|spelled out|stated|outlined) in (?:the|our|your|paragraph)\b[^.;!?]{0,35}|\bno exceptions can be made\b|\b(?:it does|does) say (?:so |that )?(?:on|in|at) (?:the|page|our)\b[^.;!?]{0,30}|\bas (?:the|our) (?:door |booking )?(?:sign|text|form|website|letter|email|caption|handout)[^.,;!?]{0,20} (?:says?|said|explained|makes? clear|states?)\b[^.;!?]{0,25}|\bas (?:explained|stated|noted|written) (?:on|in) (?:page|the|your)\b[^.;!?]{0,25}|\bwhich is stated\b[^.;!?]{0,20}|\bthe (?:website|leaflet|sheet|aftercare sheet) (?:also |does |clearly )+says?\b[^.;!?]{0,25}`,
      when: argues,
    },
    {
      id: 'you-agreed',
      pattern: phrase`\b(?:the |a )?(?:paperwork|form|consent|contract|agreement|sheet|terms|waiver) (?:that )?you (?:signed|were given|agreed|ticked)\b[^.;!?]{0,25}|\byou (?:did )?(?:agreed?|signed|consented|ticked) (?:to|the|a|it|for)\b[^.;!?]{0,30}|\bnobody made you\b[^.;!?]{0,20}|\bmembers agree to\b[^.;!?]{0,30}|\bon (?:page \d+|line \d+|the door|the back)(?: of)?\b,? in two languages|\b(?:it's|it is|it was) (?:literally )?(?:pinned|(?:in|on) the (?:form|email|letter|sign|website|sheet) (?:you|we sent))\b[^.;!?]{0,25}`,
      when: argues,
    },
    {
      id: 'not-what-happened',
      pattern: phrase`\b(?:that(?:'s| is)|this is|it is|your (?:account|claim|statement|post|review|version|maths) (?:is|differs))(?: (?:simply|just|actually|completely|absolutely|clearly|frankly|also|rather))* (?:not (?:what (?:happened|was said|i said|we said)|true(?! that)|accurate|correct|how it happened|our (?:fault|problem|department))|false|untrue|inaccurate|incorrect|misleading|defamatory|slander(?:ous)?|libell?ous|baseless|off\b|a lot from)[^.;!?]{0,30}|\b(?:review|post|claim|comment|allegations?|insinuation|characteri[sz]ation|such allegations) (?:is|are|contains) (?:false|fake|misleading|inaccurate|untrue|baseless|without any basis|unfounded)|\bdisputes? (?:this|the|your|that) \p{L}+|\bstands? by (?:our|its|the|my) \p{L}+[^.;!?]{0,25}|\b(?:records?|notes|cameras?|cctv|logs?|phones|timestamps?)(?: [\p{L} ]{0,18})? (?:indicate|show|tell|say|suggest|log)s? (?:otherwise|differently|a different|something else|that you|everything)[^.;!?]{0,25}|\b(?:we have |there is |i can find )?no (?:record|trace) of (?:any|you|your|this|such|a call|that)\b[^.;!?]{0,30}|\bnothing (?:of the sort|in that \p{L}+ says what you)\b[^.;!?]{0,15}|\b(?:i|we) (?:literally )?never (?:said|claimed|ignored|laughed|refused)\b[^.;!?]{0,30}|\bset the record straight\b|\btwo sides to (?:this|every)\b[^.;!?]{0,30}|\bplease don't misquote\b[^.;!?]{0,10}|\bverify (?:the )?facts\b[^.;!?]{0,30}|\bget your facts\b[^.;!?]{0,20}|\bit was (?:\d+|\p{L}+) (?:minutes|min|hours|days)(?: and|,)? not\b[^.;!?]{0,25}|\bsays? what you claim\b|\b(?:cameras?|data|audit|film|record) (?:for that date )?(?:doesn't|does not|don't) support\b[^.;!?]{0,10}|\b(?:on camera|is timestamped|as the cameras show)\b|\b(?:we|i|the nurse|our \p{L}+|she|he) did (?:call|phone|ring|leave|say|explain|tell|ask|offer|sign|answer|check|inform)\b[^.;!?]{0,30}|\bso (?:i'm|we're|i am|we are)(?: a bit| really| rather)? (?:surprised|puzzled|not sure (?:what|why))\b[^.;!?]{0,25}|\b(?:does|do) not add up\b|\bdoesn't add up\b`,
      when: argues2,
    },
    {
      id: 'not-us',
      pattern: phrase`\bnot (?:our|my) (?:department|decision|fault|problem|error|policy|responsibility)\b[^.;!?]{0,30}|\b(?:we|i) (?:weren't|wasn't|aren't|are not|were not) (?:the ones? who|obliged|mind readers|to blame|responsible for)\b[^.;!?]{0,25}|\bwe can't be (?:blamed|held)\b[^.;!?]{0,20}|\b(?:the problem|the delay|the error) was (?:at|on) (?:your|their) (?:end|side)\b[^.;!?]{0,25}|\bthe delay was on their end\b|\b(?:that|it) (?:was|were) (?:the )?(?:lab|social services|transport|insurer|gp)\b[^.;!?]{0,12}not us\b|\bnot by us\b|\bdon't shoot the messenger\b[^.;!?]{0,35}|\btake it up with your\b[^.;!?]{0,40}|\baimed at us\b|\bsingling us out\b`,
      when: argues,
    },
    {
      id: 'your-fault',
      pattern: phrase`\b(?:you (?:failed to|neglected to|chose (?:not )?to|refused to|should(?:'ve| have) (?:called|read|asked|told|checked|brought|arrived|said|let us|mentioned|come|rung)|could (?:always )?have (?:called|asked|simply|rung)|did ask for|left it (?:three|two|\p{L}+) |were told (?:twice|before|at|several)|weren't exactly|waited \p{L}+ (?:months|weeks) to|left out the|hung up on|have(?: clearly)? never (?:worked|set foot))|unfortunately,? you (?:did|were|failed|had)|i'd rather you'd|we hoped you'd have)\b[^.;!?]{0,45}|\b(?:had you|if you(?:'d| had)|had the (?:referral|exercises|\p{L}+)) (?:[\p{L}]+ )?(?:called|read|asked|told|brought|followed|arrived|checked|waited|listened|bothered|emailed|rung|come|been)\b[^.;!?]{0,50}|\bit(?:'s| is)(?: not)? (?:[\p{L} ]{0,14})?(?:your|the (?:patient|parent|owner|guarantor)'s|an adult's|the responsibility of the)(?: own)? ?(?:responsibility|job|duty|fault)?\b(?= (?:responsibility|to (?:know|check|bring|keep|tell|read|ring)|owner))[^.;!?]{0,35}|\byour (?:child's \p{L}+ is your |own )?responsibility\b[^.;!?]{0,30}|\b(?:try|next time) (?:ringing|running a|being on|call before)\b[^.;!?]{0,40}|\bdon't leave it till\b[^.!?]{0,60}|\b(?:a simple|one) (?:phone )?call would have\b[^.;!?]{0,25}|\bif people didn't\b[^.!?]{0,45}|\b(?:it )?would(?:'ve| have) been nice to be\b[^.;!?]{0,45}`,
      when: argues2,
    },
    {
      id: 'others-are-happy',
      pattern: phrase`\b(?:(?:thousands|hundreds|plenty|lots|many|millions|dozens|most|the (?:vast )?majority|nearly all|all|\d+ ?%?)(?: of)? (?:(?:our|the|other|happy|satisfied|grateful|loyal|positive|good|single) )*${crowd} (?:who |are (?:happy|satisfied|thrilled|grateful) |do |love|manage|rate|find|found|tell|say|understand|came|get|appreciate|every|seem|thrilled|leave)\b|(?:we have |we've got |we've had )?(?:thousands|hundreds|plenty|many) of (?:happy|satisfied|grateful|loyal|five-star)|other ${crowd} (?:found|have|had|love|manage|are|don't)|our other ${crowd} (?:are|have|love))\b[^.;!?]{0,35}|\b(?:nobody|no one|no-one) else (?:has|had|seems|complain)\b[^.;!?]{0,20}|(?<!like )\beveryone else (?:in|seems|manages|understood)\b[^.;!?]{0,30}|\b(?:\d+|\d\.\d) (?:stars|five-star|5-star)[^.;!?]{0,45}(?:otherwise|different|happy)[^.;!?]{0,10}|\bother mums found\b[^.;!?]{0,30}|\b(?:but|the) most manage\b|\bmost (?:families|parents|patients) (?:tell us they |would )?(?:understand|grasp|accept)\b[^.;!?]{0,15}|\byou(?:'re| are) the (?:first|only) (?:person|patient|family)\b[^.;!?]{0,40}|\b(?:rated|average of|our) (?:4\.\d|five[- ]star)\b[^.;!?]{0,25}|\b(?:an|very much an|rare) (?:outlier|exception|isolated incident)\b|\bthank-you cards\b[^.;!?]{0,25}|\blower than any other\b[^.;!?]{0,15}|\bthat's one opinion\b|\bas people always do\b`,
      when: (hit, sentence) =>
        argues(hit, sentence) &&
        !/\b(?:in my (?:pain )?group|if you felt|notice|worry|doesn't make yours|tell us|ask(?: me)?|swear by|feel|felt mocked|for a (?:few|week))\b/u.test(
          sentence.plain,
        ),
    },
    {
      id: 'everybody-has-it',
      pattern: phrase`\b(?:every|all) (?:other )?(?:hospitals?|clinics?|er|a&e|practices?|surger(?:y|ies)|apps?|departments?|pharmac(?:y|ies)|plans?)(?: in the \p{L}+)? (?:has|have|is|are|does|do|faces?|charges?)\b[^.;!?]{0,30}|\b(?:circumstances|factors|reasons) (?:beyond|outside) (?:our|anyone's) control|\bindustry standard\b|\b(?:well )?within (?:the )?(?:national |official |published )?(?:guidance|guidelines|targets?|limits|standards)\b|\bour ${ourOwn} (?:followed|acted|were following|did (?:nothing wrong|everything|their)|(?:is|are) (?:only human|entitled|highly|doing|trained))\b[^.;!?]{0,30}|\b(?:we|they|staff|she|he) (?:all )?(?:followed|acted) (?:the |our |entirely |in )?(?:protocol|procedure|correctly|appropriately|professionally|accordance)[^.;!?]{0,20}|\bfollowed (?:the )?(?:protocol|procedure)\b|\bacted entirely correctly\b|\bwe (?:did|have done) (?:nothing wrong|everything (?:we could|right|correctly))|\bit(?:'s| is) a free service\b[^.;!?]{0,40}|\bnot a hotel\b|\bsense of proportion\b|\b(?:a little )?perspective would\b|\bno member of (?:my|our) (?:team|staff) would\b[^.;!?]{0,20}|\b(?:staff|they|nurses|our \p{L}+) (?:are|is) entitled to (?:a|their)\b[^.;!?]{0,30}|\bprivate hospitals would\b[^.;!?]{0,30}|\bnot every \p{L}+ is malpractice|\bwe(?:'re| are) not obliged\b[^.;!?]{0,25}|\b(?:these things|accidents|mistakes) (?:do )?(?:happen|crop up)\b[^.;!?]{0,20}|\bpart of any busy\b[^.;!?]{0,15}|\b(?<!you )(?:meant|means?) well\b|\bwhat (?:were we|did you want us|are we) (?:supposed )?to do\b[^.;!?]{0,30}|\b(?:used in|the same at|no \p{L}+ in any) (?:every|other|all|hospitals?)[^.;!?]{0,30}|\bisn't what the \p{L}+ is for\b|\bin full compliance\b|\bkindness goes both ways\b`,
      when: argues,
    },
    {
      id: 'actually',
      pattern: phrase`(?:^|[.!?] )(?<mark>(?:actually|for the record|for context|respectfully|with (?:all due |the greatest |due )?respect|let's be (?:clear|real|honest)|just to be (?:clear|accurate)|once again|as (?:previously|already) (?:stated|mentioned|explained)|contrary to|in (?:our|all) (?:fairness|defen[cs]e)|in fairness to (?:the|our)|strange, as|you do reali[sz]e|i think you'll find|pretty sure i never|we'd gently point out|not sure why this is|maybe read (?:the|your)|perhaps (?:you'd like to retract|the tone)|funny (?:that|how) you|we do find it|i'd question whether|one wonders|lol you|happy to debate)(?:,? (?!a really|good|better|that's|i love|half|thank|yes|very good|you've hit|policy is on|it's (?:bea|\p{L}+,)|i'm)[^.;!?]{2,60}))`,
      when: argues2,
    },
    {
      id: 'belittles',
      pattern: phrase`\bwhat (?:exactly )?did you (?:exactly )?expect\b[^.;!?]{0,35}|\bemotions run high\b[^.;!?]{0,45}|\bmemories can play tricks\b|\bi'm not going to be lectured\b[^.;!?]{0,40}|\b(?:that's|it's) a bit rich\b[^.;!?]{0,35}|\bgot out of bed on the wrong side\b|\bbit of gratitude\b[^.;!?]{0,30}|\bgo off\b(?= 🙄|$|[.!])|\bwhat you call (?:rude|ignoring|\p{L}+), we call\b[^.;!?]{0,30}|\byou say "?[\p{L}]+"?, (?:i|we) (?:say|were)\b[^.;!?]{0,40}|\bbefore (?:you (?:come at|post|judge|complain|accuse)|attacking|accusing|defaming)\b[^.;!?]{0,15}|\bquestion of priorities\b|\btaking it out on\b[^.;!?]{0,20}|\bgets people so wound up\b|\bi don't (?:really )?see what (?:for|you're upset)\b[^.;!?]{0,12}|\bwas never going to speed things up\b|\bi'm not paid to be\b[^.;!?]{0,25}|\bcan't help how people choose\b[^.;!?]{0,20}|\byou're confusing us\b[^.;!?]{0,30}|\bsince before you were born\b|\bi think i know what\b[^.;!?]{0,25}|\bis a blog\b|\ball this drama\b|\b(?:of course )?free to (?:seek care|go) elsewhere\b|\boption of going elsewhere\b`,
      when: argues,
    },
    {
      id: 'threat',
      pattern: phrase`\bour (?:attorneys?|lawyers?|legal (?:team|department|counsel)|solicitors?)\b[^.;!?]{0,30}|\blegal action\b|\bwe reserve the right to\b[^.;!?]{0,25}|\b(?:defamation|libel|defamatory|defaming)\b[^.;!?]{0,25}|\b(?:remove|delete|take down) (?:this|your) (?:review|post)\b|\b(?:i've|we've|i have|we have) (?:deleted|removed|hidden) your comment\b[^.;!?]{0,20}|\bzero tolerance\b|\ba competitor\b[^.;!?]{0,20}|\bno other reviews\b`,
      when: (hit, sentence) =>
        argues(hit, sentence) &&
        !new RegExp(`\\b(?:if|${relative}'s|i deleted my)\\b`, 'u').test(sentence.plain.slice(0, hit.from)),
    },
  ],
  keep: (match, view) => !makesGood(match, view),
  moves: [
    {
      move: 'Find the part that’s right and say so',
      before: 'Per our policy, records requests take 30 days.',
      after:
        'Thirty days feels endless when you need a result this week. Many results can be released to the portal sooner. I’m Kim in medical records; call 555-0166 and I’ll see what can go out today.',
    },
    {
      move: 'Explain without winning',
      before: 'Actually, our staff followed protocol. Every hospital has wait times.',
      after:
        'We see the sickest first, which doesn’t help much when you’re the one waiting in pain with no news. We’re trialling an update every 30 minutes. Would that have helped?',
    },
    {
      move: 'Leave the facts to a private conversation',
      before: 'That is not what happened. You failed to bring your insurance card.',
      after:
        'I’d rather hear the whole of it than argue in a comment. I’m Dee in registration, 555-0171, here until 6. I can’t discuss anyone’s care in public.',
    },
  ],
  examples: {
    flags: [
      'As per our cancellation policy the fee stands.',
      'If you had read the text we sent, you’d have known.',
      'Most of our patients love the new portal.',
      'That is simply not true.',
      'Our team followed protocol throughout.',
      'Actually, our phones were answered within two minutes.',
      'You were told twice to bring a photo ID.',
      'Nobody else has complained about the gowns.',
    ],
    allows: [
      'You’re right, and our visitor policy is hard to follow: two people at a time, any hour.',
      'That’s actually a better way to say it.',
      'We should have told you about the car park before you drove.',
      'To be fair to you, our own website gives two different times.',
      'I disagree with my own post from 2019; newer trials changed my mind.',
      'Other patients in my group swear by a wheat bag.',
      'Whoever told you that was probably thinking of an older tablet.',
      'Thirty minutes on hold is thirty minutes, and I’d be cross too.',
    ],
  },
};
