import type { Topic } from '../topic';

/** Being born, growing, coping, caring, growing old. */
export const life: readonly Topic[] = [
  {
    id: 'nicu',
    words: 'nicu|neonatal|preemies?|premature bab(?:y|ies)',
    when: 'your baby arrived early',
    ask: 'NICU parents, what do you wish the night team had known?',
    people: 'parents whose babies came early',
  },
  {
    id: 'breastfeeding',
    words: 'breast-?feeding|lactation|nursing mothers|latching|infant feeding|formula feeding',
    when: 'feeding isn’t going the way the books said',
    ask: 'What helped you in the first week of feeding?',
    people: 'parents a few weeks ahead',
  },
  {
    id: 'birth',
    wide: true,
    words:
      'births?(?:ing)?(?: (?:cent(?:er|re)s?|suites?|units?|classes|stories))?|maternity|midwi(?:fe|ves|fery)|labou?r and delivery|deliver(?:y|ies) (?:rooms?|suites?)|newborns?|obstetric(?:s|ians?)?|pregnan(?:t|cy|cies)|prenatal|antenatal|post-?partum|doulas?|expecting (?:parents?|m[ou]thers?|families|a baby)|you(?: are|.re) expecting(?= (?:a baby|your|twins)|[^ ]|$)',
    when: 'you’re expecting',
    ask: 'What would make the first night with a newborn easier for you?',
    people: 'parents who had their babies here',
  },
  {
    id: 'children',
    wide: true,
    words:
      "p(?:a)?ediatricians?|p(?:a)?ediatric (?:clinic|practice|care|dentist\\p{L}*|urgent care|team)|children's (?:hospital|clinic|cent(?:er|re)|dentist\\p{L}*|care)|well[- ]child",
    when: 'you’re looking for someone your kids will trust',
    ask: 'What helps your child feel brave at a check-up?',
    people: 'parents in the same boat',
  },
  {
    id: 'addiction',
    words:
      'addict(?:ion|ions|s)?|opioids?|overdoses?|naloxone|narcan|substance use|recovery (?:program|programme|group|month)|sober|alcohol(?:ics?)?(?![- ](?:gel|hand|wipes?|rub|free|swabs?|pads?))|detox (?:unit|program|programme)|methadone|suboxone',
    when: 'you’re supporting someone in recovery',
    ask: 'If you’re supporting someone, what has been hardest for you?',
    people: 'families who have been there',
  },
  {
    id: 'smoking',
    words: 'smok(?:ing|ers?|e-?free)|vap(?:e|es|ing)|tobacco|cigarettes?|quit(?:ting)? (?:smoking|line)|nicotine',
    when: 'you’ve tried to quit before',
    ask: 'If you’ve quit, what got you through the first week?',
    people: 'people who have quit',
  },
  {
    id: 'mental-health',
    wide: true,
    words:
      'mental(?: health| wellness| illness|ly ill)|depress(?:ion|ed)|anxi(?:ety|ous)|(?:talk(?:ing)? |group |family )therapy|therapists?|counsel(?:l)?(?:ing|ors?)|psychiatr(?:y|ists?|ic)|psycholog(?:y|ists?)|stress|burn-?out|ptsd|suicide|(?:mental health|in) crisis|wellbeing|well-being|mindfulness|self-care|behavio(?:u)?ral health|adhd',
    when: 'things have felt heavy lately',
    ask: 'What’s one small thing that helps you on a heavy day?',
    direction: 'When it gets too much, somebody answers at any hour: {crisis}.',
  },
  {
    id: 'sleep',
    words: 'sleep(?:ing|less)?|insomnia|night shifts?|bedtime',
    when: 'you’re tired of being tired',
    ask: 'What helps you fall asleep when your mind won’t stop?',
  },
  {
    id: 'food',
    wide: true,
    words:
      'nutrition(?:ists?)?|diet(?:s|itians?|icians?)?|healthy eating|cooking|recipes?|meals?|vegetables|(?<!blood )sugar|salt(?! lake)|snacks?|(?<!(?:baby|comfort|dog|cat|pet|finger|free) )food(?! (?:for thought|trucks?|drives?|banks?))',
    when: 'cooking feels like one job too many',
    ask: 'What do you cook when you have no time and no energy?',
  },
  {
    id: 'exercise',
    wide: true,
    words:
      '(?<!(?:training|breathing|security|disaster|tabletop) )exercis(?:e|es|ing)(?! (?:your|our|the|their|a) (?:rights?|options?|vote))|fitness|work-?outs?|yoga|pilates|walking group|gym|get moving|bootcamp|5k|fun run|steps a day',
    when: 'getting started is the hardest part',
    ask: 'What kind of moving feels doable for you today?',
  },
  {
    id: 'heat',
    words:
      'heat ?(?:waves?|stroke|exhaustion|domes?|warnings?|alerts?)|extreme heat|(?:in|beat|summer) the heat|hot (?:weather|spells?)|cooling cent(?:er|re)s?',
    ask: 'Who on your street could use a knock on the door when it’s hot?',
  },
  {
    id: 'caregiving',
    words: 'caregiv(?:ers?|ing)|carers?|respite|looking after (?:a|your|someone)|family support',
    when: 'you look after someone',
    ask: 'If you look after someone, what would give you an hour back?',
    people: 'people who look after someone too',
  },
  {
    id: 'hospice',
    words: 'hospice|palliative|end[- ]of[- ]life|advance (?:directives?|care planning)|living wills?',
    when: 'someone you love is nearing the end',
    ask: 'What did someone do for your family that you still remember?',
  },
  {
    id: 'grief',
    words: 'grie(?:f|ving)|bereave(?:d|ment)|loss of a|mourning',
    when: 'you’re missing someone',
    ask: 'What did people say or do that helped you?',
    people: 'people who are grieving too',
  },
  {
    id: 'falls',
    words:
      'falls? prevention|(?<!(?:night|niagara|it|that|which|day|birthday|darkness|snow|rain|responsibility|victoria|this) )falls(?! (?:on|under|into|asleep|in love|short|apart|to|through|silent|behind|within|below|city|church))|balance (?:class|classes|tests?)|trip hazards?',
    when: 'you’ve started holding on to the furniture',
    ask: 'Which spot at home do you watch your step in?',
  },
  {
    id: 'older',
    wide: true,
    words:
      'seniors?(?! (?:nurses?|doctors?|managers?|staff|vice|leaders?|director|consultants?|partner|year|registrar|sister|leadership|medical))|older adults?|elder(?:ly|care| care)|geriatric(?:s)?|ag(?:e)?ing|nursing homes?|assisted living|medicare',
    when: 'you or your parents are getting older',
    ask: 'What would make staying at home easier for you or your parents?',
  },
  {
    id: 'home-care',
    wide: true,
    words: 'home (?:care|health|visits?|nursing)|hospital at home|in-home',
    when: 'getting out of the house has become hard',
    ask: 'What would make being cared for at home easier for you?',
  },
  {
    id: 'first-aid',
    words: 'cpr|first aid|stop the bleed|aeds?|defibrillators?|choking',
    when: 'you’d want to know what to do',
    ask: 'What would make you feel ready to step in?',
    direction: 'If someone collapses and isn’t breathing normally, call {emergency}; they’ll talk you through it.',
  },
  {
    id: 'child-safety',
    words: 'car seats?|drowning|water safety|button batter(?:y|ies)|bike helmets?|safe sleep|medicine cabinet',
    ask: 'What have you done at home that made it safer?',
  },
  {
    id: 'support-group',
    words: 'support groups?|peer (?:support|groups?)|coffee mornings?|meet-?ups?',
    when: 'you’d like to talk with people who get it',
    ask: 'What would make it easier for you to walk in the first time?',
    people: 'people who get it',
  },
];
