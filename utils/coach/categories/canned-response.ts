import type { Category, Hit } from '../category';
import { findEchoes } from '../language/echoes';
import { oneOf, phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import { sentenceAt } from '../language/sentence-at';

/** What a stock reply calls the post it answers. */
const theirs = oneOf(
  'feedback',
  'comments?',
  'concerns?',
  'complaints?',
  'input',
  'thoughts',
  'message',
  'reviews?',
  '(?:kind )?words',
  'suggestions?',
  'opinions?',
  'experiences?',
  'correspondence',
  'perspectives?',
  'views?',
  'matters?',
  'issues?',
  'points?',
  'remarks?',
  'sentiments?',
  'quer(?:y|ies)',
  'enquir(?:y|ies)',
  'observations?',
  'insights?',
  'stor(?:y|ies)',
  'grievance',
  'ratings?',
  'stars',
  'honesty',
  'candou?r',
  'interest',
  'same',
  'frustration',
);
/** Who speaks: «we», a house by its name, «the management». */
const we =
  "(?:we|i|(?:the |our )?(?:management|team|team members|leadership|[\\p{L}'.]+ (?:health|hospital|clinic|dental|pediatrics|practice|centre|center|team)|trust|office)|[\\p{L}]+view)";
const always =
  "(?: (?:always|all|only|ever|do|also|really|truly|deeply|greatly|sincerely|continually|constantly|will|shall|would|'ll|have|remain|remains|are|is|'re|am|continue to|simply|just|just want to|never stop|never want|very much))*";
const thanks =
  '(?:thank(?:s|you| you)?|many thanks|ty|tysm|thx|ta|cheers|diolch|merci|grateful|obliged to you|(?:we |i )?(?:really |truly |so |sincerely )?appreciate(?:s|d)?)';

/** Their own topic in the same sentence, a person who did something, a day or a price: then the words are no stock. */
const specific =
  /\b(?:i've (?:asked|sent|passed|put|taken|walked|told|rung|booked)|i'm (?!sorry|glad|so|afraid)\p{L}+[,.]|i (?:asked|walked|rang|checked|moved)|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|from today|at \d|before \d|within \d+|£\d|\$\d|\d{3}-\d{4}|about the (?!matter|issue|situation|delay|inconvenience)\p{L}+|while i dug|which is a silly)\b|:\s*i\b/u;
const stockStems = new Set([
  'experienc',
  'feedback',
  'comment',
  'concern',
  'complaint',
  'review',
  'story',
  'matt',
  'issu',
  'point',
  'messag',
  'word',
  'patient',
  'patienc',
  'team',
  'communic',
  'reply',
  'star',
  'apolog',
  'apology',
  'frustrat',
  'inconvenienc',
  'privacy',
  'respond',
  'respons',
  'answ',
  'answer',
  'listen',
  'wait',
  'question',
  'famy',
  'family',
  'resident',
  'memb',
  'member',
]);

const isStock = (_hit: Hit, sentence: Sentence) =>
  !specific.test(sentence.plain) &&
  !/\b(?:phrase|teased|banned|stop saying|makes? my teeth|robot|should be|one of those|replied to me)\b/u.test(
    sentence.plain,
  );

/** «Thank you for your message. I'm Dana …»: opens an answer by a person. */
const greetsOnly =
  /^(?:many )?(?:thank|ty|ta|cheers)[^.!]{0,14}for (?:your (?:message|comment|post|note|question)|flagging|letting us know|your patience)/iu;
const namesSelf = /\bI(?:’|')?m \p{Lu}\p{Ll}+|\bI am \p{Lu}\p{Ll}+/u;

export const cannedResponse: Category = {
  id: 'canned-response',
  name: 'Canned reply',
  group: 'Replies',
  severity: 'fix',
  scope: ['reply'],
  weight: 10,
  message: 'This would fit any complaint about anything; a word about their own topic makes it an answer.',
  why: 'Care Opinion research separates generic from “transparent, conversational” replies by how specific and personal they are and whether they show learning; 19 co-produced factors include tailoring, name, role, thanks, apology, and contact options. Seed 2: the challenge is “taking action based on what customers are saying … to close the loop”.',
  sources: ['S35', 'S37', 'SEED-2'],
  whenNot:
    'The same words beside their own topic are specific and fine, and so is a privacy line followed by what you will do.',
  rules: [
    {
      id: 'thanks-for-feedback',
      pattern: phrase`\b(?:we |i )?${thanks}(?: (?:so much|very much|kindly|again|for|you|u|to you|your?|ur|us|with|the|such|this|that|valuable|kind|honest|detailed|in|on|time|taking|taken?|sharing|share|giving|providing|leaving|leave|sending|submitting|writing|write|voicing|posting|to|out|of|busy day|a|moment|and|lovely|positive|amazing|five|all|those|families|who|every|everyone|opportunity|part|being|let(?:ting)?|calling|contacting|continued|engage))* (?:${theirs}|reaching out|getting in touch|get in touch|in touch|(?:bringing|brought) (?:this|it|that|these)(?: [\p{L}]+)? to (?:our|my|the) attention|(?:letting|let) us know|patience|understanding|support|loyalty|bearing with us|flagging (?:this|it|that)|sharing (?:this |that |your [\p{L}]+ )?with us|passion|the time|opportunity to (?:learn|respond|improve|grow)|calling [\p{L} ]{3,25})\b(?: (?:with us|to us|and patience|in touch))?[.!]?`,
      when: (hit, sentence) =>
        isStock(hit, sentence) &&
        !/\bthank(?:s| you) for (?:telling|asking|the correction|sharing your story|the nice words all|visiting our|your concern\. of)/u.test(
          sentence.plain,
        ) &&
        !/\bappreciate you spelling|\bfor the nice words\b/u.test(sentence.plain),
    },
    {
      id: 'seriously',
      pattern: phrase`\b${we}${always} (?:takes?|treats?|regards?|handles?|consider) (?:all |every |any |each |your |these |such |this |these |patient )*(?:${theirs}|this|privacy|safety|things)(?: (?:like|of|such as) (?:this|these|yours)(?: nature| kind)?)?(?:,? positive or otherwise,?)? (?:very |extremely |incredibly |so |really |most |with the utmost |as an )?(?:seriously|seriousness|opportunity|attention|carefully)\b|\b(?:all |every |such )?(?:piece of )?${theirs}(?: raised| of (?:this|every|that) (?:nature|kind|sort)| like this| such as (?:these|yours))? (?:are|is|will be)(?: \p{L}+)? (?:treated|handled|taken|looked at|considered|discussed|attended to|read|shared|used)\b(?! by\b)[^.;!?]{0,45}`,
      when: isStock,
    },
    {
      id: 'inconvenience',
      pattern: phrase`\b(?:${we}${always} )?(?:apologi[sz]e|apologies|sorry|regret)(?: (?:sincerely|deeply|to you))*(?: for)? (?:any|the|this|all|your) (?:and all |possible |potential )?(?:inconveniences?(?: caused| this may have caused)?|trouble(?: caused)?|hassle|hiccup|issues? experienced|impact of this)\b[^.!?,;]{0,24}|\binconvenience(?: this may have caused)?,? (?:is )?regretted\b|\bsorry for trouble caused\b`,
      when: isStock,
    },
    {
      id: 'we-value',
      pattern: phrase`\b(?:your|every|each|patient|customer|all) (?:patient'?s? )?(?:${theirs}|voice|satisfaction|trust|support|patience|family)(?: (?:and|&) \p{L}+)? (?:is|are|means?|matters?|counts?|helps?|made|shapes?)(?: (?:a lot|very|so|extremely|really|truly|highly|always|incredibly|everything|the world|much|golden))* ?(?:important|valuable|valued|appreciated|to us|us|our (?:\p{L}+ )*(?:priority|day|future)|improve)\b(?: to us)?|\b(?:[\p{L}]+ ){1,3}(?:is|are|remains?) (?:always )?(?:our|a|the) (?:top|number one|highest|main|utmost|first|core) (?:priority|concern|value)s?\b|\b(?:is|are|sits?|lies?) at the heart of (?:all|everything|what)\b[^.;!?]{0,15}|\bin our dna\b|\b(?:is|are) (?:a gift|our passion|what we're all about|a journey)\b|\b${theirs} (?:like|such as|from)(?: \p{L}+ like)? (?:yours|this|these|you)\b[^.;!?]{0,40}|\b${we}${always} (?:values?|welcomes?|cherish(?:es)?) (?:your|all|every|each|the|honest)?(?: [\p{L}]+)?? ?(?:${theirs}|challenge|interaction|opportunity)\b[^.;!?]{0,20}|\byour (?:feelings are valid|trust means everything)\b`,
      when: isStock,
    },
    {
      id: 'strive',
      pattern: phrase`\b${we}${always} (?:strives?|striving|endeavou?rs?|aims?|seeks? to|works? (?:hard|tirelessly)|prides? ourselves|(?:committed|dedicated|devoted|focused)(?= (?:to|on))|always looking for ways|always trying|want (?:each|every|everyone|nobody|to get it right|to do right)|wants? (?:anyone|every \p{L}+) to leave|hold ourselves|go above and beyond|try (?:and|to) (?:read|get|do)|don't always get it right|never stop (?:listening|learning|striving))\b[^.!?;]{0,50}|\bit is always our goal\b[^.;!?]{0,25}|\bis something we aim for\b[^.;!?]{0,20}|\b(?:our team )?thrives? on constructive\b[^.;!?]{0,12}|\bas a learning organi[sz]ation\b[^.;!?]{0,25}`,
      when: (hit, sentence) => isStock(hit, sentence) && !/\bi (?:strive|aim|seek|try)\b/u.test(sentence.plain),
    },
    {
      id: 'not-who-we-are',
      pattern: phrase`\b(?:this|that|it|what you(?:'ve| have) described|comments like this)(?:'s| is| was| are| does| do|n't|doesn't| certainly| definitely| clearly)* ?(?:not|isn't|doesn't|don't)? (?:reflect (?:our|the)|(?:the|an?|how|what|who|in keeping with|like)(?: kind of| type of| level of| standard of)? ?(?:experience|service|care|standards?|we (?:roll|are|aim|strive|want|expect|hope|like)|us\b|our values)|the [\p{L}]+ way)(?: [^.!?,;]{0,35})?|\b(?:fell|falls?|fallen) short of (?:your|our|the|those|that) [\p{L} ]{3,25}|\bmissed the mark\b[^.;!?]{0,15}|\bnot what we like to see\b|\bless than (?:an? )?(?:perfect|exceptional)\b[^.;!?]{0,20}`,
      when: (hit, sentence) =>
        isStock(hit, sentence) && /\b(?:not|n't|short|missed|less)\b/u.test(sentence.plain.slice(hit.from, hit.to)),
    },
    {
      id: 'passed-on',
      pattern: phrase`\b(?:(?:your|this|these|it|all|the) ?(?:${theirs})? ?(?:has|have|will be|was|were|is being|shall be|being|have now been)(?: been| now| also)* (?:forwarded|passed|escalated|shared|noted|taken (?:on board|into (?:account|consideration))|logged|relayed|directed|referred|addressed|reviewed|recorded|raised|brought to|fed back|received|read|added to our list|looked at)|${we}${always} (?:pass(?:ed|ing)? (?:this|it|that|your|these|on|along)|forward(?:ed|ing)? (?:this|it|your)|made a note|note (?:what|your)|escalat(?:e|ed|ing) (?:this|it)|tak(?:e|en|ing) (?:this|it|that|the matter|these) (?:on board|into (?:account|consideration)|away|back|under advisement)|bear (?:this|it) in mind|look(?:ing)? into (?:this|it|the matter)|circle back|reflect on (?:this|what)|acknowledge(?:s)? (?:receipt|the)|in receipt of|pop it on the list|get onto it|have a word with)|(?:will|'ll) mention it to (?:someone|the team)|someone (?:on our end )?(?:will|is) look(?:ing)? into|passing (?:it )?along to|point taken|noted and logged|all points noted|duly noted|noted with thanks|taken on board|let the team know)\b[^.;!?]{0,45}`,
      when: isStock,
    },
    {
      id: 'in-hand',
      pattern: phrase`\b(?:(?:please |do |kindly )?(?:rest|be) assured|rest easy knowing|kindly be informed|please be advised|please know(?= nothing)|we(?:'d| would) like to (?:re)?assure)\b[^.;!?]{0,50}|\b(?:the )?(?:matter|it|this|everything)(?:'s| is) (?:well )?in hand\b|\bwe(?:'re| are| r) (?:on it|looking into (?:it|this)|aware and working|getting there|doing everything we can|all ears)\b[^.;!?]{0,20}|^(?:we're )?on it[.!]|\bleave it with us\b|\b(?:follow|more|share more|updated?) in due course\b|\bat the earliest\b|\bdo the needful\b|\bbehind the scenes\b[^.;!?]{0,40}|\bcase-by-case\b[^.;!?]{0,10}|\blessons (?:will be|were|have been) learn(?:ed|t)\b|\b(?:appropriate|necessary|corrective) (?:steps|action|measures)(?: will| shall| has| have)? be(?:en)? taken\b|\b(?:steps|action|measures) (?:will|shall) be taken\b|\brobust processes\b[^.;!?]{0,40}|\bseized of the matter\b|\bthe learnings\b[^.;!?]{0,20}|\bwill respond within\b[^.;!?]{0,25}|\b(?:will be|be) answered in the order\b[^.;!?]{0,12}|\bagents? will be with you\b[^.;!?]{0,10}|\bkeep you posted\b[^.;!?]{0,20}|\bautomated acknowledgement\b`,
      when: isStock,
    },
    {
      id: 'we-hear-you',
      pattern: phrase`\bwe (?:hear|see) you\b(?!r)(?:,? (?:and )?we (?:see|hear) you\b)?[^.;!?]{0,40}|\byou are (?:valued|seen|heard)\b|\bwe (?:share|understand|appreciate|recogni[sz]e|acknowledge) (?:your (?:concern|frustration|disappointment|sense of)s?|(?:that )?(?:this|waiting|things|how|how much|how important)[^.;!?]{0,45}(?:difficult|frustrating|hard|challenging|means to you|to you|anxious)[^.;!?]{0,20})|\b(?:we(?:'re| are|re)? |it )(?:so |very |v |always |truly )*(?:sorry|sad|saddened|saddens (?:us|all of us)|disappointed|troubled) (?:here )?to (?:hear|learn|read)(?: (?:about |of )?(?:this|that|things like this|your (?:experience|concerns?|disappointment|frustration)))?(?=[.,!]|$| and (?:will|we|have))|\bsorry about that[.!,] ?we\p{L}*[^.;!?]{0,15}|\bdid not fall on deaf ears\b|\btruly humbled\b[^.;!?]{0,35}|\bmade our day\b|\bwe do care\b[^.;!?]{0,20}`,
      when: (hit, sentence) =>
        isStock(hit, sentence) &&
        !/\bwe hear you on\b|\bi'm (?:so |very )?sorry to (?:read|hear) this/u.test(sentence.plain),
      weak: true,
    },
    {
      id: 'privacy-wall',
      pattern: phrase`\b(?:due to|because of|owing to|for|in line with) (?:patient |federal |our |strict |hipaa |the )*(?:privacy|confidentiality|hipaa|data protection|gdpr|regulations)(?: (?:laws?|regulations?|reasons?|rules|policy|guidelines|requirements))?,? (?:(?:we|i|the hospital)(?:'re| are| has| make)? (?:unable|not able|cannot|can't|may not|no comment)|it is not possible)[^.!?,;]{0,45}|\b(?:we(?:'re| are) unable to|we can't) comment\b[^.;!?]{0,30}`,
      when: (hit, sentence) => isStock(hit, sentence) && !/\b(?:but|;|however)\b/u.test(sentence.plain.slice(hit.to)),
    },
    {
      id: 'sign-off',
      pattern: phrase`(?<!hope you )\b(?:have|enjoy) (?:a|an) (?:wonderful|great|pleasant|amazing|blessed|fantastic) (?:rest of your )?(?:day|week|weekend)\b|\bwe look forward to (?:serving|exceeding|welcoming)\b[^.;!?]{0,35}|\bwe hope this (?:goes some way|clarifies|helps)\b[^.;!?]{0,30}|\bwe(?:'re| are) (?:always )?here (?:for you|to help)\b|\b(?:onwards and upwards|we salute you)|^here to help!|\bsending positive vibes\b[^.;!?]{0,40}|\bwe trust this clarifies\b[^.;!?]{0,12}|\bplease accept our (?:sincere|warmest|deepest)\b[^.;!?]{0,20}`,
      when: isStock,
      weak: true,
    },
  ],
  keep: (match, view) => {
    const { context, text } = view.draft;
    if (greetsOnly.test(text.slice(match.from, match.to)) && namesSelf.test(text)) return false;
    if (context === undefined) return true;
    const sentence = sentenceAt(view, match.from);
    if (sentence === undefined) return true;
    return !findEchoes(sentence.plain, context).some(({ stem }) => !stockStems.has(stem));
  },
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
      'Thanks for reaching out and sharing your experience.',
      'We apologise for any inconvenience caused.',
      'Your feedback is important to us.',
      'Rest assured the matter is in hand.',
      'This has been forwarded to the relevant department.',
      'Due to privacy laws we are unable to comment.',
      'Patient safety is at the heart of everything we do.',
    ],
    allows: [
      '> The parking meter ate my card.\nThank you for your feedback on the parking meter; it is off until Thursday.',
      'Thank you for telling us about the ramp; gritting starts at six now.',
      'I take this seriously: I’ve asked the night lead to call you at eight.',
      'I can’t discuss anyone’s care in public, but I can get the bill explained today.',
      'The inconvenience is real when the only lift is out; the ramp by door C is open.',
      'Looking into the ear, we mostly want to see the drum.',
      'I hear you on stockings in July.',
      'What a lovely thing to read.',
    ],
  },
};
