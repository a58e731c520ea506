import { perSentence } from '../language/per-sentence';
import type { Sentence } from '../language/sentence';

/** Nouns that every house says of itself: a sentence of these alone tells a reader nothing. */
const said =
  /^(?:teams?|staff|people|care|services?|quality|excellence|commitments?|missions?|visions?|passion|heart|experiences?|standards?|results?|reputation|pride|difference|leaders?|leadership|choice|experts?|expertise|community|communities|patients?|names?|one|ones|way|ways|time|times|place|places|area|region|state|country|world|hospital|clinic|practice|department|dream|famil(?:y|ies)|trust|hands|level|league|class|thing|things|part|day|days|everyone|anyone|nobody|someone|everything|nothing|lot|feedback|comments?|concerns?|review|reviews|post|message|input|perspective|satisfaction|compassion|safety|dignity|respect|values|journey|goal|aim|priority|top|best|bar|industry|nation|town|city|county|organi[sz]ation|institution|providers?|professionals?|doctors?|nurses?|physicians?|caregivers?|members?|guests?|residents|clients?|customers?|innovation|solutions?|outcomes?|success|future|promise|word|words|love|joy|honou?r|privilege|kind|sort|course|fact|matter|matters|understanding|patience|inconvenience|frustration|improvement|opportunity|contact|friend|friends|luck|secret|wonder|news|announcement|announcements|update|updates|surprise|moment|moments|week|month|year|years|today|milestone|excitement|pleasure|honors?|competition|competitors?|rest|others|others'|stars?|smiles?|faces?|comparison|class|tier|rank|ranks|rankings?)$/u;

/** How many nouns of its own a sentence has: what a reader would miss if it were left out. */
export const nounsOfItsOwn = perSentence(({ tokens }: Sentence): number => {
  const nouns = tokens.filter(
    ({ tags, text }) =>
      tags.has('Noun') && !tags.has('Pronoun') && !/^[#@]|https?:/u.test(text) && !said.test(text.toLowerCase()),
  );
  return new Set(nouns.map(({ text }) => text.toLowerCase())).size;
});
