import type { Span } from '../types';
import { candidatesAmong } from './cues/cued-patterns';
import { allMatches } from './matches';
import { toPlain } from './plain';
import type { Sentence } from './sentence';

const we =
  /(?<![\p{L}\d'])(?<!\b(?:most|all|many|some|both|each|lots|any|none) of )(?:we|us|our(?! (?:daughter|son|kids?|child|children|house|dog|cat|parents|marriage|wedding|bodies|own bodies|lives|hens|garden)\b)|ours|ourselves)(?![\p{L}\d])/gu;
const i = /(?<![\p{L}\d'-])(?:i|me|my|mine|myself|im|ive)(?![\p{L}\d.-])/gu;
const you =
  /(?<![\p{L}\d'])(?:you|your|yours|yourself|yourselves|u|ya|y'all|any(?:one|body) (?:who|with|here|can|else|going|starting|having|wanting|welcome))(?![\p{L}\d-])/gu;

/** «the hospital», «this practice»: the house speaking of itself in the third person. */
const theHouse =
  /\b(?:the|this) (?:hospital|clinic|practice|surgery|trust|department|unit|ward|health system|health centre|health center|foundation|board|organi[sz]ation|company)\b(?:'s)?/gu;

/** A name that says what kind of house it is; matched against the text as written. */
const houseName =
  /\b(?:(?:St\.?|Saint|[A-Z][\p{L}'’&-]+|of|the|and|&) ){0,4}?[A-Z][\p{L}'’&-]+ (?:Health(?:care| System| Centre| Center)?|Hospitals?|Clinics?|Medical(?: Center| Centre| Group)?|Surgery|Practice|Dental|Dentistry|Ortho(?:paedics|pedics|dontics)?|Physio(?:therapy)?|Pharmacy|Trust|Hospice|Homecare|Care|Therapeutics|Pharma(?:ceuticals)?|Biotech|Biosciences|Labs?|Neurology|Cardiology|Pediatrics|Paediatrics|Dermatology|Fertility|Ambulance|Wellness|Institute|Foundation|Rehab(?:ilitation)?|Urgent Care|Insurance|Mutual)\b(?! (?:Day|Week|Month|Awareness|Act|Secretary))/gu;

/** A group named and spoken to: «Parents of toddlers:», «New grads,», «Nurses of Reddit». */
const vocative =
  /^(?:(?:dear|hey|hi|hello|fellow|new|to (?:all|every|any|the)|for (?:anyone|everyone|those|people)|attention|calling|psa for) )?(?:all )?(?:[\p{L}'-]+ ){0,2}(?:parents?|mums?|moms?|dads?|carers?|caregivers?|families|family|patients|nurses?|doctors?|docs?|clinicians|colleagues|friends|folks|neighbou?rs?|students?|grads?|residents|midwives|pharmacists?|teachers?|teens?|women|men|people|runners|survivors|workers|volunteers|donors|ladies|guys|team|all|loves|mates)(?: (?:of|with|in|on|who|from|starting|living|waiting|caring)\b[^,:.!?]{0,50})?(?=[,:!-])/gu;

/** A command speaks to somebody: verbs that open a sentence of advice. */
const opensCommand =
  /^(?:please |just |always |never |don't |do not |and |so |then )*(?:ask|bring|call|check|come|drink|eat|follow|get|give|go|have|help|join|keep|learn|leave|let|look|make|note|put|read|ring|say|see|send|sit|stay|stop|take|talk|tell|text|try|use|wait|walk|wash|watch|wear|write|remember|share|rest|start|avoid|expect|set|mark|book|schedule|visit|register|sign|meet|imagine|think|picture|notice|unplug|nudge|turn)\b(?! (?:is|are|was|were|has|had|will|can|'s)\b)/u;

/** «Mental Health», «Women’s Health»: a field, not a house. */
const anybodysField =
  /^(?:mental|public|global|world|sexual|women|men|child|oral|home|intensive|primary|urgent|palliative)\b/;

const rareIn = candidatesAmong([theHouse, houseName, vocative]);

/** Where the organisation speaks of itself. */
export function findOurselves(sentence: Sentence): Span[] {
  const { plain, text, settings } = sentence;
  const candidates = rareIn(sentence);
  const spans = all(we, plain).filter((span) => text.slice(span.from, span.to) !== 'US');
  if (candidates.includes(0)) spans.push(...all(theHouse, plain));
  if (candidates.includes(1)) {
    spans.push(...all(houseName, text).filter((span) => !anybodysField.test(plain.slice(span.from, span.to))));
  }
  for (const name of settings.organisations) spans.push(...occurrences(toPlain(name), plain));
  return withoutOverlap(spans);
}

/** Where one person speaks of herself. */
export function findMyself(plain: string): Span[] {
  return all(i, plain);
}

/** Where a reader is spoken to. */
export function findReader(sentence: Sentence): Span[] {
  const { plain } = sentence;
  const command = opensCommand.exec(plain);
  const spans = all(you, plain);
  if (rareIn(sentence).includes(2)) spans.push(...all(vocative, plain));
  if (command !== null) spans.push({ from: 0, to: command[0].length });
  return withoutOverlap(spans);
}

function all(pattern: RegExp, text: string): Span[] {
  return allMatches(pattern, text).map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

function occurrences(name: string, plain: string): Span[] {
  const spans: Span[] = [];
  if (name === '') return spans;
  for (let from = plain.indexOf(name); from !== -1; from = plain.indexOf(name, from + name.length)) {
    spans.push({ from, to: from + name.length });
  }
  return spans;
}

function withoutOverlap(spans: Span[]): Span[] {
  spans.sort((a, b) => a.from - b.from || b.to - a.to);
  let end = -1;
  return spans.filter((span) => {
    if (span.from < end) return false;
    end = span.to;
    return true;
  });
}
