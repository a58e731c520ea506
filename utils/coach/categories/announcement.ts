import type { Category, Hit } from '../category';
import type { DraftView } from '../language/draft-view';
import { month, staff, upToThree, weekday } from '../language/lexicon';
import { isNegated } from '../language/negation';
import { oneOf, phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import { hasOtherSubject, isAboutSelf } from '../language/whom';
import type { Span } from '../types';
import { gladly, launched, newThing, tell } from './news-words';

/** A headline's subject is a name: every word before its verb is capitalised. */
function isNamed(hit: Hit, sentence: Sentence): boolean {
  const subject = sentence.text
    .slice(hit.from, hit.from + (hit.groups.subject ?? '').length)
    .trim()
    .split(' ');
  return subject.every((word) => /^[\p{Lu}\d&]|^(?:of|the|and|for|at|in)$/u.test(word));
}

const isOurNews = (hit: Span, sentence: Sentence) =>
  !isNegated(sentence, hit) && isAboutSelf(sentence, hit) && !isChangeForReader(sentence);

/** News is recent, or about something new: «has opened», «our second theatre», «this spring». */
function isRecent(hit: Span, sentence: Sentence): boolean {
  if (/\b(?:because|but|so that)\b/u.test(sentence.plain)) return false;
  const said = sentence.plain.slice(hit.from, hit.to);
  return (
    /\b(?:have|has|'ve|are|is|'re|just|recently|officially|finally|now|will)\b|ing$/u.test(said) ||
    recently.test(sentence.plain)
  );
}

const recently = new RegExp(
  `\\b(?:new|newest|first|second|third|fourth|\\d+(?:st|nd|rd|th)|today|yesterday|tonight|this (?:week|month|morning|spring|summer|autumn|fall|winter|year)|last (?:week|night|month)|on ${weekday}|last ${weekday}|[$£€]\\d)`,
  'u',
);

/** «You told us evenings were hard, so visiting now runs until 9» shows listening. */
function isChangeForReader(sentence: Sentence): boolean {
  return /\b(?:you (?:told|asked|said|wanted)|because of your|thanks to your (?:comments|letters|ideas)|after (?:you|so many of you))\b/u.test(
    sentence.plain,
  );
}

/** Notices and condolences tell people what they need to know; answers and changes made for readers are not our news. */
function isNews(match: Span, view: DraftView): boolean {
  if (view.purpose === 'notice' || view.purpose === 'condolence') return false;
  return !view.sentences.some(
    ({ from, sentence }) =>
      from <= match.from && match.from < from + sentence.text.length && isChangeForReader(sentence),
  );
}

export const announcement: Category = {
  id: 'announcement',
  name: 'One-way announcement',
  group: 'Broadcast voice',
  severity: 'tip',
  scope: ['post'],
  weight: 8,
  message: 'This tells people our news; what can they do with it, or say to it?',
  why: 'Piskorski: firms fail when they “port their digital strategies into social environments by broadcasting”; Ficarra says the same of health. “Information” (one-way) was 58.6% of 4,655 nonprofit tweets, “community” 25.8%; “announcing” is one of three theme groups in hospital Facebook posts.',
  sources: ['SEED-1', 'S1', 'S5', 'S10'],
  whenNot:
    'Closures, outbreaks and other notices, «you asked, so we changed», other people’s news with a useful step, and condolences are not announcements.',
  rules: [
    {
      id: 'glad-to-tell',
      pattern: phrase`(?:\b(?:we(?:'re| are)|i(?:'m| am)|our${upToThree} (?:is|are)|[\p{L}]+ (?:is|are)) )?(?:\b(?:so|very|incredibly|extremely|super|absolutely|really|beyond|also|just|truly) )*\b${gladly}(?: and ${gladly})? (?:to (?:finally |officially |be able to )?${tell}(?: that)?(?! hear| see| meet you)|that (?:we|our|i|dr)\b)(?: (?:our|the|a|an|that|we|new|its)\b){0,3}`,
      when: (hit, sentence) => !isNegated(sentence, hit) && !hasOtherSubject(sentence, hit.from),
    },
    {
      id: 'news-word',
      pattern: phrase`(?:^|[^\p{L}] ?)(?<mark>(?:big|exciting|great|huge|wonderful|fantastic|happy|some|breaking|latest) news\b!*|press release\b:?|for immediate release|breaking:|drum ?roll\b|it's official\b|now open\b|grand opening\b|ribbon[- ]cutting\b|save the date!?|mark your (?:calendars?|diar(?:y|ies))|stay tuned\b|watch this space\b|coming soon\b(?: to)?|opening soon\b|(?:please |come )*join us (?:in|as we) (?:welcom|congratulat|celebrat|wish|extend|honou?r|recogni[sz])\w*|please (?:help us )?welcome\b|introducing (?:our|the new|a new|dr)\b|say hello to (?:our|the new)\b|meet (?:our|the) (?:new|newest|latest)\b|check out our (?:new|latest)\b|new (?:blog|episode|arrival|look|location) alert)`,
      when: (hit, sentence) => !isNegated(sentence, hit),
    },
    {
      id: 'now-open',
      pattern: phrase`\b(?:(?:is|are|we're|now) )?now (?:open(?!-)|accepting|enroll?ing|welcoming|offering|booking|hiring|recruiting|live|available (?:at|in|from|on)|seeing|taking|scheduling|serving|providing)(?: new)?(?: patients| referrals| clients| applications)?|\b(?:is|are|we're) (?:currently )?accepting new (?:patients|clients)`,
      when: (hit, sentence) => !isNegated(sentence, hit) && !isChangeForReader(sentence),
    },
    {
      id: 'we-launched',
      pattern: phrase`\b(?:we|our(?: [\p{L}'-]+){1,4}|my (?:practice|clinic|team)) (?:have |has |'ve |are |is |were |was |will be |will |had )?(?:just |recently |officially |finally |now |today |proudly |also )*${launched}\b`,
      when: (hit, sentence) => isOurNews(hit, sentence) && sentence.reader.length === 0 && isRecent(hit, sentence),
      weak: true,
    },
    {
      id: 'we-have-new',
      pattern: phrase`\b(?:we(?:'ve| have|'re getting| are getting)(?: got)?|our practice has|the (?:hospital|clinic|practice) has|our(?= new)|introducing|welcome(?:s|d)?(?= our new)) (?:a |an |our |two |three |some )?(?:brand )?new(?: [\p{L}-]+){0,3}? ${newThing}\b`,
      when: (hit, sentence) => isOurNews(hit, sentence) && sentence.reader.length === 0,
    },
    {
      id: 'headline',
      pattern: phrase`(?:^|icymi: ?|: )(?<mark>(?<subject>(?:[\p{L}'&.-]+ ){1,6}?)(?:opens|launches|announces|unveils|appoints|acquires|expands|welcomes|celebrates|receives|completes|breaks ground|partners with|earns|names|announced|reports|to (?:open|launch|acquire|expand|present|host))\b(?: [\p{L}\d$£€.'-]+){0,4})`,
      when: (hit, sentence) =>
        isNamed(hit, sentence) &&
        !/^(?:i|you|she|he|they|it|this|that|who|someone|everyone|nobody|study|research|the (?:study|government|cdc|fda|who|nhs|health department))\b/u.test(
          sentence.plain.slice(hit.from),
        ),
    },
    {
      id: 'joined-us',
      pattern: phrase`\b(?:dr\.?|professor|prof\.?|nurse|our new|mr\.?|ms\.?|mrs\.?) ?(?:[\p{L}'-]+ ){1,4}(?:has |have |will be |is )?(?:just |recently )?(?:join(?:ed|ing|s)|been (?:appointed|promoted|named|elected|recogni[sz]ed|hired)|appointed|promoted|named)\b${upToThree}(?: (?:our|the|us|as|to)\b)?`,
      when: (hit, sentence) => !isNegated(sentence, hit),
    },
    {
      id: 'i-have-been-made',
      pattern: phrase`\bi(?:'ve| have|'m| am|'ll be| will be) (?:just |recently |officially |been |now |finally )*(?:made partner|promoted|appointed|named|elected|accepted (?:a|the|into|to)|joined|joining the|starting (?:a|my) new (?:job|role|position)|published|certified|board certified|speaking at|presenting at|giving a (?:keynote|talk at))\b`,
    },
    {
      id: 'milestone',
      pattern: phrase`\b(?:our|its) (?:\d[\d,]*(?:st|nd|rd|th)|hundredth|thousandth|millionth|first|tenth|(?:twenty|thirty|forty|fif|six|seven|eigh|nine)\w*th) (?:anniversary|birthday|patient|surgery|procedure|delivery|baby|arm|transplant|case|follower|class|graduates?|location|clinic|year)\b|\b(?:celebrat(?:es|ing|ed)|marks|marked|marking) (?:our |its |\d+ years|a (?:major |big )?milestone)${upToThree}|\b\d+ years ago today\b|\bwe did it\b|\bwe've (?:hit|reached|passed)\b`,
      when: isOurNews,
    },
    {
      id: 'our-event',
      pattern: phrase`\b(?:our|the|my) (?:\d+\w* )?(?:annual|upcoming|next|first(?:-ever)?|yearly|monthly|free)(?: [\p{L}'-]+){0,3}? (?:gala|fundraiser|conference|symposium|open (?:house|day|evening)|expo|fair|webinar|luncheon|golf (?:day|tournament)|ball|5k|fun run|seminar|lecture|showcase|summit|reception|auction|event)\b(?: (?:is|on|will|takes|at)\b)?`,
      when: (hit, sentence) =>
        isAboutSelf(sentence, hit) || new RegExp(`\\b${oneOf(weekday, month)}\\b`, 'u').test(sentence.plain),
      weak: true,
    },
    {
      id: 'we-attended',
      pattern: phrase`\b(?:we|our ${staff}) (?:had (?:a|an) (?:great|wonderful|amazing|fantastic|busy|incredible|lovely|brilliant)(?: [\p{L}]+)?? (?:time|day|week|turnout|evening|event)|(?:were|was) (?:delighted|honou?red|pleased|thrilled) to|will be (?:at|attending|exhibiting)|attended|took part in|participated in)\b`,
      when: isOurNews,
    },
  ],
  keep: isNews,
  moves: [
    {
      move: 'Lead with the reader’s problem',
      before: 'We are excited to announce our new Saturday clinic!',
      after:
        'Hard to get to an appointment on a weekday? You can see one of us on Saturdays from 9 to 1. What times would really work for your family?',
    },
    {
      move: 'Turn the event into people worth meeting',
      before: 'Mark your calendars for our Diabetes Expo!',
      after:
        'On Thursday six people who have lived with diabetes for 20 years or more are sharing what they wish they’d known. What would you ask them?',
    },
    {
      move: 'Introduce the person, not the hire',
      before: 'Pleased to announce that Dr. Lee has joined our cardiology department.',
      after:
        'Meet Dr. Lee, who started with us this week. She wants to know what people here find confusing about blood pressure. What should I tell her?',
    },
  ],
  examples: {
    flags: [
      'We’re thrilled to finally open the doors of our Riverside branch next week.',
      'HUGE NEWS: the sleep lab has moved to the third floor.',
      'Introducing our new vein clinic, with two treatment rooms.',
      'Please join us in congratulating Dr. Okafor, our new chief of surgery.',
      'Our practice just launched a mobile app.',
      'I’ve been promoted to clinical lead!',
      'Now accepting new patients at both offices.',
      'Eastbrook Medical Group acquires two imaging centers in the valley',
    ],
    allows: [
      'The lab on Third Street is closed today because of flooding; go to Mill Road instead.',
      'You asked for a quieter waiting room, so we opened the old library for you.',
      'I’m so excited to hear what worked for your kids!',
      'My sister announced her pregnancy with a sprout in a matchbox. How did yours hear?',
      'We have lost a dear colleague, and the chapel will be open all day.',
      'A new study found walking helps knee pain more than resting does.',
      'She opened the window, and that was the whole treatment.',
    ],
  },
};
