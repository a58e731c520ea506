import type { Category, Match } from '../category';
import type { DraftView } from '../language/draft-view';
import { phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import { findLinks } from '../language/words';
import type { Span } from '../types';

const link = String.raw`(?:https?:\/\/\S+|(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|org|net|gov|edu|example|co|io|uk|ly|app|blog|info|health|clinic|nhs|in|au|ca|ie|nz)\b\S*)`;

/** Readers who know what the link holds can choose; these words tell them nothing. */
const mostWordsAround = 22;

/** Fewer informative words than this cannot hold the answer as well. */
const fewestInformative = 9;

/** Shortened addresses say nothing about where they lead; there the whole draft is the link. */
const shortened =
  /\b(?:t\.co|bit\.ly|ow\.ly|goo\.gl|buff\.ly|tinyurl\.com|dlvr\.it|fb\.me|is\.gd|wp\.me|youtu\.be|lnkd\.in|mailchi\.mp|linktr\.ee|ht\.ly|zd\.net|trib\.al|j\.mp|amzn\.to|sbne\.ws)\//u;

/** A headline and an address, and nothing to use unless the reader leaves (manual, 4.11). */
function* findHeadlineAndLink(view: DraftView): Iterable<Match> {
  const links = view.sentences.flatMap(({ sentence, from }) =>
    findLinks(sentence.plain).map((span) => ({ from: from + span.from, to: from + span.to })),
  );
  const first = links[0];
  if (first === undefined || view.found('link-dump').length > 0) return;
  if (view.found('open-question').length + view.found('useful-direction').length > 0) return;
  const text = view.draft.text.toLowerCase();
  if (links.length > 1 && view.words < 2 * mostWordsAround)
    yield { from: first.from, to: Math.max(...links.map((span) => span.to)) };
  else if (shortened.test(text.slice(first.from, first.to))) {
    if (view.words <= mostWordsAround) yield { from: 0, to: 0 };
  } else if (view.words < fewestInformative + 2) yield first;
}

const hasNoAnswer = (_hit: Span, sentence: Sentence) =>
  !/\b(?:short version|in short|the gist)\b/u.test(sentence.plain);

export const linkDump: Category = {
  id: 'link-dump',
  name: 'Link dumping',
  group: 'Broadcast voice',
  severity: 'tip',
  scope: ['post', 'reply'],
  weight: 8,
  message: 'Nothing here helps unless the reader leaves; put the answer first and the link last.',
  why: '“Usefulness of information” and keeping visitors in the conversation are dialogic principles. Hashtags and hyperlinks were the most used features by health nonprofits while dialogue was rare; 58% of physician tweets carried links. “Click here” is also poor for screen-reader users.',
  sources: ['S3', 'S14', 'S32', 'S30'],
  whenNot:
    'A named source with the short answer and then the link is direction; «a link between» and «watch for» are no links.',
  rules: [
    {
      id: 'pointer',
      pattern: phrase`\b(?:(?:to )?(?:learn|read|find out|discover|see|get|hear|know) more(?: (?:about|on) [\p{L}\d' -]{2,40}?)?(?: (?:at|here|on|in|below|via|by|from)\b| ?:| ?>+|(?=[.!]|$| ${link}))(?: ?(?:our|the|my) (?:website|site|page|blog|bio|article|link))?|more (?:info(?:rmation)?|details|facts|here|at)(?: (?:at|here|on|in|below|via)\b| ?:| ?>+|(?= ${link}))|(?:full|whole|complete) (?:story|article|details|blog|post|report|interview|list|recipe|guide|video|summary|piece)(?: (?:here|below|at|linked|in|on)\b[\p{L} ]{0,16}| ?:(?: link in (?:bio|comments|the comments))?|(?= ${link}))|click (?:here|the link|through|below|on the link|link)(?: (?:to|for|in|below)\b[\p{L} ]{0,30})?|tap (?:the link|here|below)|(?:the )?links? (?:is |are )?(?:in (?:my |our |the )?(?:bio|profile|comments?|first comment|description|thread|stories|story)|below|up top|here|above)|see (?:the )?(?:link|press release|our press release|where we put)|icymi\b:?|in case you missed it:?|new (?:blog(?: post)?|post|article|video|episode|podcast|vlog|on the blog)(?: ?:| (?:up|out|is (?:up|live|out)|alert)|(?= ${link}))|(?:on|over on|over at|up on|from) (?:the|my|our) (?:blog|newsletter|podcast|website|site|channel|profile|page|stories)(?: (?:today|now|this week|at)\b)?|(?:watch|listen|read|see|view|download|open|check)(?: it| the (?:full )?(?:video|article|story|post|episode|interview|report|webinar)| his| her| their| this| our| my| story)*(?: (?:now|here|at|below|story at|in full|out))+(?: ?:|(?= ${link})|$)|(?:in|at) the (?:article|address below|usual place|link|blog)|details (?:here|below|on (?:our|the) (?:site|website)|at)|(?:we|i) made a page|we wrote (?:it|this) up|read the (?:full )?(?:release|report|article|blog|post|story|piece)|via @[\p{L}\d_]+|the answer(?:'s| is) (?:on|in|at) (?:our|the|my)|it's all (?:set out|there|explained) at)(?: ?:)?(?: ?${link})?`,
      when: hasNoAnswer,
    },
    {
      id: 'visit-site',
      pattern: phrase`\b(?:visit|check out|go to|head (?:over )?to|see|hop on|find (?:it|out|us|more) (?:on|at))(?: (?:our|my|the))? (?:(?:full|new|latest|[\p{L}]+) )?(?:website|site|blog|page|web page|webpage|article|newsletter|youtube(?: channel)?|channel|profile|bio|stories)\b(?: (?:for|to)\b(?: [\p{L}]+){1,5})?|\bvisit (?=${link})${link}`,
      when: (hit, sentence) =>
        hasNoAnswer(hit, sentence) &&
        !/\b(?:book|schedule|register|sign up|order)\b/u.test(sentence.plain.slice(hit.from, hit.to)),
    },
    {
      id: 'label-and-link',
      pattern: phrase`(?:^|[.!?] )(?<mark>(?:read|watch|listen|details|info|source|register|website|statement|faqs?|press release|article|blog|video|podcast|guide|here|story|report|download) ?[:>→-]+ ?${link}|${link} ?$(?<=^\S+))`,
    },
  ],
  whole: findHeadlineAndLink,
  moves: [
    {
      move: 'Put the answer in the post, the link last',
      before: 'Learn more about RSV: https://lakeside.example/rsv',
      after:
        'RSV in babies: watch for fast breathing, grunting, or fewer wet diapers, and get seen the same day. Longer guide here: https://lakeside.example/rsv. What signs worried you?',
    },
    {
      move: 'Say who the link is for and what they’ll get',
      before: 'New blog post: https://lakeside.example/blog/sleep',
      after:
        'If your teen can’t fall asleep before midnight, dimming lights an hour earlier beats a lecture. I wrote up what worked for three families (composite stories): https://lakeside.example/blog/sleep. What happens at yours?',
    },
    {
      move: 'Name the source rather than “click here”',
      before: 'Click here for help with bills!',
      after:
        'If a bill doesn’t make sense, ask for an itemized copy first, and ask whether the hospital has financial assistance (sometimes called charity care). Which part of a bill do you find hardest to read?',
    },
  ],
  examples: {
    flags: [
      'Learn more about RSV: https://harborclinic.example/rsv',
      'Five foods your heart will love, link in bio!',
      'ICYMI our webinar is up https://bit.ly/3xy',
      'Click here for help with bills.',
      'Visit our website for details.',
      'Statement on the outage: harborhealth.org/statement',
      'New blog post: sleep and teenagers https://harborclinic.example/blog',
    ],
    allows: [
      'There’s a link between gum disease and diabetes, and it runs both ways.',
      'Watch for fast breathing or fewer wet nappies.',
      'The sepsis checklist is worth keeping on a fridge (sepsistrust.org): slurred speech, shivering, mottled skin, breathless, and any of those means call 999.',
      'I wrote this up on paper. The gist: sit, feet flat, arm on the table.',
      'Read the label twice before you pour.',
      'Which website do you trust for vaccine facts?',
      'Scroll less tonight; your neck will thank you.',
    ],
  },
};
