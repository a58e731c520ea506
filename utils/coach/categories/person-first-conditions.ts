import { drug, illness, many, namesPeople, one, type PersonFirst, people } from './person-first-words';

/** People named by an illness, its treatment or a substance. */
export const byCondition: readonly PersonFirst[] = [
  { id: 'diabetics', avoid: 'diabetics', prefer: ['people with diabetes'], before: 'american|british' },
  { id: 'diabetic-people', avoid: `diabetic (?<of>${many})`, prefer: ['$1 with diabetes'] },
  { id: 'a-diabetic-person', avoid: `a diabetic (?<of>${one})`, prefer: ['a $1 with diabetes'] },
  {
    id: 'a-diabetic',
    avoid: String.raw`a (?:[\p{L}-]+ controlled )?diabetic` + namesPeople,
    prefer: ['a person with diabetes'],
  },
  { id: 'asthmatics', avoid: 'asthmatics', prefer: ['people with asthma'] },
  { id: 'an-asthmatic', avoid: `an asthmatic${namesPeople}`, prefer: ['a person with asthma'] },
  { id: 'epileptics', avoid: 'epileptics', prefer: ['people with epilepsy'] },
  { id: 'schizophrenics', avoid: 'schizophrenics', prefer: ['people with schizophrenia'] },
  { id: 'a-schizophrenic', avoid: `a schizophrenic${namesPeople}`, prefer: ['a person with schizophrenia'] },
  { id: 'an-epileptic', avoid: `an epileptic${namesPeople}`, prefer: ['a person with epilepsy'] },
  {
    id: 'anorexics',
    avoid: `anorexics|bulimics|manic[- ]depressives|borderlines|lost (?:his|her|their) (?:brave )?battle|psychotics|the demented|self-harmers|the insane|lunatics|psychos?|autistics`,
    prefer: [],
    after: 'killer',
  },
  {
    id: 'non-compliant',
    avoid:
      '(?:(?:always|often|repeatedly|chronically|totally|just|being) )?non-?[ ]?(?:complian(?:t|ce)|adheren(?:t|ce))|(?:poor|bad) (?:compliance|adherence)|refus(?:es|ed|ing) to comply|(?:tb|treatment) defaulters|(?:medication|treatment) refusers',
    prefer: [],
    before: 'hipaa|ada|gdpr|osha',
  },
  {
    id: 'uncontrolled',
    avoid: `(?:poorly[- ]controlled|uncontrolled|badly controlled) (?:diabet(?:es|ics?)|asthma(?:tics?)?|blood sugars?|hypertensives?|epilep(?:sy|tics?)|${people})`,
    prefer: [],
  },
  {
    id: 'suffers-from',
    avoid: `suffers from(?= ${illness})`,
    prefer: ['has', 'lives with'],
    before: 'it|which|building|ward|hospital|system|nhs|department|study|trial',
  },
  {
    id: 'suffer-from',
    avoid: `suffer from(?= ${illness})`,
    prefer: ['have', 'live with'],
    before: 'i|we|results|studies',
  },
  {
    id: 'suffering-from',
    avoid: `suffering from(?= ${illness})`,
    prefer: ['living with'],
    before: "i'm|i am|i was|been",
  },
  {
    id: 'suffered-from',
    avoid: `suffered from(?= ${illness})`,
    prefer: ['had', 'lived with'],
    before: "i|i've|i have",
  },
  {
    id: 'afflicted',
    avoid: `(?:afflicted|stricken|burdened|crippled) (?:with|by)(?= ${illness})`,
    prefer: ['living with'],
  },
  {
    id: 'sufferers',
    avoid: String.raw`(?<of>(?!little|poor|brave|fellow|many|most|long|other|our|all|the)[\p{L}-]+) sufferers`,
    prefer: ['people with $1'],
    before: '',
  },
  {
    id: 'victims',
    avoid: "(?<of>stroke|cancer|aids|hiv|polio|dementia|alzheimer's|diabetes|autism|covid) victims",
    prefer: ['people with $1'],
  },
  {
    id: 'victim-of',
    avoid:
      'victims? of (?:a |an )?(?=(?:stroke|cancer|diabetes|polio|dementia|depression|aids|hiv|addiction|heart)\\b)',
    prefer: [],
  },
  { id: 'infected', avoid: `hiv-infected (?<of>${many})`, prefer: ['$1 with HIV'] },
  { id: 'carriers', avoid: '(?:aids|hiv) carriers', prefer: ['people with HIV'] },
  {
    id: 'abusers',
    avoid: `(?:recovering |former |chronic )?${drug} (?:abusers|users|addicts)|(?:recovering )?(?:addicts|junkies|druggies|crackheads|meth heads)`,
    prefer: ['people who use drugs', 'people with a substance use disorder'],
    before: '(?:food|coffee|tea|chocolate|adrenaline|phone|sugar|book|news|gym|running|shoe|spreadsheet)',
  },
  {
    id: 'an-addict',
    avoid: `(?:an?|the) (?:recovering |former |chronic |${drug} )*(?:abuser|addict|junkie|junky|druggie|meth head|crackhead)`,
    prefer: ['a person with a substance use disorder'],
  },
  { id: 'alcoholics', avoid: 'alcoholics', prefer: ['people with alcohol use disorder'], after: 'anonymous' },
  {
    id: 'an-alcoholic',
    avoid: `an? (?:recovering )?alcoholic${namesPeople}`,
    prefer: ['a person with alcohol use disorder'],
  },
  {
    id: 'get-clean',
    avoid: String.raw`(?<=\b(?:get|gets|getting|got) )clean(?= (?:for (?:\p{L}+ )?(?:years?|months?|good|my|his|her)|since|again|off)\b|[.,!?]|$)`,
    prefer: ['into recovery'],
  },
  {
    id: 'clean',
    avoid: String.raw`(?<=\b(?:been|stay|stays|staying|stayed|is|are|was) )clean(?= (?:for (?:\d+|a|one|two|three|four|five|six|seven|eight|nine|ten|nearly|over|almost|many)|since|off) )`,
    prefer: ['in recovery'],
  },
  {
    id: 'dirty',
    avoid: '(?:dirty|hot)(?= (?:urines?|drug screens?|drug tests?|ua|screens?|sample)\\b)',
    prefer: ['positive'],
  },
  { id: 'clean-screen', avoid: 'clean(?= (?:drug screens?|drug tests?|ua|tox screens?)\\b)', prefer: ['negative'] },
  {
    id: 'failed-treatment',
    avoid: String.raw`(?<=\b(?:who|she|he|they|patients?|has|have|had|'s|people) )(?:has |have |had )?failed (?:(?:\d+|[\p{L}]+) ){0,4}?(?:treatments?|chemo(?:therapy)?|therapy|medications?|meds|methadone|rehab)`,
    prefer: [],
  },
  { id: 'committed-suicide', avoid: 'committed suicide', prefer: ['died by suicide'] },
  { id: 'commit-suicide', avoid: 'commits? suicide', prefer: ['die by suicide'] },
  { id: 'committing-suicide', avoid: 'committing suicide', prefer: ['dying by suicide'] },
  { id: 'suicide-attempt', avoid: '(?:failed|successful|unsuccessful) suicide(?: attempts?)?', prefer: [] },
];
