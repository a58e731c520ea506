import { readNounPhrase, withArticle } from '../noun-phrase';
import type { Rewriter } from '../rewrite';
import { stripPraise } from './boast';

/** What a house has, at the beginning of a sentence about it: «Our low-dose CT program finds …». */
const ours =
  /^(?:(?:at|here at|with) [^,]{2,30}, )?(?:our|my) (?:very own |brand[- ]new |new )?(?<what>(?:(?!(?:and|or|is|are|of|in|on|at|for|with)\b)[\p{L}\d][\p{L}\d'&-]*(?<!['’]s|ly) ){1,3}?(?:(?<place>clinic|cent(?:er|re)|program(?:me)?|unit|ward|suite|laboratory|lab|pharmacy|service|hub|wing|support group|helpline|nurse line|garden|library|desk)|(?<thing>test|scan|kit|app|class|course|guide|film|booklet|screening|device|monitor|package|workshop)))(?= (?:is|was|has|are|can|will|offers?|finds?|provides?|gives?|delivers?|features?|combines?|uses?|helps?|makes?|takes?|gets?|brings?|sets?|leads?|remains?|stands?|continues?|catches|detects?|treats?|serves?)\b)/du;

/** Of a sentence that only boasts or frightens, what it says there is: «There’s a low-dose CT program here.» */
export const whatThereIs: Rewriter = function* (_spot, { text, plain }) {
  const match = ours.exec(plain);
  const span = match?.indices?.groups?.what;
  if (!match?.groups || span === undefined) return;
  // «… is OPEN 🤖 Less pain.»: behind the emoji something else is said.
  if (/\p{Extended_Pictographic}\ufe0f?\s*\p{L}/u.test(text)) return;
  const phrase = readNounPhrase(stripPraise(text.slice(span[0], span[1])));
  if (phrase.head === '' || phrase.isPlural) return;
  yield match.groups.thing === undefined ? `There’s ${withArticle(phrase)} here.` : `We have ${withArticle(phrase)}.`;
};
