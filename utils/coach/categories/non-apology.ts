import type { Category, Hit } from '../category';
import { oneOf, phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';

const sorry =
  "(?:(?:(?:we|i|the (?:team|hospital|trust|company)|\\p{L}+)(?:'re| are| is|'m| am|'d| would| do| can only say| hate| must)? ?(?:be |like to |also |so |very |v |truly |really |sincerely |deeply |sad |extremely )*)?(?:sorry|apologi[sz]e|apolog(?:y|ies)|regrets?|saddened|sad (?=to )|(?<=i |we )hate(?= (?:that|how))|commiserations|pardon us)|my bad|our bad|(?:it's |what |a |a real )*(?:an? )?(?:pity|shame))";
const linking =
  '(?: (?:to (?:hear|learn|read|think|say|see|offer)|that|for|about|it|if|how|hear|when|in case|the way|hear that))*';
const whom =
  "(?:you(?:'ve| have|'d)?|u|ur|your family|he|she|they|anyone|anybody|anyone who|some(?:one|body)?(?: of you| people| readers| followers| in [\\p{L} ]{3,20})?|people|patients|those(?: of you)?(?: who)?|two [\\p{L} ]{3,15} who|a (?:small )?(?:number|portion) of [\\p{L} ]{3,15})";
const feeling = oneOf(
  'feel(?:s|ing)?',
  'felt',
  'perceived?',
  'believed?',
  'thought',
  'think',
  'found (?:it|us|this|me|our|the|them)',
  'find (?:it|us|this|our|the)',
  'misunderstood',
  'misread',
  'took (?:offen[cs]e|it|our|the|this)',
  'got (?:upset|the (?:impression|wrong))',
  'see (?:it|us)',
  'saw it',
  'experienced (?:it|this|the)',
  'interpreted',
  'heard (?:it|us)',
  'read it',
  "(?:were|are|was|is|'re|be|weren't|aren't|wasn't)(?: made| left)? (?:not )?(?:unhappy|upset|offended|disappointed|dissatisfied|confused|frustrated|uncomfortable|inconvenienced|triggered|troubled|sensitive|less than satisfied|satisfied|happy|pleased|such (?:a )?sensitive)",
  'having (?:a |such a )?bad day',
  "didn't (?:like|enjoy|understand|love|get|feel|find|connect)",
  'did not (?:like|enjoy|find|feel)',
  "don't (?:love|like)",
  'seeing something',
  "can't take a joke",
  'needed to find fault',
  'chose to make',
);
const it =
  '(?:it|this|that|the \\p{L}+(?: \\p{L}+)?|our \\p{L}+(?: \\p{L}+)?(?: about \\p{L}+)?|my \\p{L}+|his \\p{L}+|your \\p{L}+(?: for [\\p{L} ]{3,18})?|this particular \\p{L}+|things|conditions|expectations|the situation|how (?:this|that|it)|the way (?:this|that|it)|any (?:\\p{L}+ )?\\p{L}+)';
const landed = oneOf(
  '(?:has |have |may have |might have |seems to have )?(?:come|came|comes|landed?|lands) (?:across|with you|wrong|off|over|the way)',
  '(?:was|were|been|has been|have been|is) (?:construed|misconstrued|misinterpreted|taken|received|perceived|experienced|interpreted|heard|seen|felt|understood|open to being misread)',
  "(?:wasn't|isn't|was not|is not|weren't) (?:to (?:your|everyone's)|up to your|what you|for you|the same as yours|your cup|received|quite your|a five-star)",
  "(?:weren't|were not|wasn't|was not|not being) met",
  "didn't (?:meet|do it for|land|suit)",
  'did not (?:meet|meet with|suit)',
  'got (?:on your nerves|taken)',
  'bothers? you',
  '(?:upset|hurt|offended|triggered|troubled) (?:you|some|anyone)',
  '(?:is|was|may be) (?:a source of|upsetting|uncomfortable|difficult)(?: for you| to (?:you|some|hear))?',
  'rubbed (?:you|some)',
  'makes it difficult for you',
  'has snowballed',
  'persists',
  'should have (?:been|seemed|wounded)',
);

/** Sympathy, condolence and one's own doing are no excuses. */
const sympathy =
  /\b(?:poorly|unwell|ill|sick|lonely|alone|low|going through|your loss|your (?:mum|mom|dad|nan|gran|dog|cat)(?:'s)?(?=[.,!]| and|$)|flare|lost your|this got long|long message|to be blunt|let me find out|find out|i (?:said|forgot|posted|wrote|made|caused|misread|gave|printed|never sent|pasted)|we (?:said|forgot|printed|called|set|sent|posted|got (?:it|that|the)|made the|told you|should have|didn't send)|our (?:error|mistake|fault)|was ours|it was ours|that's on (?:me|us)|isn't an apology|trainee deserved|nobody should|no one should|is real|corny|wasted (?:journey|trip)|can we talk about|scrubs question|say sorry to a colleague|in our debriefs|we swapped|vasectomy|how do you|what were you taught|do you ever regret|teething|deserved)\b/u;
const owns = (_hit: Hit, sentence: Sentence) => !sympathy.test(sentence.plain);

/** «I feel so empty»: no complaint about the house; then «sorry you feel that way» is sympathy. */
function tellsOfOwnMood(context: string): boolean {
  return (
    /\bi(?:'m| am| feel| cry| can't| just)\b/iu.test(context.replaceAll('’', "'")) &&
    !/\b(?:you|your|y'all|staff|nurses?|doctors?|hospital|clinic|reception|desk|ward|post|joke|waited|rude)\b/iu.test(
      context,
    )
  );
}

export const nonApology: Category = {
  id: 'non-apology',
  name: 'Non-apology',
  group: 'Replies',
  severity: 'fix',
  scope: ['reply'],
  weight: 14,
  message: 'This is sorry for their feelings, or on nobody’s behalf; an apology owns the act or the standard.',
  why: 'Discourse analysis of 59 NHS complaint replies named the “fauxpology” (“I am sorry you feel…”), which imputes distress to the complainant’s perceptions. The Ombudsman: apologies “should not express regret that the complainant felt that something went wrong”. Acknowledging responsibility, then offering repair, matter most of six elements (755 people).',
  sources: ['S38', 'S39', 'S40'],
  whenNot: 'Condolence, empathy, and an apology that names what went wrong are real.',
  rules: [
    {
      id: 'your-feelings',
      pattern: phrase`\b${sorry}${linking} ${whom}(?: (?:may|might|could|had|have|has|been|were|who|also|evidently|apparently|just))* ?${feeling}\b[^.,;!?]{0,35}`,
      when: owns,
    },
    {
      id: 'and-that-you-felt',
      pattern: phrase`\b(?:sorry|apolog\p{L}+|regret\p{L}*)\b[^.!?]{0,60}\b(?<mark>(?:that |if |how )?you(?:'ve| have)? (?:felt|feel|perceived|believed?|been left feeling))\b`,
      when: owns,
    },
    {
      id: 'how-it-landed',
      pattern: phrase`\b${sorry}${linking} ${it} ${landed}\b[^.,;!?]{0,35}|\b(?:this|that|it|the \p{L}+|our \p{L}+)(?: \p{L}+)? (?:has been|was|were|have been) (?:construed|misconstrued|misinterpreted|taken (?:the wrong way|out of context)|experienced as|perceived as|felt (?:the|that|to be))\b[^.,;!?]{0,25}|\b(?:i regret|we regret|regret) (?:that )?(?:my|our|the) [\p{L} ]{3,25} (?:was|were|has been|have been|should have been) \p{L}+[^.,;!?]{0,20}`,
      when: owns,
    },
    {
      id: 'if-any',
      pattern: phrase`\b${sorry}(?:,? (?:sincerely|to|for|that|unreservedly|in|the event|all|you))*,? (?:(?:if|should|in case|to the extent(?: that)?|where|insofar as|in the event) (?:you|u|anyone|anybody|any|our|this|that|it|we|my|his|i've|the|there's|there|something|your|some|people|anything|a)|(?:any|whatever|any possible|possible|your perceived|perceived|the alleged) (?:\p{L}+ )?(?:hurt|offen[cs]e|confusion|misunderstanding|distress|upset|miscommunication|disappointment|errors?|ill[- ]feeling|discomfort|concern|frustration|alarm|impression|part|gap|remark|lack|disruption|it was|may have|might have)|(?:any(?:one|body) who|those(?: of you)? who|whoever|those who|the easily offended)|for (?:any|whatever))\b[^.;!?]{0,40}`,
      when: (hit, sentence) =>
        owns(hit, sentence) &&
        !/\b(?:for any inconvenience|any inconvenience)\b/u.test(sentence.plain.slice(hit.from, hit.to)),
    },
    {
      id: 'if-then-sorry',
      pattern: phrase`(?:^|[.!?] |, )(?<mark>(?:if|should|where|whatever|to whatever extent|on the off chance|any distress|any \p{L}+ (?:that may|this may|arising))\b[^.;!?]{3,60}\b(?:sorry|apologi[sz]e|apologies|regret(?:ted|table)?|my bad|my sympathies|consider this it)\b[^.;!?]{0,20})|\bfor anyone (?:troubled|upset|offended) by\b[^.;!?]{0,25}|\b(?:forgive us|apologi[sz]e) for (?:whatever|any) part\b[^.;!?]{0,45}|\bif it helps,? sorry\b|\bif it's any help\b[^.;!?]{0,25}`,
      when: owns,
    },
    {
      id: 'confusion',
      pattern: phrase`\b${sorry}(?: (?:for|about|that|there (?:was|were)|the|any|this|our|your|a))* (?:confusion|misunderstanding|mix-up there|miscommunication|perception|wires)\b[^.!?,;]{0,40}|\bwires got crossed\b[^.;!?]{0,30}|\bconfusion may have\b[^.;!?]{0,40}|\b(?:your|that) (?:perception of|impression of|feeling that)\b[^.;!?]{0,30}|\bempathi[sz]e with your perception\b[^.;!?]{0,12}|\bsorry for that feeling\b`,
      when: owns,
    },
    {
      id: 'nobody-did-it',
      pattern: phrase`\b(?:mistakes|errors|balls|delays|standards|things|texts|some texts|communication|an error|the call|lapses|it is acknowledged that [\p{L} ]{3,35})(?: of this (?:sort|kind))? (?:were (?:made|encountered|said)|may (?:not )?have (?:been|gone|occurred)|could (?:perhaps )?have been|appears? to have|has occurred|do creep in|(?:may|can) (?:fall|occur)|was not (?:ideal|optimal))\b[^.;!?]{0,40}|\b(?:there )?appears? to have (?:been|crept|taken)\b[^.;!?]{0,30}|\bit (?:was|is|'s)(?: never| not)? (?:anybody's|anyone's|our|my|never our) (?:intention|intent|aim)\b[^.;!?]{0,30}|\b(?:it was )?never (?:our|my|anybody's) intention\b[^.;!?]{0,25}|\bthere was no intention to\b[^.;!?]{0,20}|\bno (?:offen[cs]e|harm|malice|disrespect|breach) (?:was )?(?:meant|intended|in it)\b[^.;!?]{0,25}|\bif (?:this|that|such \p{L}+) (?:occurred|happened|did (?:occur|happen))\b|\bto the extent that\b[^.;!?]{0,25}|\bthis was not the aim\b|\bwasn't aimed at anyone\b|\bdidn'?t mean anything by it\b`,
      when: owns,
    },
    {
      id: 'is-regretted',
      pattern: phrase`\b(?:(?:it|that|this|which)(?:'s| is)|is|are|was) (?:of course |deeply |very |most )*(?:regretted|regrettable|a matter of regret|unfortunate that|to be regretted)\b[^.;!?]{0,35}|\b(?:regret is|apologies are|an apology is) (?:expressed|offered|extended)\b[^.;!?]{0,35}|\b(?:for which|express(?:es)?|convey|extends? its) (?:the company )?(?:regrets?|apologies)\b[^.;!?]{0,20}|\bregrettably,? (?:these|this|such|some)\b[^.;!?]{0,20}|\bwe regret (?:this event|that (?:you|our|your|some|this|the)|the circumstances|any|to learn)\b[^.;!?]{0,35}|^regrettable\b[^.;!?]{0,30}|\bunfortunately,? the wrong\b[^.;!?]{0,15}`,
      when: owns,
    },
    {
      id: 'sorry-but',
      pattern: phrase`\b(?:(?:so |very |truly )*(?:sorry|apologi[sz]e|apologies))(?! to hear)(?: (?:about|for|that|you|to|the|this|your|hear|had|wait|delay|long|experience|have|hun|love|mate|late reply|[\p{L}]+)){0,6}?(?:,? (?:but|however|though|although)|,? it's just (?:that|how)|, it'd been)(?! (?:i don't know|let me|i'll|here's|i'm going|can we|i can't))\b[^.;!?]{0,50}|\bsorry not sorry\b|\bsorry,? ok(?:ay)?\?[^.!?]{0,40}|\b(?:i've|we've) said sorry\b[^.!?]{0,5}|\bi'd say sorry but\b[^.;!?]{0,30}|\bsorry (?:mate|love|hun|pal),[^.;!?]{3,40}\bwhat can you do\b|\bhard to apologi[sz]e to\b[^.;!?]{0,40}|\b(?:apologi[sz]e|apologies) for (?:being human|caring|having)\b[^.;!?]{0,60}|\b(?:until then )?you have my regrets\b|\bhit a nerve\b[^.;!?]{0,15}|\bperhaps i could have\b[^.;!?]{0,25}|\b(?:my )?one regret is\b[^.;!?]{0,40}|\bhand on heart, sorry, if\b[^.;!?]{0,25}`,
      when: owns,
    },
    {
      id: 'pity-you',
      pattern: phrase`\b(?:it's |what |a |a real )*(?:pity|shame|sad)(?: that| when)? (?:you|it (?:wasn't|came|landed)|anyone|anybody|some|somebody|that|the \p{L}+ (?:day|walk)? ?didn't)\b[^.;!?]{0,45}|\bwhich is a shame\b|\bone we'd rather you hadn't\b[^.;!?]{0,10}|\b(?:we recogni[sz]e|we acknowledge|it has come to our attention) that (?:some|a small|you are upset|certain)\b[^.;!?]{0,45}|\bmy sympathies\b|\b(?:was|were|evidently) (?:a bit )?(?:much|hard) for (?:you|some)\b[^.;!?]{0,20}`,
      when: (hit, sentence) => owns(hit, sentence) && !/\bshame the\b/u.test(sentence.plain.slice(hit.from, hit.to)),
    },
  ],
  keep: (match, view) =>
    !(
      view.draft.context !== undefined &&
      tellsOfOwnMood(view.draft.context) &&
      /\bfeel/iu.test(view.draft.text.slice(match.from, match.to))
    ),
  moves: [
    {
      move: 'Apologise for the act or the standard, not the feeling',
      before: 'We’re sorry you feel that way about our staff.',
      after:
        'Nobody should be spoken to like that, and I’m sorry. I’m Ruth, the unit manager. I’d like to hear it from you directly: 555-0188, today or tomorrow.',
    },
    {
      move: 'Cut “if” and “any”',
      before: 'We apologize if anyone was offended and for any confusion.',
      after:
        'That sign was hurtful, and it was ours. It came down this morning. I’m asking our disability advisory group to check the new wording before it goes up.',
    },
    {
      move: 'Put a person in the sentence',
      before: 'Mistakes were made and have been addressed.',
      after:
        'We sent two different answers about one question. I’m going to find out how, and I’ll post what we change here by the 15th.',
    },
  ],
  examples: {
    flags: [
      'We’re sorry you felt ignored by our staff.',
      'Apologies if anyone took offence at the poster.',
      'We regret that our tone came across as cold.',
      'Mistakes were made at the desk.',
      'Sorry for the wait, but mornings are always busy.',
      'Any distress this may have caused is regretted.',
      'It was never our intention to upset anybody.',
      'Sorry for any confusion about the fee.',
    ],
    allows: [
      'I’m sorry. I promised a call on Monday and I forgot it.',
      'I’m so sorry you’re going through this.',
      'Sorry, I don’t know, but let me find out by tomorrow.',
      'You have every reason to feel that way.',
      'We’re sorry: we printed the wrong hours, and the card is corrected.',
      'Sorry to hear the flare is back. What helps?',
      '“Sorry if you were offended” isn’t an apology.',
      'That sign was hurtful, and it was ours.',
    ],
  },
};
