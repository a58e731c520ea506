import { oneOf, phrase } from '../language/phrase';

/** Somebody without a name; a role makes them stand out, see below. */
export const person = oneOf(
  'lady',
  'woman',
  'gentleman',
  'gent',
  'guy',
  'man',
  'bloke',
  'fella',
  'lad',
  'lass',
  'dude',
  'boy',
  'girl',
  'kid',
  'kiddo',
  'child',
  'toddler',
  'baby',
  'newborn',
  'infant',
  'preemie',
  'teen(?:ager)?',
  'twins?',
  'triplets',
  'quads',
  'quadruplets',
  'mom',
  'mum',
  'mother',
  'dad',
  'father',
  'widow(?:er)?',
  'bride',
  'groom',
  'couple',
  'family',
  'grandmother',
  'grandfather',
  'grandma',
  'grandpa',
  'nan',
  'wife',
  'husband',
  'daughter',
  'son',
  'sisters?',
  'brothers?',
  'client',
  'veteran',
);

/** What somebody is known for in a town. */
export const role = oneOf(
  '(?:[\\p{L}-]+ )?teacher',
  'librarian',
  'judge',
  'vicar',
  'priest',
  'pastor',
  'imam',
  'rabbi',
  'nun',
  'mayor',
  'council(?:l)?or',
  'senator',
  'minister',
  'sheriff',
  'fire ?(?:fighter|man|woman|chief)',
  'police (?:officer|man)',
  'cop',
  'coach',
  'goalkeeper',
  'point guard',
  'drummer',
  'singer',
  'actor',
  'actress',
  'influencer',
  'weather(?:man| presenter)',
  'busker',
  'farmer',
  'butcher',
  'baker',
  'publican',
  'post(?:man|al worker|master)',
  'mail carrier',
  '(?:bus|taxi|truck) (?:driver|conductor)',
  'cobbler',
  'lawyer',
  'commissioner',
  'governor',
  '(?:football|basketball|hockey|cricket|rugby) player',
  'rower',
  'bell ringer',
  'principal',
  'head ?teacher',
  'pilot',
  'airman',
  'rider',
  'piano tuner',
  'jackaroo',
  'rodeo clown',
  'dental nurse',
  'councilman',
  'presenter',
  'celebrity',
  'owner of that [\\p{L} ]{3,25}',
  '(?:dude|guy|lady|man|woman|widow|one|fella) who (?:runs|owns|keeps|sells|drives|ran) [\\p{L} ]{3,30}',
);

/** A word with a capital, and the name of a place; matched against the text as written. */
export const capital = String.raw`\p{Lu}[\p{L}'’-]*\.?`;
export const proper = String.raw`(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|I\b|\p{Lu}+\b|Co-op|English|Spanish|Mr|Dr)\p{Lu}[\p{L}'’-]+(?: (?:of |the )?\p{Lu}[\p{L}'’-]+){0,3}`;

/** A person by name, as writers of stories name them. */
export const named = String.raw`(?:\b(?:Mr|Mrs|Ms|Miss|Mister|Mx)\.? \p{Lu}|\b(?:[Ll]ittle|[Ww]ee|[Bb]aby|[Yy]oung|[Oo]ld|[Jj]udge) \p{Lu}\p{Ll}{2,}|\b(?:for|of|with|to|is|^|[.!?:,] )\s?\p{Lu}\p{Ll}{2,} (?:from|of|off|at the) (?:\p{Lu}|[a-z]+ \p{Ll}))`;

/** An illness, an operation or an insurer of the reader's. */
export const ailment =
  /\byour (?:[\p{L}-]+ ){0,2}?(?:issue|condition|problem|diagnosis|disorder|depression|anxiety|asthma|diabetes|hernia|hysterectomy|colonoscopy|pregnancy|addiction|(?:aetna|cigna|medicaid|medicare|blue ?cross|insurance) (?:card|plan))\b/gu;

/** A number that stands for one person: record, account, policy, social security, date of birth, device. */
export const numberOfPatient = phrase`\b(?:mrn|medical record(?: number| no\.?)?|case (?:number|no\.?)|hospital (?:number|no\.?)|nhs (?:number|no\.?)|(?:account|acct)\.?(?: number| no\.?| #| ending(?: in)?)?|policy (?:number|no\.?|#)|member id|ssn|social security(?: number)?|dob|d\.o\.b\.?|date of birth|serial(?: number| no\.?)|device #|participant) ?(?:is|was|:|#)? ?[a-z]{0,3}-?\d[\d/ .-]*\d\b|\b\d{3}-\d{2}-\d{4}\b|\blicen[cs]e plate [a-z\d]{3,8}\b`;

const verb =
  "(?:send|dm|pm|e-?mail|mail|post|drop|share|comment|reply|message|inbox|text|whatsapp|give|tell|pop|put|provide|include|need|upload|leave|confirm|write|bob|submit|attach|type|enter|state|list|what's|what is|what was|which is|can i get|could i get|let me have|let us have)";
const whose = "(?:(?:your|her|his|their|the|a|an|my)(?: [\\p{L}]+'s)? )?";
const identifier =
  "(?:(?:full |first and last |last |maiden |legal )name|(?<=(?:your|her|his|their|need) )surname|surname(?=,? (?:and )?(?:post|dob|date|ward|first))|(?:your|her|his|their|patient's|[\\p{L}]+'s) (?:first |full )?names?(?=,| and| &|\\+| plus| with)|date of birth|d\\.?o\\.?b\\b|birth ?dates?|birthday|mrn|medical record number|hospital number|nhs n(?:umber|o)|health card(?: number)?|member(?:ship)? id|medicare id|policy number|plan card|(?:insurance|id|aetna|medicare) card|account (?:number|#)|acct\\.? ?(?:number|#)?|social security(?: number)?|last four (?:digits )?of|ssn\\b|aadhaar|passport|(?:home |your )address|(?<=(?:your|her|his|their) )(?:post ?code|zip code|phone number|mobile(?: number)?)|(?:postcode|address|mobile|phone number)(?=,| and)|room number|discharge summary|date of (?:service|admission|your visit)|id number)";

/** «Reply with your full name and date of birth»; what is asked for is underlined. */
export const asksForIdentifiers = phrase`\b${verb}\b(?:(?! (?:call|ring|phone) )(?:[^.!?]|\.(?=\p{L}))){0,80}?(?<mark>${whose}${identifier}(?:[^.!?]{0,60}?${identifier})*)`;
