import type { Hit } from '../category';
import { oneOf, phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { Signal } from '../signal';

const role = oneOf(
  'nurse',
  'rn',
  'doctor',
  'physician',
  'doc',
  'gp',
  'midwife',
  'pharmacist',
  'therapist',
  'paramedic',
  'dietitian',
  'physio',
  'student',
  'resident',
  'registrar',
  'manager',
  'lead',
  'matron',
  'educator',
  'porter',
  'cleaner',
  'clerk',
  'coordinator',
  'surgeon',
  'pediatrician',
  'paediatrician',
  'psychologist',
  'counsell?or',
  'social worker',
  'carer',
  'volunteer',
  'dentist',
  'hygienist',
  'ot',
  'np',
  'pa',
  'officer',
  'director',
  'mum',
  'mom',
  'dad',
  'parent',
  'neighbou?r',
  'diabetic',
  'intensivist',
  'oncologist',
  'cardiologist',
  'dermatologist',
  'technician',
  'tech',
  'scientist',
  'chaplain',
  'doula',
  'supervisor',
  'chef',
  'receptionist',
);
const persona = /\b(?:on behalf of|as (?:ceo|chief executive)|the bear|mascot|trust me|your friendly mascot)\b/u;
const isPerson = (_hit: Hit, sentence: Sentence) => !persona.test(sentence.plain);

export const personalVoice: Signal = {
  id: 'personal-voice',
  name: 'First-person human voice',
  credit: 8,
  message: 'One person is speaking, and readers can tell.',
  why: 'A conversational human voice goes with trust, satisfaction and commitment. Care Opinion advises “I” rather than “we”, and a real name.',
  sources: ['S17', 'S18', 'S16', 'S46'],
  whenNot: '«I, on behalf of …», a brand persona and a quoted testimonial are not a person’s own voice.',
  rules: [
    {
      id: 'name-and-role',
      pattern: phrase`\bi(?:'m| am) (?:an? |the |your )?(?:[\p{L}'-]+ ){0,5}?${role}\b[^.!?,"]{0,40}|\bi(?:'m| am) [\p{L}'-]+(?: [\p{L}'-]+)? (?:in|from|and i|, (?:the|an?|[\p{L} ]+)|; i)\b|\bi(?:'m| am) (?!not|so|sorry|very|glad|happy|sure|here|going|asking|also|all)[\p{L}'-]+, (?:i |an? |the |patient|medical|[\p{L}-]+ (?:services|care|records|safety))[^.!?"]*`,
      when: (hit, sentence) =>
        isPerson(hit, sentence) &&
        !/i(?:'m| am) (?:committed|pleased|delighted|proud|excited|thrilled|honou?red)/u.test(
          sentence.plain.slice(hit.from, hit.to),
        ),
    },
    {
      id: 'role-here',
      pattern: phrase`(?:^|[.!] )(?<mark>(?:[\p{L}-]+ ){0,4}${role}(?: (?:on|in|at|over) [\p{L} ]{2,20})? here\b)|\b(?:as an? |i'm an? |im an? )(?:[\p{L}-]+ )?${role}(?: myself)?\b|\bas (?:a|an) [\p{L}-]+ myself\b`,
      when: isPerson,
    },
    {
      id: 'i-did',
      pattern: phrase`\bi (?:(?:just|still|once|always|never|only|finally|also|actually|really|nearly|almost) )?(?:was|had|used to|cried|sat|wrote|learn(?:ed|t)|missed|got|went|bought|walked|thought|felt|watched|laughed|took|made|trained|failed|forgot|asked|told|said|stood|held|kept|keep|teach|love|hate|miss|work|run|live|read|drink|sleep|start(?:ed)?|tried|try|spent|grew|came|left|lost|found|saw|met|worked|began|didn't|don't (?:know|think|have|love|sleep)|did|counted|get (?:scared|nervous|asked)|put|stopped|wish|remember|believe|realis?zed|realized|realised|counselled|carry|still|noticed|picked|brought|changed|ate|screamed|shook|blushed|apologi[sz]ed|coordinate|manage|lead|answer)\b[^.!?"]*`,
      when: isPerson,
    },
    {
      id: 'i-have',
      pattern: phrase`\bi(?:'ve|ve| have) (?:been|had|met|seen|never|always|worked|learn(?:ed|t)|stopped|started|got|asked|held|found|sat|cried|lost|spent|gone|made|done)\b[^.!?"]*|\bi(?:'m|m| am) (?:(?:so|still|less|more|really|just|not|a bit|on day|on|rewriting|reading|writing|giving|trying|learning|back|terrible|three|two|also|already) )+[^.!?"]*|\bi(?:'m|m| am) (?:tired|scared|nervous|giving|trying|learning|rewriting|writing|collecting|walking|reading|hunting|making|starting|wondering|terrified|guilty|crying|awake|old)\b[^.!?"]*|\b(?:me too|my own|mine too|same here)\b`,
      when: isPerson,
    },
    {
      id: 'my-life',
      pattern: phrase`\bmy (?:own|first|last|mum|mom|dad|sister|brother|kids?|son|daughter|grandmother|gran|nana|grandad|wife|husband|partner|break|shift|face|unit|ward|desk|coat|car|week off|residents|mentor|phone|hands|mistake|worst|best|favou?rite|team and i|charge nurse|night|morning|days?)\b[^.!?"]*`,
      when: isPerson,
    },
    {
      id: 'signed',
      pattern: phrase`(?:^|[-,.] ?)(?<mark>[\p{L}'.]+,? (?:[\p{L}]+ ){0,3}(?:${role}|medical records|patient relations|facilities|billing|visitor services|patient safety|financial services))\.?$`,
      when: (hit, sentence) => /^(?:— ?|- ?)?(?:Dr\.? )?\p{Lu}\p{Ll}+,/u.test(sentence.text.slice(hit.from)),
    },
  ],
  examples: {
    flags: [
      'I’m Tomas, a porter on nights.',
      'Community midwife here, kettle on.',
      'I cried in the linen cupboard once and the matron passed me a biscuit.',
      'I’ve been an ICU nurse for nine years and alarms still follow me home.',
      'My own mum kept her tablets in an egg box.',
      'I used to skip breaks; I don’t any more.',
    ],
    allows: [
      'Our hospital is committed to excellence.',
      'On behalf of Lakeside, I am pleased to welcome you.',
      'We’re a family here.',
      'You can ask for a second opinion at any time.',
      'Hi, I’m Lakey, your friendly mascot!',
      'Wash your hands for twenty seconds.',
    ],
  },
};
