/** Wording that labels people, and what many of them prefer (manual, 4.26): an offer, never a correction. */
export interface PersonFirst {
  /** A pattern over plain text, without word boundaries. */
  readonly avoid: string;
  /** Texts that fit in its place; empty where only the writer knows what happened. */
  readonly say: readonly string[];
}

export const personFirst: readonly PersonFirst[] = [
  { avoid: '(?:poorly controlled |uncontrolled |brittle |non-?compliant )?diabetics', say: ['people with diabetes'] },
  {
    avoid:
      '(?:a|the|every|another|this|our|brittle) (?:[\\p{L}-]+ )?diabetic(?! (?:retinopathy|ketoacidosis|foot|kidney|neuropathy|eye|nurse|clinic|diet|supplies|socks|shoes|coma|emergency|educator|test|association|friendly|ulcers?|macular))(?: (?:patient|person|man|woman|child|lady|guy)s?)?',
    say: ['a person with diabetes'],
  },
  { avoid: 'diabetic (?:patients?|people|kids|children|clients?|population)', say: ['people with diabetes'] },
  { avoid: 'asthmatics', say: ['people with asthma'] },
  { avoid: 'epileptics', say: ['people with epilepsy'] },
  { avoid: 'schizophrenics?', say: ['people with schizophrenia'] },
  { avoid: 'hypertensives', say: ['people with high blood pressure'] },
  { avoid: 'h(?:a)?emophiliacs', say: ['people with hemophilia'] },
  { avoid: 'celiacs|coeliacs', say: ['people with celiac disease'] },
  { avoid: 'anorexics|bulimics|bipolars|autistics|paraplegics|quadriplegics|dialysis patients who|amputees', say: [] },
  { avoid: 'arthritics', say: ['people with arthritis'] },
  {
    avoid: "(?:cancer|stroke|aids|burn|polio|dementia|alzheimer's|covid|heart attack|trauma|abuse|ms) victims?",
    say: ['people who have had it'],
  },
  { avoid: 'victims? of (?:a |an )?(?:stroke|cancer|aids|dementia|polio|covid|diabetes|heart disease)', say: [] },
  { avoid: 'non-?complian(?:t|ce)', say: [] },
  { avoid: 'poor (?:compliance|adherence)', say: [] },
  {
    avoid: '(?:medication|treatment|patient) (?:non-?adherence|non-?compliance|compliance)',
    say: ['taking medicines as planned'],
  },
  { avoid: 'non-?adheren(?:t|ce)', say: [] },
  { avoid: '(?:who |that )?refuses? (?:to comply|treatment|meds|their meds|medication|care|to take)', say: [] },
  {
    avoid: '(?:poorly|badly) (?:controlled|managed)(?: (?:diabetes|asthma|patients?|epilepsy|hypertension))?',
    say: ['above target'],
  },
  { avoid: 'uncontrolled (?:diabetes|asthma|hypertension|epilepsy|patients?|blood pressure)', say: ['above target'] },
  { avoid: 'suffer(?:s|ed)? (?:from|with|through)', say: ['has', 'lives with'] },
  { avoid: 'suffering (?:from|with|through)', say: ['living with'] },
  { avoid: '(?:[\\p{L}]+ )?sufferers?', say: ['people who have it'] },
  { avoid: '(?:afflicted|stricken|crippled|plagued) (?:with|by)', say: ['living with'] },
  {
    avoid:
      'battl(?:es|ing|ed) (?:with )?(?:cancer|addiction|depression|diabetes|alcohol|obesity|mental illness|dementia)',
    say: ['being treated for it'],
  },
  {
    avoid: '(?:lost|losing|won) (?:his|her|their|the|a) (?:long |brave )*(?:battle|fight) (?:with|against|to)',
    say: [],
  },
  {
    avoid: '(?:drug|substance|alcohol|iv drug|opioid) (?:abusers?|addicts?)',
    say: ['people who use drugs', 'people with a substance use disorder'],
  },
  { avoid: '(?:drug|substance|alcohol|opioid) abuse', say: ['substance use'] },
  {
    avoid: '(?:recovering |former |ex-)?(?:drug |heroin |opioid |meth |crack )?addicts?',
    say: ['people with a substance use disorder'],
  },
  {
    avoid: 'junk(?:ie|y|ies)|crackheads?|druggies?|meth heads?|potheads?|stoners?|dope fiends?',
    say: ['people who use drugs'],
  },
  { avoid: '(?:recovering |former )?alcoholics(?! anonymous)', say: ['people with alcohol use disorder'] },
  {
    avoid: '(?:an|the|a recovering|that) alcoholic(?! (?:hand|drink|beverage|rub|hepatitis|liver|gel|wipe))',
    say: ['a person with alcohol use disorder'],
  },
  { avoid: '(?:drunks|winos|boozers|people on the bottle|the bottle)', say: ['people who drink heavily'] },
  {
    avoid:
      '(?:getting|get|got|been|stay(?:ed|ing)?|is|are|was|go(?:ing)?|gone|be|being) clean(?! (?:hands?|and|air|water|up|out|clothes|bedding|eat|your|the|it|but))(?= (?:for|from|off|now|since|after|again|two|three|\\d)|[.,!?]|$)',
    say: ['in recovery'],
  },
  { avoid: '(?:dirty|clean) (?:urine|drug (?:screen|test)|needles?|tox screen)', say: [] },
  {
    avoid:
      '(?:has |had |have )?fail(?:ed|s|ing)? (?:treatment|therapy|chemo(?:therapy)?|the (?:drug|medication)|first-line|rehab|methadone)',
    say: ['the treatment didn’t work'],
  },
  { avoid: 'commit(?:ted|s|ting)? suicide', say: ['died by suicide'] },
  {
    avoid: '(?:successful|failed|unsuccessful) suicide(?: attempt)?',
    say: ['died by suicide', 'survived a suicide attempt'],
  },
  { avoid: 'wheelchair[- ]bound', say: ['uses a wheelchair'] },
  { avoid: '(?:confined|bound|restricted) to (?:a|her|his|their) wheelchair', say: ['uses a wheelchair'] },
  { avoid: 'bed-?ridden', say: ['in bed most of the day'] },
  { avoid: 'the disabled', say: ['disabled people'] },
  { avoid: '(?:the )?handicapped(?! (?:parking|sign|spot|bay|permit|entrance))', say: ['disabled people'] },
  {
    avoid:
      '(?:a |the )?cripples?|crippled|invalids|retarded|retards?|spastics?|lame(?= (?:people|patients))|midgets?|mongoloid',
    say: [],
  },
  {
    avoid: 'special[- ]needs(?: (?:kids|children|people|patients?|adults))?',
    say: ['disabled children', 'people with disabilities'],
  },
  { avoid: 'hearing[- ]impaired', say: ['deaf or hard of hearing'] },
  { avoid: 'visually impaired people|the blind', say: ['blind people'] },
  {
    avoid: 'the deaf(?! (?:community|club|association|centre|center|school|person|patient))|deaf and dumb|deaf-mute',
    say: ['deaf people'],
  },
  {
    avoid: 'the mentally (?:ill|disabled|handicapped)|the insane|mental patients?',
    say: ['people with a mental illness'],
  },
  { avoid: '(?:psycho|schizo|lunatic|nutcase|nutter|maniac|looney|loony)s?(?! killer)', say: [] },
  {
    avoid:
      '(?:so|a bit|totally|really|being) (?:ocd|bipolar|schizo|adhd|autistic|psychotic)(?= about| today| right|[.,!]|$)',
    say: [],
  },
  { avoid: '(?:completely |totally |going )?senile', say: ['with dementia'] },
  { avoid: 'the demented|demented (?:patients?|people)', say: ['people with dementia'] },
  { avoid: 'the elderly|elderly (?:people|patients?|folks?|population)|senior citizens', say: ['older adults'] },
  { avoid: 'geriatrics(?= (?:who|are|need))|the aged|old folks|bed ?blockers?', say: ['older adults'] },
  {
    avoid: 'the homeless|homeless (?:people|person|man|woman|patients?|guy|folks)|vagrants?|bums',
    say: ['people experiencing homelessness'],
  },
  {
    avoid: 'the (?:poor|needy|uninsured|underprivileged|less fortunate)(?! (?:sleep|thing|guy))',
    say: ['people with low incomes'],
  },
  { avoid: 'inmates|convicts|felons', say: ['people who are incarcerated'] },
  { avoid: '(?:illegals|illegal (?:aliens?|immigrants?)|aliens)', say: ['people who are undocumented'] },
  { avoid: 'prostitutes?|hookers?', say: ['sex workers'] },
  {
    avoid:
      '(?:the |morbidly |grossly |super |clinically )?obese (?:people|patients?|women|men|children|kids|individuals|adults)',
    say: ['people with obesity'],
  },
  { avoid: 'the (?:morbidly |super )?obese|morbidly obese|fatties|fat people', say: ['people with obesity'] },
  { avoid: 'frequent flyers?(?! (?:miles|program|card|points))', say: [] },
  { avoid: 'drug[- ]seek(?:ing|ers?)|pill[- ]seek(?:ing|ers?)|med[- ]seeking', say: [] },
  {
    avoid:
      '(?:hypochondriacs?|malinger(?:er|ers|ing)|time-?wasters?|attention[- ]seek(?:ing|ers?)|train ?wrecks?|gomers?|crocks?)',
    say: [],
  },
  {
    avoid: 'vulnerable (?:populations?|groups?|communities|people|individuals|patients)|the (?:most )?vulnerable',
    say: ['people who live alone, without insurance, …'],
  },
  {
    avoid: '(?:high|at)[- ]risk (?:groups?|populations?|communities|individuals|people|youth|teens|families)',
    say: [],
  },
  {
    avoid:
      '(?:hard|difficult)[- ]to[- ]reach (?:groups?|populations?|communities|people)|underserved (?:populations?|communities|groups)',
    say: [],
  },
  {
    avoid: '(?:target|targeting)(?:ed)? (?:populations?|groups?|communities|demographics?)',
    say: ['people we’re working with'],
  },
  { avoid: 'minorities(?! (?:report|leader))|non-?whites?|orientals?', say: [] },
  { avoid: 'self-harmers|cutters(?= (?:are|do|who|often))|mental cases', say: ['people who self-harm'] },
  {
    avoid:
      '(?:a |her |his |our )normal (?:child|kids?|children|people|person|baby|patients?)(?! (?:temperature|heart))',
    say: ['without the condition'],
  },
  { avoid: 'high[- ]functioning|low[- ]functioning', say: [] },
  { avoid: 'wrong with (?:her|him|them)(?=[.,!?]|$)', say: [] },
  { avoid: 'birth defects?', say: ['condition from birth'] },
  {
    avoid: "our (?:alzheimer's|dementia|hip|stroke|cancer|overdose) (?:ladies|gentlemen|men|folk|lot|cases|people)",
    say: [],
  },
  {
    avoid: '(?:the )?(?:hip|gallbladder|appendix|overdose|stroke|leg ulcers?) in (?:room|bed|bay) \\d+|bed \\d+ is',
    say: [],
  },
  { avoid: "women who(?:'ve| have)? (?:slept|sleep) around|promiscuous|sexual deviants?", say: [] },
];
