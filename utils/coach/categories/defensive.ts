import type { Category } from '../category';
import { isNegated } from '../language/negation';
import { phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { Span } from '../types';

const agrees =
  /\b(?:you're right|you are right|to be fair to you|fair point|you've counted right|hard to follow|our own (?:leaflet|website|policy|sign)|good question|we should have|i should have)\b/u;
const isArgument = (hit: Span, sentence: Sentence) => !isNegated(sentence, hit) && !agrees.test(sentence.plain);
const isStated = (_hit: Span, sentence: Sentence) => !agrees.test(sentence.plain);

export const defensive: Category = {
  id: 'defensive',
  name: 'Defensive or correcting reply',
  group: 'Replies',
  severity: 'fix',
  scope: ['reply'],
  weight: 14,
  message: 'This argues; finding the part that is right keeps the door open.',
  why: 'NHS complaint replies that cast accounts as subjective or the event as exceptional may help explain why so many complaints stay unresolved; it is Gottman’s “turning against” a bid (analogy only). Arguing facts is also how the OCR cases happened: reply authors disclosed details to defend themselves. ANA/NCSBN: no disparaging remarks.',
  sources: ['S38', 'S26', 'S48', 'S51', 'S55', 'S56', 'S49', 'S50'],
  whenNot: 'Policy or «actually» in agreement, explained kindly after acknowledging, and «we should have» are owning.',
  rules: [
    {
      id: 'policy',
      pattern: phrase`\b(?:(?:as )?per|according to|in line with|in accordance with|as stated in|under|it's|it is|that's|as outlined in|following) (?:(?:our|the|hospital|company|clinic|practice|standard|federal|established|published|cancellation|own) )*(?:polic(?:y|ies)|protocols?|procedures?|guidelines?|terms(?: and conditions)?|regulations?|rules|charter|guidance|website|faqs?)\b|\b(?:our|the|hospital) (?:[\p{L}]+ )?(?:policy|policies|terms|rules?|charter) (?:clearly )?(?:is|are|states?|says?|requires?|does not|doesn't|clearly)\b[^.!?,;]{0,24}|\bterms and conditions apply\b|\b(?:clearly|plainly) (?:stated|posted|displayed|marked|explained|labelled|labeled|visible)\b|\bwell within (?:the )?(?:national |official )?(?:guidance|guidelines|target|limits)\b`,
      when: isArgument,
    },
    {
      id: 'not-what-happened',
      pattern: phrase`\b(?:that(?:'s| is)|this is|it is|it's|your (?:account|claim|statement|post|review|version) is)(?: simply| just| actually| completely| absolutely| clearly| frankly)*(?: not (?:what (?:happened|was said|i said|we said)|true|accurate|correct|how it (?:happened|works)|the case|our (?:fault|problem|experience))| (?:false|untrue|inaccurate|incorrect|misleading|unfair|a lie|nonsense|defamatory|slander(?:ous)?|libel(?:lous)?|wrong))\b|\b(?:this|your|that) (?:review|post|claim|comment) (?:is|contains|was) (?:false|fake|misleading|inaccurate|untrue|not from)\b|\b(?:our|the) (?:records?|staff|team|notes|cameras?|cctv|logs?) (?:indicate|show|say|recall|remember|tell)s? (?:otherwise|differently|a different|something else|no)\b|\bno record of\b|\bnever (?:happened|said (?:that|any such)|told you)\b|\bi never said that\b|\bnobody else (?:has )?(?:complain|had|mention)\p{L}*|\b(?:you(?:'ve| have)? (?:must have|may have|might have|are|'re|clearly) (?:misheard|mistaken|misremember\p{L}*|confus\p{L}+|misunderst\p{L}+|thinking of|exaggerat\p{L}+|overreacting|misread))\b|\byou're confusing us\b|\bmemories can play tricks\b|\bplease don't misquote\b`,
      when: isStated,
    },
    {
      id: 'your-fault',
      pattern: phrase`\b(?:you (?:failed to|neglected to|chose (?:not )?to|refused to|forgot to|should have (?:called|read|asked|told|checked|brought|arrived|said|let us|mentioned|come)|could have (?:called|asked|simply|just)|did not (?:bring|call|follow|read|provide|complete|tell|arrive|ask|let)|didn't (?:bring|call|follow|read|provide|complete|tell|arrive|ask|let us|even)|were (?:late|rude|aggressive|abusive|informed|told|warned|advised|the one)|agreed to|signed (?:the|a|it)|did (?:agree|sign)|need to (?:read|remember|appreciate)|showed up|arrived [^.!?]{0,14}late)|had you (?:called|read|asked|told|brought|followed|arrived|checked|waited)|if you(?:'d| had) (?:read|called|asked|followed|brought|listened|checked|bothered|waited|told)|unfortunately,? you (?:did|were|failed|had)|(?:it(?:'s| is)|that's) (?:your|the patient's|the parent's) (?:own )?(?:responsibility|job|duty|fault)|the (?:paperwork|form|consent|contract|agreement|sheet) you (?:signed|were given|agreed)|you were (?:given|handed|sent) (?:a|the) (?:leaflet|sheet|form|letter))\b[^.!?,;]{0,24}`,
      when: (hit, sentence) =>
        isArgument(hit, sentence) && !/\byou (?:never|didn't|did not) sign up\b/u.test(sentence.plain),
    },
    {
      id: 'others-are-happy',
      pattern: phrase`\b(?:(?:we have |we've got |we've had |we see |we get |over )?(?:thousands|hundreds|plenty|lots|many|millions|dozens)(?: of)? (?:(?:happy|satisfied|grateful|loyal|other|five[- ]star|positive|good|glowing|5-star) )+(?:patients?|clients?|customers?|families|reviews?|people|users|parents)|(?:most|the (?:vast )?majority|nearly all|all|99 ?%|\d+ ?%)(?: of)? (?:our|the|other) (?:patients?|clients?|families|users|customers|people|visitors|parents|reviews)(?: (?:love|appreciate|are|tell|say|find|have|manage|rate|understand)\b)?|no(?: ?body| one| other [\p{L}]+)(?: else)? (?:has (?:ever )?)?(?:complain\p{L}*|minds|had (?:a|this) problem|seems)|we(?:'re| are) rated [\d.]+|very much an outlier|thank-you cards (?:on|suggest)|as people always do|everyone else (?:manages|seems|was|is))\b`,
      when: isArgument,
    },
    {
      id: 'everybody-has-it',
      pattern: phrase`\b(?:(?:every|all|any|most) (?:hospitals?|clinics?|er|a&e|practices?|apps?|departments?|emergency rooms?) (?:has|have|is|are|in the country|does|do|face|charge)\b[^.!?,;]{0,24}|(?:circumstances|factors|reasons|matters) (?:beyond|outside) (?:our|anyone's) control|(?:beyond|outside) our control|industry standard|standard (?:practice|procedure|across)|our (?:staff|team|nurses?|doctors?|crew) (?:followed|follow|acted|were (?:following|correct|right|very busy)|did (?:nothing wrong|everything|their (?:job|best)))(?: [\p{L}]+)?|(?:followed|in accordance with) (?:the )?protocol|we (?:did|have done) (?:nothing wrong|everything (?:we could|right|correctly))|(?:we're|we are) (?:only human|not (?:to blame|responsible|at fault)|doing our best|a (?:small|busy|free))|it's a free service|(?:short|under)-?staffed (?:like|as)|keep a sense of proportion|what did you expect|that's how (?:it|triage|the nhs|insurance) works)\b`,
      when: isArgument,
    },
    {
      id: 'actually',
      pattern: phrase`(?:^|[.!?] )(?<mark>(?:actually|in fact|for the record|for context|with (?:all due )?respect|let's be (?:clear|real|honest)|to be clear|just to (?:clarify|be clear|set the record straight)|to set the record straight|once again|as (?:previously|already) (?:stated|mentioned|explained)|as i(?:'ve)? (?:said|explained|told)|contrary to|in (?:our|all) fairness|in our defen[cs]e|frankly),? (?:our|we|the|i|it|you|that|this|for|your|if)\b)`,
      when: isArgument,
    },
    {
      id: 'threat',
      pattern: phrase`\b(?:our (?:attorneys?|lawyers?|legal (?:team|department|counsel)|solicitors?)|legal action|we (?:will|may|reserve the right to) (?:report|sue|take|pursue|remove)|defamation|libel|(?:please )?(?:remove|delete|take down) (?:this|your) (?:review|post|comment)|we (?:do|will) not tolerate|zero tolerance|before (?:attacking|accusing|criticising|criticizing|complaining|posting|judging))\b[^.!?,;]{0,24}`,
      when: isArgument,
    },
    {
      id: 'belittles',
      pattern: phrase`\b(?:it's literally (?:pinned|written|on)|what you call|the (?:research|video|study|article) you (?:linked|posted|watched)|go off\b|calm down|no need to (?:be rude|shout|swear|get)|emotions run high|we(?:'re| are) sorry you (?:didn't|couldn't) (?:read|understand)|if you don't like it|feel free to go (?:elsewhere|somewhere)|you are (?:free|welcome) to (?:go|choose|find|seek) (?:elsewhere|another)|while we (?:do )?(?:offer|understand|appreciate|respect|sympathi[sz]e)[^.!?,]{0,60},|we do (?:offer|provide|have|explain|ask|tell|send))\b`,
      when: isArgument,
      weak: true,
    },
  ],
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
      'Per our policy, records take 30 days.',
      'That is not what happened.',
      'You failed to bring your card.',
      'We have thousands of satisfied patients.',
      'Actually, our wait times are posted online.',
      'Every hospital has queues.',
      'This review is false and our attorneys know.',
    ],
    allows: [
      'You’re right, our visitor policy is hard to follow: two people, any hour.',
      'That’s actually a really good question.',
      'What I should have said is that mornings are quieter.',
      'To be fair to you, our own website says 24 hours.',
      'You asked for a callback and I forgot. I’m sorry.',
      'Nobody should have to prove they’re in pain.',
      'Thirty days feels endless when you need a result this week.',
    ],
  },
};
