import type { Topic } from '../topic';

/** Conditions and parts of the body. */
export const body: readonly Topic[] = [
  {
    id: 'stroke',
    words:
      '(?<!(?:heat|breast|back|butterfly|swimming|brush|key|sun|golf) )strokes?(?! of (?:luck|genius|midnight|the pen|good))|be ?fast|neurovascular|clot-busting',
    when: 'you’re not sure you’d spot a stroke',
    ask: 'What would help your family remember the signs of a stroke?',
    direction: 'If a face droops or speech slurs, call {emergency} and note the time.',
  },
  {
    id: 'heart-failure',
    words: 'heart failure',
    when: 'heart failure has changed your mornings',
    ask: 'What time of day works best for you to look after your heart?',
  },
  {
    id: 'heart',
    wide: true,
    words:
      '(?<!(?:heavy|full|whole|big|kind|grateful|broken|take|by|at the|every|each|lose|warm) )heart(?! (?:of (?:gold|our|the|downtown|what|every|a|it|this|my)|and soul|emoji|to heart|out|goes|went|is full|breaks|sinks|broke|melts|strings))(?: (?:attacks?|disease|health|care|cent(?:er|re)|month|institute|rhythms?|valves?))?|cardiac(?: care| arrests?)?|cardiolog(?:y|ists?)|cardiovascular|chest pains?|hearthealth|afib',
    when: 'your heart has been on your mind',
    ask: 'What makes it hard for you to look after your heart on an ordinary day?',
    direction: 'Chest pain that spreads to an arm or the jaw needs a call to {emergency}, even if you’re not sure.',
    people: 'people living with a heart condition',
  },
  {
    id: 'diabetes',
    wide: true,
    words: 'diabet(?:es|ics?)|prediabetes|blood sugar|a1c|glucose|endocrinolog(?:y|ists?)|glycemic',
    when: 'diabetes takes up more of your day than you’d like',
    ask: 'What has made everyday life with diabetes easier for you or someone you love?',
    people: 'people who have lived with diabetes for years',
  },
  {
    id: 'weight',
    words:
      'weight[- ](?:loss|management)(?: (?:programs?|programmes?|clinics?|teams?|surger(?:y|ies)))?|lose weight|bariatrics?|obesity|(?:lose|lost|shed|shedding|losing|drop(?:ped)?|extra|stubborn|\\d+) pounds|slim(?:ming)?|melts fat|bmi',
    when: 'you’ve been thinking about your weight',
    ask: 'If you’ve been thinking about your weight, where would you like to begin?',
  },
  {
    id: 'memory',
    words: "dementia|alzheimer'?s|memory (?:care|loss|clinics?|cafes?)",
    when: 'someone you love is forgetting more',
    ask: 'What helps you on the hard evenings?',
    people: 'families living with dementia',
  },
  {
    id: 'parkinsons',
    wide: true,
    words:
      "parkinson'?s|multiple sclerosis|epilepsy|seizures?|neurolog(?:y|ists?)|als|huntington'?s|neurosurg\\p{L}+|brain (?:health|tumou?rs?|injur(?:y|ies))",
    when: 'something with your nerves or your memory worries you',
    ask: 'What would you want to ask someone who knows about nerves and brains?',
  },
  {
    id: 'migraine',
    words: 'migraines?|headaches?',
    when: 'headaches run your calendar',
    ask: 'What takes the edge off a headache for you?',
  },
  {
    id: 'back-pain',
    wide: true,
    words:
      '(?:back|neck|chronic|joint|hip|knee|shoulder|foot|heel)(?: and [\\p{L}]+)? pain|pain (?:management|clinics?|relief|free)|chiropract(?:ic|ors?)|(?:spinal|chiropractic) adjustments?|sciatica|(?<!(?:growing|no|chest|take|period|labou?r|jaw|nerve) )pain(?! in the neck)(?!ts?)',
    when: 'pain has the last word on your plans',
    ask: 'What helps you keep moving on a sore day?',
  },
  {
    id: 'arthritis',
    wide: true,
    words:
      'arthritis|rheumat\\p{L}+|osteoporosis|bone (?:health|density)|orthop(?:a)?edic(?:s|ians?)?|sports injur(?:y|ies)|fractures?|ortho',
    when: 'your joints complain before you do',
    ask: 'Which everyday thing would you most like to do without it hurting?',
  },
  {
    id: 'asthma',
    wide: true,
    words: 'asthma|copd|lungs?|pulmon\\p{L}+|breathing|respiratory|inhalers',
    when: 'catching your breath takes longer than it used to',
    ask: 'What has helped you, or someone at home, breathe easier?',
  },
  {
    id: 'allergies',
    words: 'allerg(?:y|ies|ic|ists?)|pollen|hay ?fever',
    when: 'spring makes you sneeze',
    ask: 'What gets you through allergy season?',
  },
  {
    id: 'skin',
    wide: true,
    words: 'eczema|acne|psoriasis|rashes|skin ?care|skin|wrinkles|serum',
    ask: 'What have you tried for your skin that was worth it?',
  },
  {
    id: 'gut',
    wide: true,
    words: "ibs|gut(?: health)?|digestive|reflux|heartburn|bloating|celiac|crohn's|colitis",
    ask: 'What have you found that sits well with you?',
  },
  {
    id: 'cancer',
    wide: true,
    words: 'cancers?|tumou?rs?|survivorship|leuk(?:a)?emia|lymphoma',
    when: 'cancer has come close to home',
    ask: 'What did someone do for you or your family that really helped?',
    people: 'people who have been through it',
  },
  {
    id: 'menopause',
    words: 'menopause|perimenopause|hot fla?shes|hormone (?:therapy|replacement)|hrt',
    when: 'hot flashes pick the worst moments',
    ask: 'What has helped you get through a hot flash at work?',
  },
  {
    id: 'bladder',
    wide: true,
    words: 'bladder|incontinence|urolog(?:y|ists?)|pelvic floor|utis?',
    when: 'you plan your day around bathrooms',
    ask: 'What would make it easier for you to bring it up?',
  },
  {
    id: 'periods',
    wide: true,
    words:
      "endometriosis|pcos|(?<!(?:comment|time|grace|notice|waiting|trial|free|long|short|cooling-off|enrol?lment|peak|busy) )periods|fibroids|women's health|ob-?gyn",
    when: 'you’ve been told it’s normal and it doesn’t feel normal',
    ask: 'What do you wish a doctor had asked you sooner?',
  },
  {
    id: 'sexual-health',
    wide: true,
    words: 'stis?|stds?|hiv|prep (?:pills?|for hiv|clinics?)|sexual health|contracepti\\p{L}+|birth control',
    ask: 'What would make it easier for you to ask about it?',
  },
  {
    id: 'sepsis',
    wide: true,
    words: 'sepsis|infections?|germs|hand ?(?:washing|hygiene)|norovirus|outbreaks?',
    ask: 'What would help your household keep bugs from going round?',
  },
  {
    id: 'injury',
    wide: true,
    words:
      'concussions?|sprains?|burns?(?! (?:calories|fat|off|out|more|down|bright))|trauma cent(?:er|re)|injur(?:y|ies)|bleach|poison(?:ing|s)?|wounds?',
    ask: 'What would you want to have at home before you need it?',
  },
];
