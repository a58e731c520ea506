import type { Hit } from '../category';
import { phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { Signal } from '../signal';

/** A name in the words as written, not the first word of the sentence. */
const namesSomebody = (hit: Hit, sentence: Sentence) =>
  /\b\p{Lu}\p{Ll}+/u.test(sentence.text.slice(hit.from + 1, hit.to + 24)) &&
  !/\b(?:sponsors?|our (?:amazing|incredible|wonderful|partners?)|for your|choosing)\b/u.test(
    sentence.plain.slice(hit.from, hit.to),
  );
const isPlain = (hit: Hit, sentence: Sentence) =>
  !/\b(?:sponsors?|our amazing|for your feedback)\b/u.test(sentence.plain.slice(hit.from, hit.to + 20));

export const crediting: Signal = {
  id: 'crediting',
  name: 'Credits someone else',
  credit: 8,
  message: 'It gives somebody else the credit, for something particular.',
  why: 'Recognising others is dialogic rather than promotional; giving thanks and recognition was a main community-building act in health-department tweets, and naming a source lets people verify.',
  sources: ['S12', 'S62'],
  whenNot: '«Thanks to our amazing team», sponsors, and «thank you for your feedback» credit nobody in particular.',
  rules: [
    {
      id: 'thanks-to',
      pattern: phrase`\b(?:thanks to|thank you,?|credit (?:to|goes to)|hat tip to|h\/t|shout-?out to|well done,?|hats off to|props to|kudos to|inspired by|proud of|grateful to) (?:@[\p{L}\d_]+|[\p{L}'.]+(?: [\p{L}'.]+)?)[^.!?]*\b(?:for|who|whose|and|showed|taught|asked|caught|passing)?\b`,
      when: namesSomebody,
    },
    {
      id: 'learned-from',
      pattern: phrase`\b(?:i |we )?(?:learn(?:ed|t)|got|borrowed|stole|picked up|heard) (?:it|this|that|more|the idea|a lot|something)? ?from (?:@?[\p{L}'.]+(?: [\p{L}'.]+){0,3})[^.!?]*|\b(?:a|the|one of our|our|my|an old) (?:[\p{L}-]+ ){0,3}(?:nurse|therapist|midwife|porter|patient|colleague|resident|pharmacist|mentor|sister|student|mum|mom|dad|physio|doctor|phlebotomist|parent|volunteer|follower|reader|cleaner|matron|carer|chaplain),? (?:rightly,? |kindly |once )?(?:told|taught|showed|asked|pointed|said to|reminded|gave) (?:me|us)\b[^.!?]*|\b[\p{L}]+, (?:one of )?(?:our|my|a|the) [\p{L} -]{3,40}, (?:showed|taught|told|asked|came up)\b[^.!?]*`,
      when: isPlain,
    },
    {
      id: 'source',
      pattern: phrase`\b(?:according to|as|source:|from) (?:the )?(?:cdc|nice|who|nhs|nih|fda|american [\p{L} ]+|british [\p{L} ]+|royal college[\p{L} ]*|cochrane|versus arthritis|nami|mind|macmillan|sepsis trust)\b(?: (?:says?|puts|notes|advises))?|\b(?:the )?(?:cdc|nice|who|nhs|nih|cochrane)(?:'s)? (?:says?|advises|recommends|guidance|page|found|lists)\b|\(cdc\)`,
      when: isPlain,
    },
    {
      id: 'you-told-us',
      pattern: phrase`\b(?:you|patients|families|several of you|members of the [\p{L} ]+|parents|a (?:dad|mum|mom|parent|reader|nurse|follower)) (?:told|asked|showed|taught|wrote|pointed out|suggested)(?: us| me| for)?\b[^.!?]*,? (?:so|and) (?:we|now|i|visiting|the|there|a|it)\b[^.!?]*|\bit was (?:your|her|his|their) idea\b|\b(?:his|her|their) idea\b|\bwe asked \d+ [\p{L} ]+ what\b[^.!?]*|\bi'll (?:print|pass|share|show|read) (?:this|it|that|your [\p{L}]+)[^.!?]{0,20} (?:for|to|with|on to) (?:[\p{L}]+)[^.!?]*`,
      when: isPlain,
    },
    {
      id: 'who-did',
      pattern: phrase`\b[\p{L}'.]+,? (?:who|she|he) (?:has |'s )?(?:run|runs|ran|started|built|answers|caught|noticed|stayed|thought of|came up with|spotted|volunteers?|organi[sz]es?|been there)\b[^.!?]*`,
      when: (hit, sentence) =>
        /^\p{Lu}\p{Ll}+/u.test(sentence.text.slice(hit.from)) &&
        !/^(?:someone|anyone|people|patients|nurses|those|everyone|nobody|the|a|an|and|but)\b/u.test(
          sentence.plain.slice(hit.from),
        ),
    },
  ],
  examples: {
    flags: [
      'Thanks to Priya, who showed me a kinder way to explain a ventilator.',
      'I learned this from a porter on nights.',
      'According to the CDC, it takes two weeks.',
      'You told us evenings were hard, so visiting now runs until nine.',
      'So proud of Imani for catching that dose error.',
      'Joanna, who has run the coffee morning for eleven years, saves a chair.',
    ],
    allows: [
      'Thanks to our amazing team!',
      'Thanks to our sponsor Acme.',
      'Thank you for your feedback.',
      'I learned a lot this year.',
      'According to plan, we open on Monday.',
      'Our nurses are the best.',
    ],
  },
};
