import { cuedTests } from '../language/cues/cued-patterns';
import { perSentence } from '../language/per-sentence';
import type { Sentence } from '../language/sentence';
import { named, person, role } from './patient-words';

const patient =
  /(?<!\b(?:a|every|each|any|no|many|most|some|few|all|other) )\b(?:my|our|the|this|that|a|one|his|her|'s|last|first|favou?rite|inpatient)\b ?(?:[\p{L}\d'-]+ ){0,3}?(?:patient|pt|inpatient|long-?stayer|stayer|(?<!(?:year|chief|medicine|surgery|new|our own|fellow|junior|senior) )resident|admission|caseload|graduate|little fighter)\b(?!s|,? (?:experience|safety|relations|advocate|portal|care|satisfaction|information|privacy|education|leaflet|transport|advisory|ambassador|stor|phone|line|desk|list|lounge|gown|advoca|leaflet|name|room|flow|group|forum))|\b(?:guy|lady|man|woman|gentleman|kid|lad|girl|boy|patient|someone|mr|mrs|ms)(?:\.? [\p{L}]+\.?)? in (?:room |bed |bay |cubicle )?\d{1,4}\b|\b(?:mr|mrs|ms|miss)\.? [\p{L}'-]+ in \d[a-z\d]*\b|\b(?:bed|bay|cot|cubicle|chair) \d+\b[^.!?]{0,25}\b(?:who|whose|turned|coded|took|is giving|came in)\b|\bmy (?:\d{1,2} ?(?:am|pm|o'clock)\b|(?:oldest|youngest|sickest|favou?rite) (?:lady|gentleman|guy|lad|man|woman|kiddo)|(?:[\p{L}-]+ )?(?:lady|gentleman|guy|lad|dude) (?:on|w|with|in|from)\b|(?:first |\d+ ?pm )?clients?\b(?! work)|\d{1,2} ?(?:yo|y\/o)\b)|\b\d+-weeker\b|\b(?:daughter|son|mum|dad|wife|husband|baby|twins)(?: \p{L}+)? we (?:looked after|cared for|delivered|treated)/u;
const pronoun = /\b(?:he|she|him|her|hers|his|himself|herself)(?:'s|'d|'ll)?\b/u;
const someone = new RegExp(
  `\\b(?:${person}|${role}|\\d{1,3}[- ]?(?:yo|y/o|m|f|year[- ]old|yr[- ]old|weeker)|year[- ]old)\\b`,
  'u',
);

const byName = new RegExp(named, 'u');

/** What happens to somebody in care. */
const care =
  /\b(?:admitted|admission|discharged|intubated|extubated|coded|coding|resus(?:citated)?|wheeled in|brought (?:in|to us)|came (?:in (?:with|for|by|after)|to us|through resus)|presented|diagnosed|diagnosis|stroke|seizure|sepsis|overdose|surgery|theatre|operated|transplant|bypass|biopsy|chemo|dialysis|leukaemia|leukemia|tumou?r|cancer|burns?|amputat\p{L}+|trauma|ventilator|palliative|hospice|icu|nicu|picu|itu|er\b|a&e|ed\b|on (?:my|our) (?:ward|unit|floor|list|couch|table|bay|shift|caseload|rehab floor)|my (?:bay|ward|unit|chair|couch|clinic|list|room|trauma bay)|our (?:ward|unit|hospital|nicu|icu|bay|clinic|books|ambulance bay)|in (?:bed|bay|room|cubicle|cot) ?\d|bed ?\d+|bays? ?\d|labou?r|deliver(?:ed|y)|born (?:at|on|here|in our)|triage|ambulance|paramedics?|cpr|catheter|sutur\p{L}+|stitch\p{L}*|x-?ray|mri|scan|ct\b|methadone|viagra|heart attack|arrest|died|passed|didn't make it|last breath|we lost|lost (?:her|him)|rehab|post-op|op\b|psych|hip|pump|collapsed|fainted|weaned|trach|hearing aids?|methotrexate|ulcers?|panic attack|positive|on shift|my shift|held (?:her|his|a)|my hands?|recovery|gave birth|birthing|went home|end-of-treatment|home visits?|tb|kidneys?|bed rest|fixator|checked over|waiting room|delivering|looked after|first filling|absconder|toenails|had to tell (?:the|a)|just told (?:the|a)|retinal|[\p{L}]{4,}(?:itis|osis|plasia|aemia|opathy|drome|trophy)|first filling|fitting|smear|counselling|therapy session|couples session|pile-?up|crash|shooting|stabbing|explosion)\b/u;

/** Taught, imagined, counted or told on stage: nobody real. */
const imagined =
  /\b(?:imagine|picture this|pretend|let's say|say there's|composite|made[- ]up|isn't real|not real|not a real|invented|fictional|imaginary|hypothetical(?:ly)?|teaching (?:slide|case)|details (?:are |have been )?changed|in the (?:soap|film|novel|show|series|book)|on (?:netflix|telly|tv)|character|simulat(?:ion|ed|or)|mannequin|manikin|actor|case history|case report|study|studies|(?<!that |this |his |her )trials?|participants|percent|per cent|survey|research(?:ers)?|the average|in general)\b/u;

/** Those who work in the house, animals and drills: no patients. */
const colleague =
  /\b(?:colleagues?|porter|volunteer|our (?:late )?(?:nurse|doctor|chaplain|cleaner|receptionist|secretary|matron|founder|student|registrar|intern|team)|(?:swept|worked|sat at|joined|retired|served|opened) (?:our|this|here|in|with|at|from|after)|front desk|staff room|mentor|dr\.? [\p{L}]+ (?:died|passed|retires?)|dog|cat|puppy|teddy|mascot|dumm(?:y|ies)|drill|appointed|superintendent|finder|spoke (?:at|to)|ribbon|silently|ask (?:a|any|the) resident|\d{3}-\d{4})\b/u;

/** The writer's own story, or their family's. */
const own =
  /\b(?:i (?:was|turned|had|am|got|broke|gave|spent|lay|wore|woke|became) |i'm \p{L}+, |my (?:own |late )?(?:mum|mom|mam|mother|dad|father|son|daughter|wife|husband|partner|brother|sister|gran|grandma|nan|nana|grandad|granddad|grandpa|grandfather|grandmother|aunt|auntie|uncle|cousin|kids?|baby|boy|girl|dog|cat|neighbou?r|friend|mate|colleague|boss|mentor|manager)(?:'s)?(?= (?:is|was|had|has|have|turned|broke|got|spent|died|who|says|said|still|and|lives|went|\d|own|hip|knee|first|last)|,|'s)|my (?:own|first) (?:\p{L}+ )?(?:stroke|hip|knee|surgery|colonoscopy|cancer|scan|birth|labou?r|op))/u;

const onAboutThem = /^(?:they|the (?:mum|mom|dad|wife|husband|family|parents))\b/u;

const says = cuedTests({ patient, pronoun, someone, care, imagined, colleague, own, onAboutThem });

export const isImagined = perSentence((sentence: Sentence): boolean => says('imagined', sentence));
export const isOwnStory = perSentence((sentence: Sentence): boolean => says('own', sentence));
const saysPatient = perSentence((sentence: Sentence): boolean => says('patient', sentence));

/** Whether the sentence speaks of one real patient; a pronoun or person counts only beside something that happens in care. */
export const speaksOfPatient = perSentence((sentence: Sentence): boolean => {
  if (isImagined(sentence) || says('colleague', sentence)) return false;
  if (saysPatient(sentence)) return true;
  if (isOwnStory(sentence) || !says('care', sentence)) return false;
  return says('pronoun', sentence) || says('someone', sentence) || byName.test(sentence.text);
});

/** Whether the sentence says so in so many words: «my patient», «the lady in room 3». */
export const namesPatient = (sentence: Sentence): boolean => speaksOfPatient(sentence) && saysPatient(sentence);

/** A sentence that goes on about the person of the sentence before. */
export const goesOn = perSentence(
  (sentence: Sentence): boolean =>
    !isImagined(sentence) && !isOwnStory(sentence) && (says('pronoun', sentence) || says('onAboutThem', sentence)),
);
