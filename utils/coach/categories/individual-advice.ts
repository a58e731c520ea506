import type { Category } from '../category';
import { isNegated } from '../language/negation';
import { oneOf, phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { Span } from '../types';

const drug = oneOf(
  'metformin',
  'insulin',
  'lisinopril',
  'losartan',
  'statins?',
  'atorvastatin',
  'aspirin',
  'ibuprofen',
  'paracetamol',
  'acetaminophen',
  'tylenol',
  'advil',
  'motrin',
  'amoxicillin',
  'antibiotics?',
  'trimethoprim',
  'prednisone',
  'prednisolone',
  'steroids?',
  'warfarin',
  'blood thinners?',
  'levothyroxine',
  'thyroxine',
  'sertraline',
  'zoloft',
  'prozac',
  'lexapro',
  'antidepressants?',
  'ssri',
  'ozempic',
  'omeprazole',
  'gabapentin',
  'propranolol',
  'beta blockers?',
  'water pills?',
  'diuretics?',
  'antihistamines?',
  'benadryl',
  'melatonin',
  'magnesium',
  'iron(?: tablets| infusions?)?',
  'vitamin d',
  'zinc',
  'peppermint oil',
  'meds?',
  'medications?',
  'medicines?',
  'pills?',
  'tablets?',
  'dose',
  'inhalers?',
  'the pill',
  'drops',
  'reflux meds',
  'hrt',
  'methotrexate',
  'folic acid',
  'naproxen',
  'codeine',
  'tramadol',
  'patch(?:es)?',
  'cream',
  'supplements?',
  'birth control',
);
const diagnosis = oneOf(
  '(?:an? |the |some )?(?:[\\p{L}-]+ )?(?:infection|virus|uti|ibs|migraine|reflux|anxiety|depression|pneumonia|bronchitis|asthma|eczema|psoriasis|shingles|gout|sciatica|arthritis|thyroid|anaemia|anemia|diabetes|pcos|endometriosis|menopause|perimenopause|clot|dvt|stroke|concussion|fracture|sprain|hernia|ulcer|gallbladder|gallstones?|kidney stones?|appendicitis|allergy|celiac|coeliac|lupus|fibromyalgia|adhd|autism|bipolar|eating disorder|sleep apn(?:o)?ea|vertigo|labyrinthitis|tonsillitis|strep|flu|covid|rsv|croup|ringworm|impetigo|scabies|heart (?:attack|failure)|angina|afib|diverticulitis|pancreatitis|cancer|melanoma|cyst|water infection|nerve|muscle strain|plantar fasciitis|postnatal depression|ptsd|scaphoid|underactive|withdrawal)',
);
const amount = String.raw`\d+(?:\.\d+)? ?(?:mg|mcg|micrograms?|g|ml|units?|iu|tablets?|pills?|drops?|puffs?|capsules?|teaspoons?)`;
/** To everybody, or with somebody who can judge. */
const general =
  /\b(?:in general|generally|usually|most (?:people|adults|children)|adults|children (?:under|over)|the label|on the label|researchers|half of the group|trial|study|a pharmacist|your pharmacist|ask (?:your|a|the|whoever)|whoever prescribed|talk(?:ing)? (?:to|with) (?:your|a|whoever)|without (?:talking|asking|speaking)|check with|your (?:own )?(?:doctor|team|gp|nurse|midwife|clinic) (?:can|may|might|will|about|before)|911|999|988|nhs 111|poison|emergency|people (?:who|with|on)|never stop|don't stop|do not stop|please don't|shouldn't (?:go over|stop)|can't (?:advise|tell|judge|say)|i'm not (?:able|allowed)|before you (?:stop|change|start|take|buy))\b/u;
const isToOne = (hit: Span, sentence: Sentence) => !isNegated(sentence, hit) && !general.test(sentence.plain);

export const individualAdvice: Category = {
  id: 'individual-advice',
  name: 'Personal medical advice in public',
  group: 'Privacy and safety',
  severity: 'hold',
  scope: ['post', 'reply'],
  weight: 16,
  message:
    'This advises one person without an assessment; general facts and a door to knock on are safer. Please check.',
  why: 'FSMB/ACP: clinical exchanges belong inside an established relationship and off social media; NMC: information must be evidence-based and within competence; it also asks people to publish PHI. General information plus a route to care keeps the relationship without the risk.',
  sources: ['S60', 'S61', 'S63'],
  whenNot:
    'General information, «ask your pharmacist whether», emergency direction and reflections such as «sounds like a rough week» are not personal advice.',
  rules: [
    {
      id: 'should-stop',
      pattern: phrase`\byou (?:should|need to|must|ought to|can|could|have to|'d better|want to)(?: (?:just|probably|definitely|really|safely|also|simply|try))* (?:stop|quit|start|come off|go off|get off|go (?:back )?on|increase|decrease|double|halve|skip|reduce|cut|up|lower|raise|switch|wean|take|stay on|try|be (?:on|taking|put on|an inpatient))(?: (?:taking|using|off|yourself|your|the|it|that|out|down|back|on|to|a|an|some|from|two|every|extra|extras))* ?(?:${drug}|it every|extras?|every other day)?\b`,
      when: (hit, sentence) =>
        isToOne(hit, sentence) &&
        new RegExp(`\\b(?:${drug}|taking|extras|every other day|inpatient)\\b`, 'u').test(
          sentence.plain.slice(hit.from, hit.to + 16),
        ) &&
        !/\b(?:lists?|photo|breath|break|bus|time|notes|bag of|box of your)\b/u.test(
          sentence.plain.slice(hit.from, hit.to + 20),
        ),
    },
    {
      id: 'stop-your',
      pattern: phrase`(?:^|[.!?:;,] |\b(?:so|just|and|then|please|go on,?|i'd|i would|or) )(?<mark>(?:stop|quit|double|halve|skip|increase|decrease|reduce|up|lower|cut|ditch|drop|leave out|swap|switch|wean (?:yourself )?off|come off|go off|bin|break|split|crush|hold)(?: (?:taking|giving|using|out|down|up|back on|off|yourself))* (?:your|the|that|his|her|it|those|all|her|yourself off)(?: (?:[\p{L}]+ ))?(?:${drug}|out for|in two|in half|off)\b)`,
      when: isToOne,
    },
    {
      id: 'take-amount',
      pattern: phrase`\b(?:take|try|give (?:him|her|them|it)|start (?:with|on)|use|have|go (?:up|down) to|increase (?:to|it to)|you need|need|on|and|add)(?: (?:about|around|just|up to|another|maybe|at least|him|her))* (?:${amount})(?: (?:of|every|a|each|at|twice|once|daily)\b(?: [\p{L}]+){0,3})?|\b${amount} (?:every (?:morning|night|day|evening|\d+ hours)|twice a day|at night|at bedtime|daily|will (?:sort|fix|help|do))\b|\b(?:two|three|one) (?:tablets?|pills?|drops?|puffs?|capsules?)(?: of (?:the )?[\p{L}\d]+| in each [\p{L}]+)?(?: (?:every|at|and|for|together)\b(?: [\p{L}\d]+){0,3})`,
      when: isToOne,
    },
    {
      id: 'sounds-like',
      pattern: phrase`\b(?:(?:it |that |this )?(?:sounds?|looks?|reads|seems) (?:to me )?(?:a lot |very much |just |exactly |more )*like (?:you(?:'ve| have)(?: got)? |you're having |he has |she has |it's |classic |a case of |an? )*${diagnosis}|(?:it|that)(?:'s| is) (?:just|only|probably|definitely|clearly|almost certainly|obviously|likely|simply|most likely|going to be|the)?(?: (?:just|only|a touch of|a case of))? ?${diagnosis}|(?:you|your (?:mum|mom|dad|son|daughter|baby|child|kid)|she|he) (?:probably|definitely|clearly|obviously|most likely|almost certainly|likely|certainly)(?: just)? (?:has|have|had|got)(?: got)? (?!questions)${diagnosis}|i'd bet (?:my [\p{L}]+ )?(?:it's|on)|your (?:mum|mom|dad|son|daughter|baby|child|kid)(?:'s| has| have) (?:got )?${diagnosis}|you(?:'re| are) (?:having (?:an? )?${diagnosis}|(?:clinically )?(?:underactive|overactive|an[ae]?emic|bipolar|depressed|diabetic|autistic|dehydrated)))\b`,
      when: (hit, sentence) =>
        isToOne(hit, sentence) && (sentence.kind === 'reply' || /\byou(?:r|'ve)?\b/u.test(sentence.plain)),
    },
    {
      id: 'no-need',
      pattern: phrase`\b(?:you (?:don't|do not|won't|needn't)(?: (?:need|have) to| need)? (?:see (?:a|your|the) (?:doctor|gp|specialist|dentist|[\p{L}]+ologist)|go (?:to|in)(?: the)?(?: (?:er|a&e|hospital|ed|doctor))?|a (?:scan|test|doctor|biopsy|specialist|referral)|worry about (?:it|that|this)|antibiotics?|surgery|an? (?:mri|ct|x-?ray)|get (?:it|that) (?:checked|seen|looked at))|no need (?:to|for) (?:see|go|worry|a|the|get|book|panic)(?: (?:to|a|an|the|renal|it|in|your|er))*(?: [\p{L}]+)?|(?:you're|you are|he's|she's|it's|that's) (?:absolutely |perfectly |totally )?(?:fine|normal|nothing|harmless)(?: (?:for you|to worry about))?[,;.]? (?:don't worry|no need|relax|stop worrying|carry on|leave it|wait it out)|there's no way (?:that's|it's) an? [\p{L}]+|(?:nothing|not anything) to worry about|you can (?:safely|just) (?:take|stop|skip|ignore|wait|leave|double|mix|drink|drive|fly|halve))\b(?: [\p{L}]+){0,3}`,
      when: (hit, sentence) =>
        isToOne(hit, sentence) &&
        !/\b(?:fast|say why|insurance|appointment|tell us|book|rsvp|id\b|bring|pay|register)\b/u.test(
          sentence.plain.slice(hit.from, hit.to + 16),
        ),
    },
    {
      id: 'based-on',
      pattern: phrase`\b(?:based on (?:your|the|what you(?:'ve)?) (?:symptoms|description|post|photo|results|numbers|described|said|told|tell)|from (?:your (?:photo|symptoms|description|results)|what you(?:'ve)? (?:describe|described|say|said|post|posted))[,.]? (?:it|you|this|that)|your (?:rash|mole|lump|cough|results?|numbers?|labs?|ferritin|a1c|tsh|bp|scan|x-?ray|symptoms|kidney numbers)(?: of [\d.]+)? (?:looks?|means?|sounds?|are (?:normal|fine|classic)|is (?:normal|fine|nothing|classic)|suggests?|points? to|you've quoted)|with (?:a|your) (?:tsh|a1c|ferritin|bp|hba1c|psa|clotting history)(?: of [\d./]+)?|for someone your (?:size|age|weight)|in your case,? (?:i'd|you|it))\b`,
      when: isToOne,
    },
    {
      id: 'asks-for-symptoms',
      pattern: phrase`\b(?:send|post|pop|share|drop|upload|show|attach|dm|message)(?: (?:me|us|it|over|here|up|below))* (?:a |your |the |some )?(?:photos?|pics?|pictures?|images?|results?|bloods|labs|symptoms|scans?|numbers|readings?|a1c|reports?)(?: (?:of|and|from|in|to|below|here|under)\b(?: [\p{L}]+){0,3})?|\bwhat(?:'s| is| are) your (?:a1c|blood pressure|numbers|ferritin|symptoms|results|levels|readings?)\b\??|\bbring your symptoms\b|\bleave with a diagnosis\b|\bi'll tell you what it is\b`,
      when: (hit, sentence) =>
        !isNegated(sentence, hit) &&
        !/\b(?:don't|do not|never|please no|not) (?:post|send|share)/u.test(sentence.plain) &&
        /\b(?:rash|it|them|your|mole|lump|symptoms|results?|bloods|labs|a1c|numbers|reports?|readings?|under this)\b/u.test(
          sentence.plain.slice(hit.from, hit.to + 12),
        ) &&
        !/\b(?:lunch|dog|garden|view|garden|meal|ate|kitchen|badge|desk|best thing)\b/u.test(sentence.plain),
    },
  ],
  moves: [
    {
      move: 'General information + who can check',
      before: 'You should stop taking your metformin, it’s causing that.',
      after:
        'Stomach upset is common with metformin, especially early on. Please don’t change it on your own; a pharmacist or your clinic can often suggest a fix the same day.',
    },
    {
      move: 'Name the danger signs and the door',
      before: 'You’re fine, don’t worry, no need to go to the ER.',
      after:
        'I can’t tell from here. A stiff neck, confusion or a rash that doesn’t fade means go now; otherwise a nurse line can talk it through tonight.',
    },
    {
      move: 'Keep their details out of public view',
      before: 'Send me a photo of it and your A1c.',
      after:
        'Please don’t post photos or numbers here. Your clinic’s secure messages are safer. I’m happy to explain what the test measures in general.',
    },
  ],
  examples: {
    flags: [
      'You should stop taking your metformin for a week.',
      'Sounds like you have IBS on top of it.',
      'Take 400 mg of ibuprofen every six hours and you’ll be fine.',
      'No need to go to the ER for that.',
      'Based on your symptoms it’s reflux.',
      'Send me a photo of the rash.',
      'Double your dose tonight and halve it tomorrow, it’s just a virus.',
    ],
    allows: [
      'Sounds like you’ve had a rough week.',
      'In general, adults shouldn’t go over the daily maximum on the label.',
      'I can’t advise on your own situation, but a pharmacist can today.',
      'That could be an emergency. Please call 911 now.',
      'You probably have questions after that leaflet.',
      'Please don’t stop it on your own; your clinic can often suggest a fix the same day.',
      'People on blood thinners often ask about ibuprofen, so check with a pharmacist before you take it.',
    ],
  },
};
