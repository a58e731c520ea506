import { groups, many, namesPeople, type PersonFirst, people } from './person-first-words';

/** People named by a disability, age, weight, home, status or by what they cost. */
export const byGroup: readonly PersonFirst[] = [
  {
    id: 'the-blind',
    avoid: `the blind${namesPeople}`,
    prefer: ['blind people'],
    after: 'comes|came|goes|was|is|on|in',
  },
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
    avoid: `the (?:severely )?(?:disabled|handicapped|crippled|infirm)${namesPeople}`,
    prefer: ['disabled people', 'people with disabilities'],
  },
  {
    id: 'cripple',
    avoid: `(?:being )?(?:a )?cripples?${namesPeople}|the (?:retarded|invalids)${namesPeople}|(?:retarded|imbecile|feeble-minded|demented|defective) ${many}|invalids|a (?:paraplegic|quadriplegic|depressive|borderline|bipolar|psychotic|narcissist)${namesPeople}|bipolars|paraplegics|quadriplegics|drunks|boozers|lepers|shut-ins|(?:low|high)[- ]functioning (?:${people}|ones)`,
    prefer: [],
  },
  {
    id: 'handicapped',
    avoid: `(?:(?:mentally|physically) )?(?:handicapped|crippled) (?<of>${many})`,
    prefer: ['$1 with disabilities'],
  },
  { id: 'special-needs', avoid: `(?:the )?special[- ]needs (?:${people}|ones|students?|pupils?)`, prefer: [] },
  {
    id: 'the-hearing-impaired',
    avoid: `the hearing[- ]impaired${namesPeople}`,
    prefer: ['deaf or hard-of-hearing people'],
  },
  { id: 'hearing-impaired', avoid: 'hearing[- ]impaired', prefer: ['deaf or hard-of-hearing'] },
  { id: 'deaf-and-dumb', avoid: '(?:the )?deaf and dumb|deaf-mutes?', prefer: [] },
  {
    id: 'the-mentally-ill',
    avoid: `the (?:severely |seriously |chronically )?mentally ill|the mental ones`,
    prefer: ['people with a mental illness'],
  },
  {
    id: 'crazy',
    avoid:
      '(?:(?:crazy|insane|psycho|nutty|hysterical|deranged) (?:patients?|people|person|mothers?|women|lady|ladies|guy|man)|(?:so|a bit|being) (?:ocd|bipolar|schizo)|nutters?|the crazies|nutjobs?)',
    prefer: [],
  },
  { id: 'the-elderly', avoid: `(?:the|our) (?:frail )?(?:elderly|aged)${namesPeople}`, prefer: ['older adults'] },
  {
    id: 'the-senile',
    avoid: `the senile|(?:completely |gone )senile|old dears|geriatrics${namesPeople}|sundowners`,
    prefer: [],
  },
  {
    id: 'the-homeless',
    avoid: `the homeless${namesPeople}|(?:our )?street people|vagrants|tramps|hobos`,
    prefer: ['people experiencing homelessness'],
  },
  { id: 'inmates', avoid: '(?:the )?(?:inmates|convicts)', prefer: ['people who are incarcerated'] },
  { id: 'an-inmate', avoid: 'an inmate|a convict', prefer: ['a person who is incarcerated'] },
  { id: 'ex-cons', avoid: 'ex-cons|ex-convicts|felons', prefer: ['people who have been in prison'] },
  { id: 'illegals', avoid: 'illegals|illegal (?:immigrants|aliens|migrants)', prefer: ['people who are undocumented'] },
  {
    id: 'the-obese',
    avoid: `the (?:morbidly |chronically )?(?:obese|overweight)${namesPeople}`,
    prefer: ['people with obesity'],
  },
  {
    id: 'obese-people',
    avoid: `(?:(?:morbidly|grossly|severely) )?(?:obese|overweight) (?<of>${many})`,
    prefer: ['$1 with obesity'],
  },
  { id: 'fat-people', avoid: `fat ${many}|fatties`, prefer: [] },
  { id: 'morbidly-obese', avoid: 'morbid(?:ly)? (?:obese|overweight|obesity)', prefer: [] },
  {
    id: 'vulnerable-groups',
    avoid: `(?:our |the |most |some of our )*(?:vulnerable|high[- ]risk|at[- ]risk|hard[- ]to[- ]reach|underprivileged|marginali[sz]ed|the needy) ${groups}`,
    prefer: [],
    after: 'advocate',
  },
  {
    id: 'target-population',
    avoid: '(?:the|our|this|their|a) target(?:ed)? (?:populations?|groups?|demographics?|communit(?:y|ies))',
    prefer: ['the people we’re working with'],
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
      '(?:drug|pill)[- ]seek(?:ing|ers?)|heart-?sinks?(?: patients?)?|poor historians?|(?:a|total|complete|real) train wreck(?= (?:of a )?(?:patient|case))|gomers?|time-?wasters|super-?utili[sz]ers|(?:psych|mental) (?:pts?|cases?|patients?)|(?:a )?bed[- ]blockers?',
    prefer: [],
  },
  {
    id: 'illness-as-person',
    avoid: `(?:geriatric (?:mums?|moms?|mothers?|pregnanc(?:y|ies))|brain-damaged ${people}|a normal (?:child|kid|person)|normal (?:kids|children|people)|vegetables? in bed|born addicted|drug (?:babies|habit)|crack bab(?:y|ies))`,
    prefer: [],
  },
];
