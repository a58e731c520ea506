import type { Category } from '../category';
import type { DraftView } from '../language/draft-view';
import { upToThree } from '../language/lexicon';
import { isNegated } from '../language/negation';
import { oneOf, phrase } from '../language/phrase';
import { toPlain } from '../language/plain';
import type { Sentence } from '../language/sentence';
import { sentenceAt } from '../language/sentence-at';
import type { Span } from '../types';
import { buzz, buzzHead, devoted, values } from './corporate-words';

/** «I'm committed to calling you by Friday» is a person's promise. */
const isNobody = (hit: Span, sentence: Sentence) =>
  !isNegated(sentence, hit) && !/\b(?:i'm|i am|i've|i) (?:\p{L}+ )?$/u.test(sentence.plain.slice(0, hit.from));

/** «You may find that …», in an answer that names no house: learned words perhaps, but one person's to another. */
function speaksToSomebody(match: Span, view: DraftView): boolean {
  if (view.draft.kind !== 'reply') return false;
  const isOfNoHouse = view.sentences.every(({ sentence }) => sentence.ourselves.length === 0);
  const isPersonal = /\b(?:you|your|i|my)\b/u.test(sentenceAt(view, match.from)?.plain ?? '');
  return (isOfNoHouse && isPersonal) || isTalk(view);
}

/** «Our minds», «we all»: a long answer that says «you» again and again and speaks of no house. */
function isTalk(view: DraftView): boolean {
  const plain = toPlain(view.draft.text);
  return (plain.match(/\byou\b/gu)?.length ?? 0) >= talked && !house.test(plain);
}

const talked = 4;
const house =
  /\b(?:our|the|this) (?:\p{L}+ )?(?:clinic|hospital|practice|surgery|team|services?|department|organi[sz]ation|trust|cent(?:er|re)|board|staff|patients|office|management|facility|ward|unit|pharmacy|plan|company|website|portal)\b/u;

export const corporateVoice: Category = {
  id: 'corporate-voice',
  name: 'Stilted corporate voice',
  group: 'Broadcast voice',
  severity: 'tip',
  scope: ['post', 'reply'],
  weight: 6,
  message: 'This sounds like an institution; readers want to hear a person.',
  why: 'Ficarra: “Consumers aren’t interested in connecting with stilted companies; they want to connect with people.” Conversational human voice correlates with trust, satisfaction, control mutuality and commitment; a named human presence was rated higher than an organisational one; it raised engagement on NGO Facebook pages. Care Opinion advises “I” rather than “we”.',
  sources: ['SEED-1', 'S17', 'S18', 'S16', 'S46'],
  whenNot:
    'A personal promise with a time, plain words that only look alike (leverage a leg, a saline solution) and what «we» actually do are fine.',
  rules: [
    {
      id: 'committed-to',
      pattern: phrase`(?:\b(?:[\p{L}'&-]+ ){1,3})?\b(?:is|are|remains?|we're|was|stays?|continues to be)(?: (?:deeply|firmly|fully|strongly|wholly|always|truly|proudly|all))? ${devoted}(?: to)? (?:(?:being|the|our|delivering|providing|improving|advancing|ensuring|supporting|serving|fostering|offering|making|creating|helping|promoting|achieving|continuous|high|patient|staff)\b|${values})[^.!?,;]{0,40}`,
      when: (hit, sentence) => isNobody(hit, sentence) && !/^\s*i\b/u.test(sentence.plain.slice(hit.from)),
    },
    {
      id: 'house-is-proud',
      pattern: phrase`\b(?:[\p{L}'&-]+ ){1,3}(?:is|are|remains) (?:so |very |incredibly |deeply )?(?:proud|honou?red|pleased|privileged|delighted|humbled)(?: and (?:proud|honou?red|humbled))? (?:to|of (?:its|our))\b[^.!?,;]{0,24}`,
      when: (hit, sentence) =>
        isNobody(hit, sentence) &&
        /^\p{Lu}/u.test(sentence.text.slice(hit.from)) &&
        !/^(?:i|we|she|he|they|you|who|my|mum|dad|our)\b/u.test(sentence.plain.slice(hit.from)),
    },
    {
      id: 'mission',
      pattern: phrase`\b(?:our|the|its|[\p{L}]+'s) (?:core |shared |guiding |overall |ongoing |continued |unwavering )*(?:mission|vision|ethos|purpose|values|commitment|dedication|philosophy|promise)(?: statement)? (?:is|are|has always been|remains?|to|of|drives?|guides?|reflects?|framework|centers?|centres?)\b(?: to)?(?: (?!the good|find)[\p{L}-]+){0,4}`,
      when: (hit, sentence) => isNobody(hit, sentence) && !/\b(?:tonight|today)'s mission\b/u.test(sentence.plain),
    },
    {
      id: 'strive',
      pattern: phrase`\b(?:we|our${upToThree}|[\p{L}]+) (?:always |continually |constantly |continue to |will continue to )?(?:strives?|striving|endeavou?rs?|aims?|seeks?) to (?:provide|deliver|ensure|offer|exceed|improve|be|create|advance|meet|maintain|achieve|enhance|empower)\b[^.!?,;]{0,40}`,
      when: (hit, sentence) => isNobody(hit, sentence) && sentence.kind === 'post',
    },
    {
      id: 'brochure',
      pattern: phrase`\b(?:full|wide|broad|comprehensive|complete|extensive|diverse) (?:continuum|range|suite|spectrum|array|portfolio|complement) of (?:[\p{L}'-]+ ){0,3}?(?:care|services?|treatments?|programs?|programmes?|solutions|offerings|options|specialties)\b|\b(?:quality|compassionate|exceptional|excellent|outstanding|safe|high-quality|patient-cent(?:er|re)d|person-cent(?:er|re)d|expert)(?:,|,? and| &)? (?:and )?(?:compassionate|affordable|accessible|safe|effective|personali[sz]ed|expert|quality|patient-cent(?:er|re)d)(?:,? (?:and )?[\p{L}-]+)? (?:care|service|healthcare|support)\b|\bcontinuum of care\b|\bpatient (?:experience )?journey\b|\bhealth ?care journey\b`,
      when: isNobody,
    },
    {
      id: 'buzzwords',
      pattern: phrase`\b(?:leverag(?:es|ing)(?! your)|leverage (?:our|its|the|[\p{L}-]+ (?:solutions|technology|data|partnerships))|operationali[sz](?:e|es|ing)|optimi[sz](?:e|es|ing) (?:the|our|your|patient|care|outcomes)|utili[sz]ing our|synerg(?:y|ies|istic)|(?:stakeholder engagement|(?:our|all|its|key|every|with|multi-) ?stakeholders?)|moving the needle|move the needle|best-in-class|value proposition|unmet needs?|transformation(?:al)? journey|strategic (?:priorit|partner|vision|plan|inflection|growth|initiative)\p{L}*|thought leader(?:ship)?|key learnings|paradigm|low-hanging fruit|circle back|deliverables|bandwidth|going forward(?=[.,!]|$)|cascaded to|at pace|continuous improvement|culture of (?:[\p{L}]+ )?[\p{L}]+|service maturity|access team|unlock(?:ing)? (?:value|potential|synergies)|empower(?:s|ing)? (?:our|patients|people|communities|you to|individuals|populations)|deliver(?:s|ing)? (?:excellence|value|outcomes|on our)|drive(?:s|n)? (?:innovation|value|change|outcomes|excellence)|driving (?:innovation|value|change|outcomes|excellence)|advanc(?:e|es|ing) (?:health|science|care|transformative|the science|equity)|transform(?:s|ing) (?:lives|care|health|healthcare|medicine|the lives)|improv(?:e|ing) the lives of|making a difference in the (?:lives|community)|brings? (?:a wealth|decades|years) of [\p{L}]+)\b(?: [\p{L}-]+){0,3}`,
      when: isNobody,
      weak: true,
    },
    {
      id: 'buzz-pair',
      pattern: phrase`\b${buzz}(?:,? (?:and |& )?${buzz})+ (?:[\p{L}-]+ )?${buzzHead}\b|\b${buzz} ${oneOf('solutions?', 'pathways?', 'ecosystem', 'platform', 'offerings?', 'engagement', 'governance', 'outcomes', 'journey', 'framework')}\b|\b(?:[\p{L}-]+ )?(?:enablement|optimi[sz]ation|directorate|stakeholder) (?:platform|strategy|framework|programme|continues|journey)\b`,
      when: isNobody,
    },
    {
      id: 'officialese',
      pattern: phrase`\b(?:please be advised(?: that)?|it has come to (?:our|my) attention|on behalf of the (?:entire |whole )?(?:hospital|trust|organi[sz]ation|board|management|leadership|team|company|clinic|practice)\b|in order to (?:better )?(?:serve|ensure|improve|provide|support|enhance|accommodate|continue)[\p{L} ]{0,30}|we appreciate your (?:patience|understanding|cooperation)(?: at this time)?|we thank you for your (?:patience|understanding|continued)|(?:our )?valued (?:patients|customers|members|partners|guests|stakeholders)|kindly be informed|we wish to (?:inform|advise|reaffirm)|a decision has been taken|in its continued pursuit|cognisant|cognizant|reaffirm(?:s|ing)? (?:its|our)|looks? forward to (?:the next chapter|continuing|welcoming|serving|partnering)|operational continuity|as we (?:continue|embark) (?:our|on)|has been (?:sighted|implemented|actioned|progressed|modified|enhanced|optimi[sz]ed|streamlined)|(?:have|has) been (?:modified|implemented|enhanced|optimi[sz]ed|streamlined|actioned)|continues to be progressed|these results reflect|is pleased to (?:announce|report|offer)|as part of (?:our|its) (?:ongoing|continued|commitment)[\p{L} ]{0,20})`,
      when: isNobody,
    },
    {
      id: 'institution-speaks',
      pattern: phrase`\b(?:it is (?:anticipated|regretted|acknowledged|envisaged|the policy of)|(?:are|is) (?:advised that|reminded that|asked to note|requested to (?:kindly )?(?:note|circulate|extend))|wish(?:es)? to (?:place on record|inform|extend|express its)|the undersigned\b|remains? (?:steadfast|firmly on track|resolute)|positions? (?:itself|the (?:hospital|trust|company|organi[sz]ation)) (?:at|as|to)|at the (?:forefront of|heart of (?:everything (?:we|it) do|the [\p{L}']+ agenda))|at every touchpoint|direction of travel|a step change|(?:key|system) partners\b|extends? its (?:appreciation|gratitude|condolences|thanks)|(?:is|are) being (?:mobilised|optimi[sz]ed|embedded|progressed|driven|cascaded|rolled out)|will be (?:cascaded|mobilised|operationali[sz]ed|actioned)|have been (?:sighted on|noted and forwarded)|unwavering commitment|(?:forms|is) part of a wider)`,
      when: isNobody,
    },
    {
      id: 'values-list',
      pattern: phrase`\b${values}(?:[.,] ?(?:and |& )?${values}){2,}(?:[.,]? (?:and|&) ${values})?\b|\bexcellence (?:in|across) (?:every|all|everything)[\p{L} ]{0,20}|\b(?:people are our greatest asset|valued partner|you're not a number|(?:model|standard|culture)s? of excellence|dedicated to excellence|pursuit of excellence)\b`,
      when: isNobody,
    },
  ],
  keep: (match, view) => !speaksToSomebody(match, view),
  moves: [
    {
      move: 'Say who is speaking',
      before: 'Riverside Health is committed to providing compassionate, patient-centered care.',
      after:
        'I’m Tasha, a night nurse on the fourth floor. If you can’t sleep in hospital, tell one of us: earplugs, a later blood draw, a chat. What helped you rest?',
    },
    {
      move: 'Put people back into the sentence',
      before: 'In order to better serve our patients, visitation protocols have been modified.',
      after:
        'You asked for longer evenings, so visiting now runs to 9 pm. Does that work if you come straight from a late shift?',
    },
    {
      move: 'Describe one concrete thing you do',
      before: 'Our organization leverages innovative solutions to optimize outcomes.',
      after:
        'The night before surgery we text one question: “Anything worrying you about tomorrow?” What would you want us to ask?',
    },
  ],
  examples: {
    flags: [
      'Ridgeview Health is dedicated to delivering exceptional outcomes across the region.',
      'Our mission is to empower communities through innovative care solutions.',
      'Please be advised that the outpatient entrance protocol has been modified.',
      'In order to better serve our valued patients, hours have changed.',
      'We provide a full spectrum of women’s health services.',
      'Integrity, compassion and excellence: our values guide everything we do.',
      'Leveraging robust stakeholder engagement, the Trust continues to drive innovation.',
    ],
    allows: [
      '> I check the door forty times a night.\nGraded exposure gives your nervous system repeated corrective experience, and you set the pace.',
      'I’m committed to ringing you back by Tuesday, answer or not.',
      'Leverage your legs, not your back, when you lift.',
      'A salt solution three times a day is enough.',
      'The team saved you a slice of cake.',
      'Tonight’s mission: find a working pen.',
      'We text one question the night before surgery: anything worrying you?',
      'My vision got blurry for a day after the drops, and then it was fine.',
    ],
  },
};
