import type { Category, Hit } from '../category';
import { oneOf, phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';

const sorry =
  "(?:(?:we|i)(?:'re| are|'m| am)? ?(?:so |very |truly |really |sincerely |deeply )*)?(?:sorry|apologi[sz]e|apologies|regret|regrets|regretful)";
const feels = oneOf(
  'feels?',
  'felt',
  'were (?:unhappy|offended|upset|disappointed|dissatisfied|confused|not satisfied|not happy)',
  'are (?:unhappy|upset|disappointed|dissatisfied|not (?:happy|satisfied)|frustrated)',
  "(?:'re|are) (?:unhappy|upset|disappointed|dissatisfied|not happy|frustrated|offended)",
  'perceived',
  'believe',
  'believed',
  'thought',
  'think',
  'found (?:it|us|this|our|the)',
  'misunderstood',
  'took (?:offen[cs]e|it)',
  'got the (?:impression|wrong)',
  'see it',
  'experienced it',
  'interpreted',
  "weren't (?:happy|satisfied|pleased)",
  'had to wait,? but',
  'having a bad day',
  "didn't (?:like|enjoy|understand)",
  'did not (?:like|enjoy)',
);
/** «Sorry you feel poorly» is sympathy. */
const isNotSympathy = (hit: Hit, sentence: Sentence) =>
  !/\b(?:feel(?:ing)? (?:poorly|unwell|ill|sick|low|down|alone|rough|like that after losing))\b/u.test(
    sentence.plain,
  ) && !/^don't/u.test(sentence.plain.slice(Math.max(0, hit.from - 6), hit.from));

export const nonApology: Category = {
  id: 'non-apology',
  name: 'Non-apology',
  group: 'Replies',
  severity: 'fix',
  scope: ['reply'],
  weight: 14,
  message: 'This apologises for their feelings, or for nobody; an apology owns the act or the standard.',
  why: 'Discourse analysis of 59 NHS complaint replies named the “fauxpology” (“I am sorry you feel…”), which imputes distress to the complainant’s perceptions. The Ombudsman: apologies “should not express regret that the complainant felt that something went wrong”. Acknowledging responsibility, then offering repair, matter most of six elements (755 people).',
  sources: ['S38', 'S40', 'S39'],
  whenNot: 'Condolence, empathy, and an apology that names what went wrong are real.',
  rules: [
    {
      id: 'you-feel',
      pattern: phrase`\b${sorry}(?: (?:to (?:hear|learn|read|see)|that|for|about|it|if|how|,|hear))* (?:you(?:'ve| have)?|anyone|anybody|some(?:one| of you| people| in [\p{L} ]{3,20})?|your family|people|patients|ur) ?(?:had|have|might have|may have|could have)? ?(?:${feels})\b(?: (?:that|this|it|our|the|with|about|us|your|so)\b)?(?: way)?(?: [\p{L}]+){0,3}[.]?`,
      when: isNotSympathy,
    },
    {
      id: 'you-felt',
      pattern: phrase`\b(?:sorry|apolog\p{L}+|regret\p{L}*)\b[^.!?]{0,60}\b(?<mark>(?:that |if )?(?:you|your [\p{L}]+|anyone) (?:felt|feel|perceived|believed?|thought))\b`,
      when: isNotSympathy,
    },
    {
      id: 'if-any',
      pattern: phrase`\b${sorry}(?:,? (?:but|sincerely|to anyone|to those|to you|to all|that|for|unreservedly))* (?:(?:if|should|in case|to the extent(?: that)?|where|insofar as) (?:you|anyone|anybody|any|our|this|that|it|we|my|i|the|there|something|your|some|people|anything)|(?:any|whatever|possible|perceived) (?:hurt|offen[cs]e|confusion|misunderstanding|distress|upset|miscommunication|disappointment|error|ill[- ]feeling|discomfort|inconvenience|hurt feelings|concern|frustration)|who(?:ever)? (?:might|may|could|feel|felt|was|were|consider))\b[^.!?,;]{0,30}`,
      when: (hit, sentence) =>
        !/^(?:[^.]{0,12})\bany inconvenience/u.test(sentence.plain.slice(hit.from, hit.to)) &&
        !/\bsorry if you've had a wasted\b/u.test(sentence.plain),
    },
    {
      id: 'confusion',
      pattern: phrase`\b${sorry} (?:for |about |that )?(?:the|this|our|your|that|a)? ?(?:confusion|misunderstanding|miscommunication|perception|impression|upset)\b[^.!?,;]{0,40}`,
      when: isNotSympathy,
    },
    {
      id: 'nobody-did-it',
      pattern: phrase`\b(?:mistakes were made|errors? (?:was|were|may have been|occurred|has occurred)(?: made)?|it was (?:never|not) our (?:intention|intent|aim)|(?:this|that|it) was (?:never|not) (?:our |the |my )?(?:intention|intent|aim|intended)|never our intention|not our intention|no (?:offen[cs]e|harm|disrespect) (?:was )?(?:intended|meant)|if (?:this|that|it|such an event|any of this) (?:occurred|happened|did (?:occur|happen)|is true|was the case|indeed)|to the extent that|(?:it is|it's|we find it) (?:regrettable|unfortunate|a shame) (?:that|you|some|if)|regrettably,? (?:these|this|such|some)|unfortunately,? (?:these things|the wrong|this (?:can|does|sometimes) happen)|these things (?:do )?happen|(?:has|have|was|were|been) (?:construed|misconstrued|misinterpreted|taken (?:the wrong way|out of context|as|that way)|perceived|interpreted (?:as|by))|an apology is extended|(?:have|has) resulted in (?:dissatisfaction|inconvenience)|we regret that (?:you|our|your|some|this|the (?:experience|matter|situation))|caused (?:any|some) (?:upset|offen[cs]e|distress) to some|upsetting to some|was felt (?:the|that|to be))\b[^.!?,;]{0,40}`,
      when: isNotSympathy,
    },
    {
      id: 'but',
      pattern: phrase`\b(?:${sorry})(?: (?:about|for|that|you|to|the|this|your|hear|had|wait|delay|long|experience|have))*,? (?:but|however|though|although|yet)(?! (?:i don't know|let me|i'll|here's|i'm going))\b[^.!?;]{0,40}|\b(?:apologies|sorry),? though\b`,
      when: isNotSympathy,
    },
    {
      id: 'hedged',
      pattern: phrase`\b(?:i'd|we'd|i would|we would|would) (?:like to |want to )?(?:say sorry|apologi[sz]e) (?:but|for the misunderstanding|if|for any)\b[^.!?,;]{0,30}|\bsorry (?:that )?(?:our|my|the) (?:[\p{L}]+ )*?(?:wasn't|isn't|was not|didn't|did not|weren't) (?:to your|up to your|meet|what you|your)\b[^.!?,;]{0,24}|\bmy sympathies\b|\bdon't really see what for\b`,
      when: isNotSympathy,
    },
  ],
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
      'We’re sorry you feel that way.',
      'Sorry if anyone was offended.',
      'We apologise for any confusion.',
      'Mistakes were made and have been addressed.',
      'We regret that you were unhappy with the sign.',
      'I’m sorry you had to wait, but mornings are busy.',
      'It was never our intention to upset you.',
    ],
    allows: [
      'I’m sorry. A call back in a day is what we promise, and that didn’t happen.',
      'I’m so sorry you’re going through this.',
      'Sorry, I don’t know, but let me find out by tomorrow.',
      'You have every reason to feel that way.',
      'That sign was hurtful, and it was ours. It came down this morning.',
      'I’m sorry for the muddle I caused; the post is deleted.',
      'Nobody should be spoken to like that, and I’m sorry.',
    ],
  },
};
