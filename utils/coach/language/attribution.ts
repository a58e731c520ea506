import type { Span } from '../types';
import type { Sentence } from './sentence';

/** Somebody else's words without quotation marks: «ads that say …», «posters telling people to …», «if you've been told to …». */
const reporting = new RegExp(
  [
    String.raw`\b(?:ads?|adverts?|advertisements?|posters?|leaflets?|flyers?|billboards?|slogans?|headlines?|captions?|emails?|posts?|signs?|scripts?|people|folks|someone|somebody|anyone|anybody|everyone|nobody|they|he|she|mum|mom|dad|influencers?|reps?|brochures?|websites?|letters?) (?:(?:that|who|which|always|just|still|often|used to|keeps?|kept|might|will|would|ever|once|only) )*(?:says?|said|saying|reads?|reading|shouts?|shouting|scream(?:s|ed|ing)?|tells?|told|telling|promis(?:e|es|ed|ing)|claim(?:s|ed|ing)?|begins?|starts? with|call(?:s|ed|ing)?)\b[^.!?]{0,60}$`,
    String.raw`\b(?:been|was|were|get|got|being|am|is|are) told (?:to|that|it's|they|he|she|you|i)\b[^.!?]{0,40}$`,
    String.raw`\b(?:i|we) (?:hate|dislike|loathe|can't stand|roll my eyes|cringe|banned|dropped|stopped|binned|avoid|deleted|crossed out|retired|scrapped|quit|gave up)\b[^.!?]{0,60}$`,
    String.raw`\b(?:the (?:word|words|phrase|term|line|slogan|label|headline|expression)s?|words like|phrases like|lines like|stop saying|stopped saying|instead of saying|never say|don't say|i used to say|we used to say)\b[^.!?]{0,30}$`,
  ].join('|'),
  'u',
);

/** Whether the words stand inside quotation marks. */
export function isQuoted(sentence: Sentence, span: Span): boolean {
  return sentence.quoted.some((quote) => quote.from < span.to && span.from < quote.to);
}

/** Whether the sentence reports the words as somebody else's: quoted, or after «ads that say». */
export function isReported(sentence: Sentence, span: Span): boolean {
  return isQuoted(sentence, span) || reporting.test(sentence.plain.slice(0, span.from));
}
