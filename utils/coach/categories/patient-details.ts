import { candidatesAmong } from '../language/cues/cued-patterns';
import { month, weekday } from '../language/lexicon';
import { allMatches } from '../language/matches';
import { perSentence } from '../language/per-sentence';
import { phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { Span } from '../types';
import { capital, person, proper, role } from './patient-words';

/** The kinds of detail a neighbour could put together. */
export type DetailKind = 'name' | 'age' | 'time' | 'room' | 'place' | 'job' | 'event' | 'rarity' | 'image';

export interface Detail extends Span {
  readonly kind: DetailKind;
  /** Identifies beside a patient word on its own; the others only in combination. */
  readonly alone: boolean;
}

interface DetailPattern {
  readonly kind: DetailKind;
  readonly alone: boolean;
  readonly pattern: RegExp;
  /** Names and places are told by their capitals; everything else is matched in plain text. */
  readonly asWritten?: true;
}

const years = String.raw`(?:9\d|1[01]\d)`;

const patterns: readonly DetailPattern[] = [
  {
    kind: 'name',
    alone: true,
    asWritten: true,
    pattern: phrase`\b(?:[Mm]y patient |[Oo]ur (?:resident|patient) )?(?:Mr|Mrs|Ms|Miss|Mister|Mx)\.? ${capital}(?: ${capital})*(?: in \d{1,4}\w?\b)?`,
  },
  {
    kind: 'name',
    alone: true,
    asWritten: true,
    pattern: phrase`\b(?:[Ll]ittle|[Ww]ee|[Bb]aby|[Yy]oung|[Oo]ld|[Dd]ear old) (?!People|League|Boomer|Age|Blues|Friendly|Adult|Voices)\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)*`,
  },
  {
    kind: 'name',
    alone: true,
    asWritten: true,
    pattern: phrase`\b(?:[Mm]y|[Oo]ur|[Aa]|[Tt]he) (?:\p{L}+ )?(?:patient|resident|client|longest stayer|graduate),? \p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{L}*)?|\b\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?,? (?:our|my) (?:\d+-weeker|patient|resident|NICU|miracle|little|oldest)|\b(?!Ward|Bed|Bay|Room|Station|May|June|March|April)\p{Lu}\p{Ll}{2,}, \d{1,3}(?=[,.! ])(?! ?(?:am|pm|AM|beds))|\b[Tt]he \p{Lu}\p{Ll}{2,}s, whose \p{L}+(?: \p{Lu}\p{Ll}+)?`,
  },
  {
    kind: 'name',
    alone: true,
    asWritten: true,
    pattern: phrase`\b(?!Today|Yesterday|Tonight|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\p{Lu}\p{Ll}{2,}(?:'|’)s (?:first (?:filling|chemo|dialysis|day of)|smile journey|new (?:smile|hip|knee|teeth|heart|kidney)|transplant|last chemo|before and after)`,
  },
  {
    kind: 'age',
    alone: true,
    pattern: phrase`\b(?:an? |my |our )?(?:${years}[- ]?(?:yo|y/o|f|m|yrs?|years?)\b(?:[- ](?:old|young))?|ninety(?:-\p{L}+)?[- ]years?[- ]olds?|(?:an? )?hundred(?:-and-[\p{L}-]+)?-year-old|centenarian)(?: (?:lady|woman|man|gentleman|patient|twin|guy|gent))?|\bturn(?:s|ed|ing) (?:${years}|ninety(?:-\p{L}+)?|a hundred)\b(?: today)?|\b${years}(?:st|nd|rd|th) birthday|(?<=,|\bis|\baged?|\bat) (?:${years})(?= today| on|,|\.|!| this| and)|\bat ninety\b`,
  },
  {
    kind: 'age',
    alone: false,
    pattern: phrase`(?<![.,$£€\d])\b(?:an? |my |our |the )?(?<![.,$£€])\d{1,2}[- ]?(?:yo|y/o|m|f|mo|weeks|weeker|year[- ]old|yr[- ]old|month[- ]old)\b(?: (?:female|male|${person}))?|\b(?:in (?:his|her) (?:early |late |mid-)?\p{L}+ties|twenty-something|aged? \d{1,2}|of (?:four|five|six|seven|eight|nine|ten|eleven|twelve|1\d|\d)(?= with| in|,)|he's (?:\p{L}+teen|seven|eight|nine|ten))|(?<=[\p{L}], )\d{1,2}(?=,)`,
  },
  {
    kind: 'event',
    alone: true,
    pattern: phrase`\b(?:(?:last night|tonight|yesterday|today|this morning|\p{L}+day)'s (?:[\p{L}-]+ ){0,3}?(?:crash|pile-?up|collision|shooting|stabbing|explosion|blaze|fire|accident|wreck|incident|trauma|tornado|blast|near miss)(?: (?:on|at|near|off|in) [\p{L}\d ]{2,25})?|(?:the|that) (?:(?!are |is |before )[\p{L}\d'-]+ ){0,3}?(?:crash|pile-?up|collision|shooting|stabbing|explosion|blast|blaze|incident|wreck|fire|accident)(?: (?:on|at|near|off|in) [\p{L}\d ]{2,25})|the (?!toilets)(?:(?!are|is|before)[\p{L}-]+ ){1,3}(?:crash|blast|blaze|explosion|shooting|pile-?up|nightclub fire|salon fire))`,
  },
  {
    kind: 'time',
    alone: true,
    pattern: phrase`\b(?:yesterday|last night|tonight|this (?:morning|afternoon|evening)|earlier today|today|(?:on|last|since|this) ${weekday}\b(?: (?:morning|night|afternoon|evening))?|(?:on )?${month} \d{1,2}(?:st|nd|rd|th)?\b|(?:on )?\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}\b|on the \d{1,2}(?:st|nd|rd|th)|(?:on )?christmas (?:eve|day)|at \d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?|(?:at|around) \d{1,2} ?(?:am|pm|this morning|in the morning)|(?:a week|two weeks|\p{L}+ days) ago)\b(?! i (?:learned|realised|realized|remembered|was reminded))`,
  },
  {
    kind: 'room',
    alone: true,
    pattern: phrase`\b(?:room|rm|bed|bays?|cubicle|cot|chair|theatre|side room|pool|ward) ?#?\d{1,4}[a-z]?\b(?: (?:and \d+|on (?:\d{1,2} )?[\p{L}]+(?: ward| wing| unit)?))?|\b(?:on|in|from) \d{1,2} ?(?:north|south|east|west)\b|\b(?:guy|lady|man|woman|gentleman|patient|kid) in \d{2,4}\b|\bin \d[a-z]\b`,
  },
  {
    kind: 'room',
    alone: true,
    asWritten: true,
    pattern: phrase`\bon (?:the )?(?:\p{Lu}\p{L}+ (?:Ward|Wing|Unit)|Ward \p{Lu}?\p{L}+)\b`,
  },
  {
    kind: 'job',
    alone: true,
    pattern: phrase`\b(?:the|our (?:late |old )?|that|retired|first woman|his|her|\p{L}+'s) (?:[\p{L}-]+ ){0,2}?${role}(?:'s (?:own )?(?:wife|husband|son|daughter|mother|mum|mom|dad|father|brother|brother-in-law|sister|kid|goalkeeper))?(?: (?:from|at|of|off|who|by|for|everybody|everyone) [\p{L}\d' ]{3,30})?`,
  },
  {
    kind: 'job',
    alone: false,
    pattern: phrase`\b(?:an? |one )?(?:retired |local |well-known |young )*${role}\b(?:'s wife)?`,
  },
  {
    kind: 'place',
    alone: false,
    asWritten: true,
    pattern: phrase`\b(?:from|off|near|outside|behind|of|in|at) (?:the )?(?:(?:little |small |tiny )?(?:town|village|island|farm)s? of )?${proper}(?: (?:street|road|lane|school|primary|church|area|island|farm))?|\b(?:the )?(?:village|farm|island|bungalow|flat) (?:past|over|above|next to|by) [\p{L} ']{3,25}`,
  },
  {
    kind: 'rarity',
    alone: true,
    pattern: phrase`\b(?:the|there's) only (?:one )?(?:[\p{L}-]+ ){0,3}?(?:set of|vet|family|person|case|child|woman|man|patient|snakebite|one (?:born|here)|(?:twins|triplets|quads))\b[^.,;!?]{0,35}|\bone of (?:only )?(?:two|three|four|five|six|\d+) (?:people|families|cases|kids|children) (?:in|on|with)\b[^.,;!?]{0,25}|\b(?:first|only) (?:set of )?(?:triplets|quads|quadruplets|baby of the year)\b[^.,;!?]{0,25}|\byou (?:people )?know (?:who|which (?:one|lady|lad))|\byou(?:'ve| have| probably)? (?:all )?(?:saw|seen) (?:it|him|her|them) on the news|\bon the (?:six o'clock |local |ten o'clock )?news\b|\byou can guess (?:who|which)|\bwent viral\b`,
  },
  {
    kind: 'image',
    alone: true,
    pattern: phrase`\b(?:photos?|pics?|pictures?|selfies?|snaps?|videos?|x-?rays?|screenshots?) (?:of|with) (?:my|our|the|a|her|his|this|today's) (?:[\p{L}-]+ ){0,3}?(?:patient|resident|wound|scar|tattoo|rash|leg|foot|foot|face|bedside|census|whiteboard|monitor)\b|\b(?:his|her|the|that|whose) (?:[\p{L}-]+ ){0,3}?tattoo(?: (?:said|says|of|on|reads?) [\p{L}' ]{2,20})?|\btattoo (?:on (?:his|her)|said)\b[\p{L} ]{0,15}|\bsneak peek from (?:the or|theatre|surgery)\b|\b(?:cake|birthday|bedside) selfie|\bface in shot|\bname(?:'s| is)? in the corner`,
  },
];

const candidatesIn = candidatesAmong(patterns.map(({ pattern }) => pattern));

/** Every detail in a sentence, whomever it speaks of. */
export const detailsOf = perSentence((sentence: Sentence): readonly Detail[] => {
  const details: Detail[] = [];
  for (const candidate of candidatesIn(sentence)) {
    const detailPattern = patterns[candidate];
    if (detailPattern !== undefined) addDetails(detailPattern, sentence, details);
  }
  return details;
});

/** What an earlier pattern found is not found again. */
function addDetails({ kind, alone, pattern, asWritten }: DetailPattern, sentence: Sentence, details: Detail[]): void {
  for (const match of allMatches(pattern, asWritten ? sentence.text : sentence.plain)) {
    const from = match.index + (match[0].length - match[0].trimStart().length);
    const to = match.index + match[0].trimEnd().length;
    if (!details.some((other) => other.from < to && from < other.to)) details.push({ kind, alone, from, to });
  }
}
