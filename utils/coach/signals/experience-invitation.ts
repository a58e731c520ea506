import type { Hit } from '../category';
import { isImperative } from '../language/imperative';
import { isNegated } from '../language/negation';
import { phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { Signal } from '../signal';
import { isNotPitch } from './not-in-a-pitch';

/** About how we did, for our campaign, for a nod, or somebody else's reported words. */
const notTheirStory =
  /\b(?:hearing from (?:members|our|residents|patients|you)|properly|how long it's|what's in it|which town|how we (?:did|are|were)|why (?:you|our|we)|why [\p{L}]+ (?:is|was) (?:the|your) |about (?:us|our)\b|of our (?:service|care|team)|how wonderful|love story|loved about|win you back|(?:about|of) your (?:visit|stay|experience)|your (?:review|rating|feedback|friends|order)|five stars?|ad campaign|annual report|billboard|gala|without telling me|(?:three|two) (?:mates|friends)|the truth|the difference|your (?:midwife|nurse|doctor|gp|pharmacist)|(?:hear|say|tell|know) (?:it|of it|more)? ?(?:from you|by phone|off this page|in person)|where you were|how (?:you're|he's|she's) (?:get|doing))\b|\d{3}-\d{4}|#\p{L}+born/u;
/** Details that must not stand in public. */
const identifiers =
  /\b(?:full names?|date of birth|birth ?dates?|birthday|dob|health card|chart number|diagnosis|(?:test|biopsy|scan|lab|your|my) results?|your (?:dose|meds|medicines|tablets|postcode|address|insurance|number|symptoms|output|photos?)|card number|tablets is everyone)\b/u;

const isAsked = (hit: Hit, sentence: Sentence) =>
  !notTheirStory.test(sentence.plain.slice(hit.from, hit.to + 40)) &&
  !identifiers.test(sentence.plain) &&
  !isNegated(sentence, hit) &&
  !/\b(?:he|she|they|who|it|said|says)(?:'d| has| had)? $/u.test(sentence.plain.slice(0, hit.from)) &&
  !/,? (?:said|says) (?:the|a|he|she)\b/u.test(sentence.plain.slice(hit.from));
const isAskedOfReader = (hit: Hit, sentence: Sentence) => isAsked(hit, sentence) && isImperative(sentence, hit.from);

const things =
  '(?:tips?|tricks?|hacks?|recs|stor(?:y|ies)|ideas?|favou?rites?|ways?|songs?|recipes?|routes?|experiences?|answers?|suggestions?|recommendations?|corrections?|patterns?|recollections|contributions|opinions?)';
const wish = `(?:i|we|she|he|they|[\\p{L}]+(?<!you))(?:'d| would| should) (?:all |really |very much |dearly |so |also |still )*(?:love|like|want|value|welcome|appreciate|be (?:so |very |most )?(?:glad|grateful|obliged|happy|interested))`;

export const experienceInvitation: Signal = {
  id: 'experience-invitation',
  name: 'Invitation to share experience or tips',
  credit: 10,
  message: 'It invites people to tell what they know from their own lives.',
  why: 'Consulting people on what affects them is the mutuality that Kent and Taylor describe; followers who share experience become more invested in a health charity’s community.',
  sources: ['S4', 'S80'],
  whenNot: '«Tell us how we did», «share this post» and stories about why you chose us serve the author.',
  rules: [
    {
      id: 'would-love-to-hear',
      pattern: phrase`\b(?:${wish}|(?:i|we)(?:'m|'re| am| are)? (?:want|wish|keen|love)(?: very much)?)(?: to)?(?: (?:hear|know|learn|read|see|collect|borrow|be told|be corrected|hearing|knowing))(?: (?:from|about|which|what|how|who|where|when|your|the|it|them|it if|any))\b[^.!?"]*|\b${wish} (?:a |an |any |your |the |all (?:of )?your )?(?:[\p{L}-]+ )?${things}\b[^.!?"]*`,
      when: (hit, sentence) => isAsked(hit, sentence) && !/^you\b/u.test(sentence.plain.slice(hit.from)),
    },
    {
      id: 'tell-me-about',
      pattern: phrase`\b(?:tell|teach|show|remind|write|describe (?:to|for)) (?:me|us|the others(?: here)?|the next [\p{L}]+|my [\p{L}]+),? (?:below,? )?(?:about|in your own words|a (?:story|line)|your|the (?:story|weird|one|best|worst|first|last|small)|what|how|which|where|who|when|one|something|i'm|if i|if we)\b[^.!?"]*|\btell (?:us|me)(?: (?:what|which|where|if|when)[^.!?"]{2,50})?,? and (?:i'll|we'll)\b[^.!?"]*`,
      when: (hit, sentence) =>
        isAskedOfReader(hit, sentence) &&
        !/\bif (?:you|it|your)\b|\bright away\b/u.test(sentence.plain.slice(hit.from, hit.to)),
    },
    {
      id: 'put-it-here',
      pattern: phrase`\b(?:share|add|put|drop|leave|post|send|spill|name|throw|describe|write|bring|swap|lay|pop|type|give|comment|reply)\b (?:(?:me|us|her|him|in|out|with) )*(?:yours\b|what (?:worked|helped|you|got|your)|how you|(?:the|a|one|your|that) (?:[\p{L}'-]+ ){0,3}?(?:${things}|gadget|thing|trick|hour|game|show|title|word|place|line|moment|question)s?\b|as much or as little)[^.!?"]*`,
      when: (hit, sentence) =>
        isAskedOfReader(hit, sentence) &&
        /^[\p{L}]+ (?:yours|what|how|as much)|\b(?:below|here|in the comments|underneath|and (?:i|we)(?:'ll| will)|you|your|for (?:others|anyone|whoever|her|him|them|someone|the next))\b/u.test(
          sentence.plain.slice(hit.from, hit.to),
        ),
    },
    {
      id: 'been-there',
      pattern: phrase`\b(?:if (?:you(?:'ve| have)|youve|your [\p{L}]+ has) (?:ever |already )?(?:been|had|sat|lived|done|got|gone|found|cared|nursed|worked|tried|come|raised|lost|started|made|learned|learnt|known)|(?:those|anyone|people|folks|families|parents|mums|moms|dads|nurses|them) (?:of you )?(?:who|that)(?:'ve|'s| have| has))\b[^.!?"]{2,120}?[,:;-] ?(?:please |do |i'd |we'd |could you |would you |come |your )*(?:tell|share|say|write|put|add|send|teach|love|correct|speak up|shout|what|which|[\p{L}]+ (?:${things}))\b[^.!?"]*(?<!\?)(?=[.!]|$)`,
      when: isAsked,
    },
    {
      id: 'correct-me',
      pattern: phrase`\b(?:(?:please |pls )?correct (?:me|my|this|our|us)\b[^.!?;"]*|(?:put|set) (?:me|us) (?:right|straight)|tell (?:me|us) (?:if|where|when) (?:i|we|it|this|that|something)(?:'s|'ve|'m)?\b[^.!?"]*|what (?:have|did) (?:i|we) miss(?:ed)?|red pen welcome|(?<!i'll )say so (?:below|here|loudly))`,
      when: (hit, sentence) =>
        isAsked(hit, sentence) && !/\b(?:bill|chart|address|was corrected)\b/u.test(sentence.plain),
    },
    {
      id: 'collecting',
      pattern: phrase`\b(?:i(?:'m|m| am)|we(?:'re| are)|[\p{L}]+(?:'s| is)) (?:collecting|gathering|compiling|hunting for|making (?:one |a |up a )?(?:list|sheet|booklet|poster|board|map|zine) (?:of|for|from|out)|putting together a)\b[^.!?"]*|\b(?:i'll|we'll|i will|we will) (?:collect|gather|compile|turn|make a (?:list|checklist|sheet) (?:of|out of)|print (?:your|the best|them)|pass (?:your|them)|add (?:yours|them))\b[^.!?"]*|\b${things} (?:below|welcome|wanted|gratefully|please|pls|are (?:welcome|sought)|go (?:on|in|to))\b[^.!?"]*|\b(?:welcomes|inviting|invites) (?:${things}|accounts)\b[^.!?"]*`,
      when: (hit, sentence) =>
        isAsked(hit, sentence) && sentence.kind === 'post' && !/wrong answers/u.test(sentence.plain),
    },
    {
      id: 'ask-me',
      pattern: phrase`\b(?:any questions (?:about|on) [^.!?"]{3,50},? ask me|ask (?:me|us) (?:anything|owt|about|what(?:ever)?|your|yours|the)|ask away|ask and (?:i'll|we'll)|come (?:talk|and tell|tell|bother|swap)|ask (?:it|them|yours) (?:here|below)|compare notes|swap (?:tips|notes|stories)|over to you|the floor is yours)\b[^.!?"]*`,
      when: (hit, sentence) =>
        sentence.kind === 'post' && (isAskedOfReader(hit, sentence) || /^any/u.test(sentence.plain.slice(hit.from))),
    },
  ],
  keep: (match, view) =>
    isNotPitch(match, view) && isNotPitch(match, view, ['individual-advice', 'patient-identifier', 'blame-lecture']),
  examples: {
    flags: [
      'If you’ve had braces as a grown-up, tell the next person what week one was like.',
      'I’d love to hear what you pack for a long drip.',
      'Put your best trick for eye drops below and I’ll pass it on.',
      'We’re collecting the words that helped, for the folder in the family room.',
      'Correct me if this list is out of date.',
      'Ask me anything about sleep and small babies.',
    ],
    allows: [
      'Tell us how we did today!',
      'Tell us why you chose Lakeside.',
      'Share this post with every parent you know.',
      'Tell your midwife if the movements slow down.',
      'We’d love to hear about your visit in a review.',
      'Drop your results below and our team will look.',
      'He told me about the war while I did his dressing.',
      '> I saw something.\nPlease don’t put it here.',
    ],
  },
};
