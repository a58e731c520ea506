import { oneOf } from '../language/phrase';

/** A wording that labels people, and what fits in its place (manual, 4.26; offered, never corrected). */
export interface PersonFirst {
  readonly id: string;
  /** Pattern over plain text, in words: bounds are added. */
  readonly avoid: string;
  /** Texts that fit in place; `$1` is the pattern's group `of`. Empty where only the writer knows what happened. */
  readonly prefer: readonly string[];
  /** What may not stand right before or right after. */
  readonly before?: string;
  readonly after?: string;
}

/** After «the elderly», «the disabled»: no noun, so that the words name people. */
const namesPeople = String.raw`(?=$|[^\p{L}]*$|["')]*[.,;:!?]| (?:and|or|in|at|on|of|to|who|with|from|are|were|is|have|can|often|need|deserve|get|gather|live|sleep|as|for|by|than|here|tonight|first|when|wherever|too|also|may|must|should|will|do|don't|like|off|stay|come|go|no|about|into|through|alone|every|this|since|we|you)\b)`;
const people = oneOf(
  'people',
  'patients?',
  'persons?',
  'men',
  'women',
  'man',
  'woman',
  'folks?',
  'adults?',
  'child(?:ren)?',
  'kids?',
  'teens?',
  'moms',
  'mums',
  'mums-to-be',
  'members',
  'individuals',
  'clients?',
  'residents',
  'lady',
  'ladies',
);
const groups = oneOf(
  'groups?',
  'populations?',
  'communit(?:y|ies)',
  'people',
  'patients?',
  'individuals',
  'persons?',
  'adults',
  'families',
  'segments?',
  'cohorts?',
);
const drug = oneOf(
  'drugs?',
  'substances?',
  'opioids?',
  'opiates?',
  'alcohol',
  'heroin',
  'meth',
  'iv drugs?',
  'intravenous drugs?',
  'cocaine',
  'crack',
  'pills?',
);
const illness = String.raw`(?:(?:an? |the |type [12] |chronic |severe |terminal )*(?!understaff|delays?|shortage|lack|a lack|under-|poor|bad|the same)[\p{L}'’-]+(?: disease)?)`;

export const personFirst: readonly PersonFirst[] = [
  {
    id: 'diabetics',
    avoid: `diabetics|diabetic ${people}(?! (?:eye|foot))`,
    prefer: ['people with diabetes'],
    before: 'american|british',
  },
  {
    id: 'a-diabetic',
    avoid: String.raw`a (?:[\p{L}-]+ controlled )?diabetic` + namesPeople,
    prefer: ['a person with diabetes'],
  },
  { id: 'asthmatics', avoid: `(?:an? )?asthmatics?${namesPeople}`, prefer: ['people with asthma'] },
  { id: 'epileptics', avoid: 'epileptics', prefer: ['people with epilepsy'] },
  { id: 'schizophrenics', avoid: 'schizophrenics', prefer: ['people with schizophrenia'] },
  { id: 'a-schizophrenic', avoid: `a schizophrenic${namesPeople}`, prefer: ['a person with schizophrenia'] },
  { id: 'an-epileptic', avoid: `an epileptic${namesPeople}`, prefer: ['a person with epilepsy'] },
  {
    id: 'anorexics',
    avoid: `anorexics|bulimics|manic[- ]depressives|borderlines|psychotics|the demented|self-harmers|the insane|lunatics|psychos?|autistics`,
    prefer: [],
    after: 'killer',
  },
  {
    id: 'non-compliant',
    avoid: String.raw`(?:(?:always|often|repeatedly|chronically|totally|just|being) )?non-?[ ]?(?:complian(?:t|ce)|adheren(?:t|ce))|(?:poor|bad) (?:compliance|adherence)|refus(?:es|ed|ing) to comply|(?:tb|treatment) defaulters|(?:medication|treatment) refusers`,
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
  { id: 'sufferers', avoid: String.raw`(?<of>[\p{L}-]+) sufferers`, prefer: ['people with $1'], before: '' },
  {
    id: 'victims',
    avoid: String.raw`(?<of>stroke|cancer|aids|hiv|polio|dementia|alzheimer's|diabetes|autism|covid) victims`,
    prefer: ['people with $1'],
  },
  {
    id: 'victim-of',
    avoid:
      'victims? of (?:a |an )?(?=(?:stroke|cancer|diabetes|polio|dementia|depression|aids|hiv|addiction|heart)\\b)',
    prefer: [],
  },
  {
    id: 'infected',
    avoid: `hiv-infected ${people}|hiv-infected|aids (?:carriers|patients)`,
    prefer: ['people with HIV'],
  },
  {
    id: 'abusers',
    avoid: `(?:recovering |former |chronic )?${drug} (?:abusers|users|addicts)|(?:recovering )?(?:addicts|junkies|druggies|crackheads|meth heads)`,
    prefer: ['people who use drugs', 'people with a substance use disorder'],
    before: '(?:coffee|tea|chocolate|adrenaline|phone|sugar|book|news|gym|running|shoe|spreadsheet)',
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
    id: 'clean',
    avoid: String.raw`(?<=\b(?:get|gets|getting|got|been|stay|stays|staying|stayed|is|are|was|be|keep|kept) )clean(?= (?:for|since|again|off|from) (?!the house|me\b))|(?<=need(?:s)? to (?:get|stay|be) )clean${'(?=$|[.,!?])'}`,
    prefer: ['in recovery'],
    after: 'for (?:dinner|surgery|use|the next)',
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
  {
    id: 'is-wheelchair-bound',
    avoid: "(?:is|'s) (?:now |already )?(?:wheelchair[- ]bound|confined to (?:a|his|her|the|their) wheelchair)",
    prefer: [' uses a wheelchair'],
  },
  {
    id: 'wheelchair-bound',
    avoid:
      'wheelchair[- ]bound|confined to (?:a|his|her|their) (?:wheelchair|bed)|(?:a )?prisoner in (?:his|her|their) own (?:bed|body)|bed-?ridden',
    prefer: [],
  },
  {
    id: 'the-disabled',
    avoid: `the (?:severely )?(?:disabled|handicapped|crippled|infirm)${namesPeople}|the handicapped|(?:a |being a )?cripples?${namesPeople}`,
    prefer: ['disabled people', 'people with disabilities'],
    after: 'parking|spots?|spaces?|toilets?|bays?|entrance|badge|sign',
  },
  {
    id: 'handicapped',
    avoid: `(?:(?:mentally|physically) )?(?:handicapped|crippled) ${people}`,
    prefer: ['people with disabilities'],
  },
  { id: 'special-needs', avoid: `(?:the )?special[- ]needs (?:${people}|ones|students?|pupils?)`, prefer: [] },
  {
    id: 'hearing-impaired',
    avoid: '(?:the )?hearing[- ]impaired',
    prefer: ['deaf or hard-of-hearing people'],
    after: String.raw`(?:${people})`,
  },
  { id: 'deaf-and-dumb', avoid: '(?:the )?deaf and dumb|deaf-mutes?', prefer: [] },
  {
    id: 'the-mentally-ill',
    avoid: `the (?:severely |seriously |chronically )?mentally ill|the mental ones|mental (?:patients?|cases?)`,
    prefer: ['people with a mental illness'],
  },
  {
    id: 'crazy',
    avoid: String.raw`(?:(?:crazy|insane|psycho|nutty|hysterical|deranged) (?:patients?|people|person|mothers?|women|lady|ladies|guy|man)|(?:so|a bit|being) (?:ocd|bipolar|schizo)|nutters?|the crazies|nutjobs?)`,
    prefer: [],
  },
  { id: 'the-elderly', avoid: `(?:the|our) (?:frail )?(?:elderly|aged)${namesPeople}`, prefer: ['older adults'] },
  {
    id: 'the-senile',
    avoid: `the senile|(?:completely |gone )senile|old dears|geriatrics${namesPeople}|bed[- ]blockers|sundowners`,
    prefer: [],
  },
  {
    id: 'the-homeless',
    avoid: `the homeless${namesPeople}|(?:our )?street people|vagrants|tramps|hobos`,
    prefer: ['people experiencing homelessness'],
  },
  { id: 'inmates', avoid: '(?:the )?(?:inmates|convicts)', prefer: ['people who are incarcerated'] },
  { id: 'ex-cons', avoid: 'ex-cons|ex-convicts|felons', prefer: ['people who have been in prison'] },
  { id: 'illegals', avoid: 'illegals|illegal (?:immigrants|aliens|migrants)', prefer: ['people who are undocumented'] },
  {
    id: 'the-obese',
    avoid: `the (?:morbidly )?(?:obese|overweight)${namesPeople}|(?:(?:morbidly|grossly|severely) )?(?:obese|overweight) ${people}|fat ${people}|fatties`,
    prefer: ['people with obesity'],
  },
  { id: 'morbidly-obese', avoid: 'morbid(?:ly)? (?:obese|overweight|obesity)', prefer: [] },
  {
    id: 'vulnerable-groups',
    avoid: `(?:our |the |most |some of our )*(?:vulnerable|high[- ]risk|at[- ]risk|hard[- ]to[- ]reach|underprivileged|marginali[sz]ed|the needy) ${groups}`,
    prefer: [],
    after: 'advocate',
  },
  {
    id: 'target-population',
    avoid: `target(?:ed)? (?:populations?|groups?|demographics?|communit(?:y|ies))`,
    prefer: ['people we’re working with'],
  },
  {
    id: 'combat',
    avoid:
      'combat(?= (?:obesity|addiction|diabetes|hiv|stigma|mental|overdoses?|homelessness|substance)\\b)|tackle(?= (?:obesity|addiction|diabetes|hiv|mental|homelessness|overdoses?|substance)\\b)',
    prefer: ['address'],
  },
  {
    id: 'combating',
    avoid:
      '(?:combatt?ing|tackling)(?= (?:obesity|addiction|diabetes|hiv|mental|homelessness|overdoses?|substance)\\b)',
    prefer: ['addressing'],
  },
  {
    id: 'frequent-flyers',
    avoid: '(?:our |the )?frequent fl[iy]ers?',
    prefer: [],
    before: 'airline',
    after: 'miles|points|program|card|number',
  },
  {
    id: 'drug-seeking',
    avoid:
      'drug[- ]seek(?:ing|ers?)|heart-?sink patients?|poor historians?|(?:a|total|complete|real) train wreck(?= (?:of a )?(?:patient|case))|gomers?',
    prefer: [],
  },
  {
    id: 'illness-as-person',
    avoid: `(?:geriatric (?:mums?|moms?|mothers?|pregnanc(?:y|ies))|brain-damaged ${people}|a normal (?:child|kid|person)|normal (?:kids|children|people)|vegetables? in bed|born addicted|drug (?:babies|habit)|crack bab(?:y|ies))`,
    prefer: [],
  },
];
