import type { Category } from '../category';
import { isNegated } from '../language/negation';
import { oneOf, phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { Span } from '../types';

const theirWords = oneOf(
  'feedback',
  'comments?',
  'concerns?',
  'complaints?',
  'input',
  'thoughts',
  'message',
  'review',
  'words',
  'suggestions?',
  'opinions?',
  'experience',
  'correspondence',
  'perspectives?',
  'views?',
  'report',
  'rating',
  'post',
  'observations?',
  'remarks?',
  'story',
);
/** A colon or «that's why» brings the particulars: «I take this seriously: I've asked …». */
const isStock = (hit: Span, sentence: Sentence) =>
  !isNegated(sentence, hit) &&
  !/^(?::| about (?:the|your|how|our)|,? so i|;? i've)/u.test(sentence.plain.slice(hit.to));

export const cannedResponse: Category = {
  id: 'canned-response',
  name: 'Canned reply',
  group: 'Replies',
  severity: 'fix',
  scope: ['reply'],
  weight: 10,
  message: 'This would fit any complaint about anything; name their topic and it becomes an answer.',
  why: 'Care Opinion research separates generic from “transparent, conversational” replies by how specific and personal they are and whether they show learning; 19 co-produced factors include tailoring, name, role, thanks, apology, and contact options. Evans and McKee: the challenge is “taking action based on what customers are saying … to close the loop”.',
  sources: ['S35', 'S37', 'SEED-2'],
  whenNot:
    'The same words beside their own topic, and a privacy line followed by what you will do, are specific enough.',
  rules: [
    {
      id: 'seriously',
      pattern: phrase`\b(?:we|i|our team|[\p{L}]+ (?:health|hospital|clinic|team))(?: do| always| really)? takes? (?:all |every |any |each |your |these |such |this |these )*(?:(?:patient |customer |user )?(?:${theirWords}|matters?|issues?|reports?|things|this|privacy|safety))(?: like (?:this|these|yours))?(?: of this (?:nature|kind))? (?:very |extremely |incredibly |so |really |most )?seriously\b`,
      when: isStock,
    },
    {
      id: 'inconvenience',
      pattern: phrase`\b(?:(?:we|i)(?:'d| would)? ?(?:like to )?(?:sincerely |truly |deeply |humbly )?)?(?:apologi[sz]e|apologies|sorry|regret)(?: (?:sincerely|deeply|to you|to hear|to learn))*(?: for| about)? (?:any|the|this|all|your|these) (?:(?:and all|possible|potential|and|or) ?)*(?:inconveniences?|trouble|hassle|frustration|delays?|annoyance)\b[^.!?,;]{0,24}`,
      when: (hit, sentence) =>
        !/^[^.]*\b(?:delay|trouble|hassle)\b/u.test(sentence.plain.slice(hit.from, hit.to)) ||
        /\bany\b/u.test(sentence.plain.slice(hit.from, hit.to)),
    },
    {
      id: 'thanks-for-feedback',
      pattern: phrase`\b(?:thank you|thanks|thankyou|many thanks|we thank you|grateful|we appreciate(?: you)?|appreciate)(?: so much| very much| kindly| again)?(?: for| you)? (?:(?:taking|sharing|giving|providing|leaving|sending|submitting|writing|voicing|expressing|offering|posting|the time to|us with|us|out|your|the|such|this|valuable|kind|honest|detailed|in|with|time|to|share|leave|provide|give|write|and|letting us know|great|amazing|wonderful|lovely|positive|nice) )*(?:${theirWords}|(?:reaching|getting) (?:out|in touch|back)(?: to us)?|bringing (?:this|it|that|these)(?: [\p{L}]+)? to (?:our|my|the) attention|contacting (?:us|[\p{L}]+)|writing (?:in|to us)|your (?:patience|understanding|support|loyalty|interest|time|continued support|kind words)|letting us know|flagging|sharing (?:this|that)(?: with us)?)\b(?: (?:with us|to us|and patience))?[.!]?`,
      when: (hit, sentence) =>
        isStock(hit, sentence) &&
        !/your message\b\.? ?i'm/u.test(sentence.plain) &&
        !/^thank(?:s| you) for (?:your message|your post|sharing your story)/u.test(sentence.plain.slice(hit.from)),
    },
    {
      id: 'we-value',
      pattern: phrase`\b(?:your|all|every|patient|customer|each) (?:patient'?s? )?(?:${theirWords}|voice|satisfaction|opinion)s? (?:is|are|means?|matters?|counts?|helps?)(?: (?:a lot|very|so|extremely|really|truly|highly|always|incredibly|everything|the world))*(?: (?:important|valuable|valued|appreciated|to us|us|to me|our (?:top|number one|highest) priority|improve))*\b|\bwe(?: really| truly| deeply| greatly| do| always)* (?:value|welcome|appreciate|cherish) (?:your|all|every|each|the|honest)(?: [\p{L}]+)?? (?:${theirWords}|input|patience|honesty|business|voice|opportunity to (?:learn|improve))\b|\b(?:[\p{L}]+ ){1,3}(?:is|are|remains?) (?:always )?(?:our|a|the) (?:top|number one|highest|main|utmost|first) (?:priority|priorities|concern|importance)\b`,
      when: isStock,
    },
    {
      id: 'strive',
      pattern: phrase`\bwe(?: always| continually| constantly| do| all)* (?:strive|endeavou?r|aim|try|work hard|work|do our best|hope) (?:(?:to|for|every day|hard|tirelessly|very|at all times) )*(?:provide|offer|deliver|give|ensure|maintain|make|meet|exceed|be|create|improve|100 ?%|excellence|treat|do better|the (?:best|highest))\b[^.!?,;]{0,40}|\bwe(?: always)? (?:pride ourselves (?:on|in)|hold (?:ourselves|our (?:team|staff|nurses|caregivers)) to (?:the |a )?(?:highest|high|very high)|set high standards|don't always get it right)\b[^.!?,;]{0,30}|\b(?:we are|we're) (?:always|constantly|continually|continuously)? ?(?:looking (?:for|at) ways to|working (?:to|on) (?:improv|mak|get)|striving to|trying to|seeking to|learning|grateful for every|committed to improving)[\p{L}]*(?: [\p{L}]+){0,3}`,
      when: isStock,
    },
    {
      id: 'not-the-experience',
      pattern: phrase`\b(?:this|that|it)(?:'s| is| was)(?: certainly| definitely| clearly)? not (?:the|an?|how|what|representative of|indicative of|typical of|in line with)(?: kind of| type of| level of| sort of| standard of)? ?(?:experience|service|care|impression|standard|how we roll|we (?:want|strive|aim|expect|hope|like|would want|roll)|who we are|our (?:standards?|values|usual)|you should)\b[^.!?,;]{0,40}|\bnot how we (?:roll|do things|like)\b|\bfell short of (?:your|our|the) (?:expectations|standards|high standards)\b|\bdid not (?:meet|live up to) (?:your|our) (?:expectations|standards)\b`,
      when: isStock,
    },
    {
      id: 'rest-assured',
      pattern: phrase`\b(?:(?:please |do )?(?:rest|be) assured(?: that)?|you can be sure|we can assure you|i can assure you|we assure you|please know(?: that)?|please accept our (?:sincere|sincerest|warmest|deepest|heartfelt)[\p{L} ]{0,20}|our (?:sincere|sincerest|deepest) (?:apologies|regrets)|we understand (?:your|how|that this (?:is|can be|may be)) (?:frustrat\p{L}+|concerns?|disappoint\p{L}+|upsetting)(?: (?:this|that|it) (?:is|can be|may be|must be))?|we (?:recogni[sz]e|appreciate|acknowledge) (?:that )?this (?:has been|is|must be) (?:a )?(?:difficult|frustrating|hard|challenging)[\p{L} ]{0,20}|did not fall on deaf ears|does not go unnoticed)\b`,
      when: (hit, sentence) => !/\bplease know\b.{0,10}\b(?:you can|i)\b/u.test(sentence.plain.slice(hit.from)),
    },
    {
      id: 'passed-on',
      pattern: phrase`\b(?:(?:your|this|these|it|the) ?(?:${theirWords}|matter|issue|words)? ?(?:has|have|will be|was|were|is being)(?: been| now)? (?:forwarded|passed|escalated|shared|noted|taken (?:on board|into (?:account|consideration)|seriously)|logged|relayed|sent|directed|referred|addressed|reviewed|recorded|raised|heard)|we(?:'ll| will| have|'ve| are|'re)?(?: be| now| also| certainly| definitely| of course)* (?:pass(?:ed|ing)? (?:this|it|that|your|these|on|along)|forward(?:ed|ing)? (?:this|it|your)|shar(?:e|ed|ing) (?:this|your|it) (?:${theirWords} )?with|mak(?:e|ing) sure (?:this|your)|mad(?:e) a note|not(?:e|ed) (?:your|this|it)|escalat(?:e|ed|ing)|tak(?:e|en|ing) (?:this|it|your|that|these) (?:${theirWords} )?(?:on board|into (?:account|consideration)|away|back|under)|bear (?:this|it) in mind|look(?:ing)? into (?:this|it|the matter|that|what)|investigat(?:e|ing) (?:this|the matter|further)|review(?:ing)? (?:this|your|the matter)|relay(?:ed)?|reflect on|keep (?:this|it|you) (?:in mind|posted|updated|informed)|use (?:this|it|your))|so (?:that )?we can look into (?:this|it)(?: further)?|will mention it to (?:someone|the team)|someone will look into|(?:the )?matter is in hand|taken on board|noted with thanks|duly noted|received\. reviewed)\b(?: (?:to|with|by|on|along|further|as|for) (?:the |our |your )?(?:appropriate|relevant|right|proper|correct|responsible|concerned|wider|entire|team|department|management|leadership|feedback|future|teams?|staff|product|appropriate)?(?: [\p{L}]+)?)?`,
      when: (hit, sentence) =>
        isStock(hit, sentence) &&
        !/\b(?:by (?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|tonight|this (?:morning|afternoon|evening)|within \d|before \d)\b/u.test(
          sentence.plain,
        ),
    },
    {
      id: 'privacy-wall',
      pattern: phrase`\b(?:due to|because of|owing to|for|in line with|in accordance with) (?:patient |federal |our |strict |hipaa |the )*(?:privacy|confidentiality|hipaa|data protection|gdpr)(?: (?:laws?|regulations?|reasons?|rules|policy|policies|guidelines|requirements))?,? (?:(?:we|i)(?:'re| are|'m| am)? (?:unable|not able|cannot|can't|can not|may not)|it is not possible)[^.!?,;]{0,50}`,
      when: (hit, sentence) => !/\b(?:but|;|however) (?:i|we|please|here)\b/u.test(sentence.plain.slice(hit.to)),
    },
    {
      id: 'sign-off',
      pattern: phrase`\b(?:have a (?:great|nice|wonderful|good|lovely|blessed|fantastic) (?:day|week|weekend|evening|one)|we(?:'re| are) here (?:for you|to help|if you need)|we hope (?:you|this|to see you|that you)[\p{L} ]{0,30}|we look forward to (?:serving|seeing|welcoming|hearing)[\p{L} ]{0,20}|enjoy (?:the sunshine|your day)|we promise we do care|we do care and we do listen|we always (?:listen|appreciate|love)|we(?:'re| are) (?:so )?(?:sorry|sad) to (?:hear|learn|read) (?:about |of )?(?:that |this |your (?:experience|concerns?|disappointment|frustration|negative))?(?: you(?:'ve| have|'re| are| had| were)? [\p{L} ]{0,30})?)\b[.!]?`,
      when: (hit, sentence) =>
        isStock(hit, sentence) &&
        !/sorry to (?:hear|learn|read) (?:about|of|that)? ?(?:your (?:loss|dad|mum|mom)|you lost)/u.test(
          sentence.plain,
        ),
      weak: true,
    },
  ],
  moves: [
    {
      move: 'Name their topic in your first line',
      before: 'We take all feedback seriously and apologize for any inconvenience.',
      after:
        'Paying for parking twice because the machine ate the first card would annoy me too. I’m Lee in facilities; that machine is off until it’s repaired on Thursday.',
    },
    {
      move: 'Say what will happen and when',
      before: 'Your comments have been forwarded to the appropriate department.',
      after:
        'I’ve sent this to Ana Ruiz, who runs the food service. She’ll reply under this post by Wednesday with what’s changing on the evening menu.',
    },
    {
      move: 'Sound like one person',
      before: 'Thank you for bringing this to our attention. We strive to provide the best experience.',
      after:
        'I’m Jo, charge nurse on nights. Call bells that ring and ring are a misery. I’m walking the corridor with our manager tonight to see why.',
    },
  ],
  examples: {
    flags: [
      'We take all concerns very seriously.',
      'Thank you for bringing this to our attention.',
      'We apologize for any inconvenience caused.',
      'Your feedback is important to us.',
      'Rest assured we strive to provide the best care.',
      'This has been forwarded to the appropriate department.',
      'Due to privacy laws we are unable to comment.',
    ],
    allows: [
      'Thank you for telling us about the parking meters; I’ve asked for that one to be switched off.',
      'I take this seriously: the night lead will ring you by eight.',
      'I can’t discuss anyone’s care in public, but I can get the bill explained today.',
      'The inconvenience is real when the only lift is out; the ramp by door C is open.',
      'I’ve sent this to Ana Ruiz, who runs the kitchen, and she’ll answer here by Wednesday.',
      'Paying twice because the machine ate the first card would annoy me too.',
      'What a lovely thing to read.',
    ],
  },
};
