import type { Category, Hit } from '../category';
import { address } from '../language/addresses';
import { isImperative } from '../language/imperative';
import { oneOf, phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';

/** What stands between a pointer and its link, and the link. */
const thenLink = String.raw`(?:[\s:;|>→➡👉👇⬇\ufe0f-]{0,6}${address})?`;
const toLink = String.raw`(?: (?:at|on|here|from|via|in))?[\s:|>→➡👉👇⬇\ufe0f-]{0,6}${address}`;
/** Where the reader is sent. */
const elsewhere = oneOf(
  'web ?(?:site|page)s?',
  'site',
  'home ?page',
  'micro-?site',
  '(?:news|faq|resources?|visiting|facebook|landing|profile) ?(?:page|tab|section)?s?',
  '(?:web |hospital )?page',
  'blog',
  'newsletter',
  '(?:youtube|tiktok|instagram|insta|facebook|linkedin|spotify)(?: (?:channel|page))?',
  'channel',
  'linktree',
  'substack',
  'stories',
  'highlights',
  'bio',
  'profile',
  'grid',
  'portal',
  'pinned (?:post|tweet|comment)',
);
const ours = oneOf('our', 'my', 'the', "the (?:hospital|trust|practice|clinic|company|charity)(?:'s)?");
const apps = oneOf('tiktok', 'insta(?:gram)?', 'youtube', 'substack', 'spotify', 'patreon');
const content = oneOf(
  'story',
  'article',
  'report',
  'interview',
  'list',
  'details',
  'text',
  'document',
  'piece',
  'blog',
  'post',
  'summary',
  'video',
  'clip',
  'episode',
  'podcast',
  'recording',
  'paper',
  'thread',
  'guide',
  'release',
  'statement',
);

/** «Click here, the sign says»: somebody else's words, named afterwards. */
function isSaid(hit: Hit, sentence: Sentence): boolean {
  return /^["',.!]* ?(?:they|he|she|it|the [\p{L} ]{2,30}?|[\p{L}]+)? ?(?:says?|said|reads?|told)\b/u.test(
    sentence.plain.slice(hit.to),
  );
}

/** Words that send the reader away and say nothing themselves; where a link follows, it belongs to them. */
export const pointers: Category['rules'] = [
  {
    id: 'learn-more',
    pattern: phrase`\b(?:(?:learn|read|find out|see|discover|know) more(?: (?:here|online|below|about it|(?:about|on) [\p{L}' ]{2,40}? in (?:this|our|the) ${content}))?|more (?:info(?:rmation)?|details)|for (?:more|further|full|complete) (?:info(?:rmation)?|details)(?:,? (?:please )?(?:visit|see|go to|check|click)(?: [\p{L}' ]{2,40})?)?)(?:${toLink}| ?(?::|>>|→|➡|👉|👇|⬇)|(?: (?:is |are )?(?:available )?(?:on|at|in|over on) ${ours} ${elsewhere})|$|(?= ?[.!]))`,
    when: (hit, sentence) =>
      !/\b(?:to|i|we|you|they|can|could|want|did) (?:\p{L}+ )?$/u.test(sentence.plain.slice(0, hit.from)) &&
      !isSaid(hit, sentence),
  },
  {
    id: 'full-story',
    pattern: phrase`\bfull ${content}(?:'s| is| can be| may be)?(?: ?(?:linked|down-?loaded|read|found|viewed|out now))?(?:${toLink}| ?:? (?:link )?(?:(?:on|at|in|over on) ${ours} ${elsewhere}|in (?:comments|bio)|(?:linked )?below))`,
  },
  {
    id: 'click',
    pattern: phrase`\b(?:click|tap)(?: (?:on|over))? (?:here|below|above|through|(?:the|this|our|my|that) (?:[\p{L}]+ )?(?:link|picture|image|banner|bubble|story|stories|post|video|photo|icon))\b(?: (?:in|on|below|above|at|up) (?:[\p{L}]+ ?){1,2})?${thenLink}|\bswipe (?:up|left|right|across)\b|\b(?:hit|follow|use) (?:the|this) (?:usual |below )?link\b(?: (?:in|on|below|above) [\p{L} ]{2,14})?${thenLink}|\bscan the (?:qr )?code for\b|\bclip here\b`,
    when: (hit, sentence) =>
      (isImperative(sentence, hit.from) || /^clip/u.test(sentence.plain.slice(hit.from))) && !isSaid(hit, sentence),
  },
  {
    id: 'link-in-bio',
    pattern: phrase`\b(?:the )?(?:[\p{L}]+ )?(?:links?|deets|details|address|rules|recipe|answers?|basket)(?:'s| is| are)? (?:to [\p{L}' ]{3,40} )?(?:is |are )?(?:in|at|on) (?:(?:the|my|our) )?(?:bio|comments?|first comment|desc(?:ription)?|profile|stories|story|caption|highlights|usual (?:place|spot)|linktree)\b|\b(?:in|at|on) (?:my|our|the)? ?(?:bio|linktree)\b|\b(?:it's|its|is|now|covered) in (?:my|our|the) (?:profile|first comment|article|stories)\b|\blinks? (?:is |are )?(?:up )?(?:below|above|there|top|here|in…|in\.\.\.|linked)|\blinked (?:here|below|above)\b|\b(?:link(?:'s|s are| is)?|is|it's|now to be found) (?:where it always(?: is)?|in the usual (?:place|spot))|\byou know where to find (?:it|us|me|them)|\bqr code in\b|👉 ?first comment|\b(?:see|check)(?: the)? (?:first )?comments?\b|\bfirst comment has\b|\bsame link as above\b|\bbehind the link\b|\bat the link\b(?! between)`,
    when: (hit, sentence) => !/\b(?:no|instead of a?|without an?|put a) $/u.test(sentence.plain.slice(0, hit.from)),
  },
  {
    id: 'see-our-site',
    pattern: phrase`\b(?:visit|see|check|check out|go to|go on|head (?:over )?to|browse|refer to|consult|explore|look at)(?: (?:(?:our|my) (?:[\p{L}-]+ )?|the (?:[\p{L}]+ (?=web))?))?${elsewhere}\b(?: (?:for (?:more|details|info(?:rmation)?|what|the [\p{L}]+)|to (?:find out|learn|read|see|discover)(?: more)?))*${thenLink}|\bcheck (?:this|that|my|our) (?:new |latest )?${content} out\b|\bcheck out (?:this|our|my|the)(?: (?:new|latest))? ${content}\b${thenLink}`,
    when: (hit, sentence) => isImperative(sentence, hit.from) && !isSaid(hit, sentence),
  },
  {
    id: 'get-it-there',
    pattern: phrase`\b(?:find|download|get|read|see|watch|view|access|grab|choose)(?: [\p{L}']+){1,7}? (?:on|from|off|at|via) (?:(?:our|my)|the (?=[\p{L} ]*(?:site|portal)))(?: [\p{L}]+){0,4}? ${elsewhere}\b${thenLink}`,
    when: (hit, sentence) =>
      isImperative(sentence, hit.from) || /\byou (?:can|could|may|'ll|will) $/u.test(sentence.plain.slice(0, hit.from)),
  },
  {
    id: 'on-our-site',
    pattern: phrase`\b(?:(?:is|are|can be|may be|be|explained|covered|found|listed|available|viewed|answered|up|sitting|waiting(?: for you)?|lives|sits) |'s )+(?:all |over |now |also |up )?(?:on|in|from|via|at) (?:(?:our|my) (?:[\p{L}-]+ )?|the (?:[\p{L}]+ (?=web))?)${elsewhere}\b${thenLink}|\b(?:more|full [\p{L}]+|details|dates|everything|all about it|photos|pictures|prices|the [\p{L}]+) (?:are |is )?(?:over )?(?:on|at) (?:our|my|the) ${elsewhere}\b${thenLink}|\b(?:full [\p{L}]+|[\p{L}]+(?:'s| is| are)|more) (?:over |up )?on (?:our )?${apps}\b|\b(?:our|my) (?:[\p{L}]+ )?(?:page|blog|website|newsletter|podcast|leaflet) (?:has(?! (?:been|ever|had))|explains|tells|covers|answers|lists)\b|\b(?:in|over on) (?:our|this) (?:latest|(?:month|week)'s) (?:newsletter|video|blog|podcast|episode)\b`,
    when: (hit, sentence) =>
      !/\b(?:isn't|wasn't|aren't|not|never|reviews?|showed)\b/u.test(sentence.plain.slice(0, hit.to)) &&
      !/^ ?(?:if|,? but|was|were|i|i'm)\b/u.test(sentence.plain.slice(hit.to)),
  },
  {
    id: 'new-post',
    pattern: phrase`(?<=^|[.!?:] |\p{Extended_Pictographic}\ufe0f? ?)(?:icymi\b:?|(?:new|latest)(?: on the)? (?:blog(?: post)?|post|podcast|episode|video|newsletter|article|vlog)(?: (?:is )?(?:up|out|live|alert|today|drop))?(?= ?[:!.|-]|$)|podcast drop\b|blog post ?:)${thenLink}`,
  },
  {
    id: 'go-and-read',
    pattern: phrase`\b(?:read|watch|listen|see|view|download|explore|browse|open|hear|check (?:it )?out|discover|catch up|have a (?:look|browse|read|listen|squiz|nosey)|take a look|go|press play|take the (?:virtual )?tour|follow this link)(?: [\p{L}\d'"&-]+){0,4}?${toLink}`,
    when: (hit, sentence) =>
      isImperative(sentence, hit.from) && !/\b(?:call|ring|text|apply|type|form)\b/u.test(sentence.plain),
  },
  {
    id: 'it-is-here',
    pattern: phrase`\b(?:(?:it|that|this|these|they|everything|all of (?:that|it|them|this)|all you need|part \p{L}+)(?:'s| is| are|'re)? (?:all )?(?:here|lives? (?:here|on|at)|(?:on|at|explained (?:at|in [\p{L} ]+)|covered in [\p{L} ]+)|set out at|below|sitting here waiting for you|live)|guide(?: [\p{L}]+){0,8} lives here|(?:we|i|we've|i've) (?:covered|wrote|answered|explained|made|put|talked|discussed|got)(?: [\p{L}\d]+){1,4}|(?:covered|explained) in (?:our|my|this) [\p{L}]+|(?:may|can) be (?:found|accessed|downloaded|viewed|read)(?: [\p{L}]+){0,4}|posted at|if not, here|one tap away,?|only at|all you need|all (?:at|in (?:the|one) [\p{L}]+)|in this blog|(?:go|look) here|there's (?:a page|info|a blog)(?: [\p{L}]+){0,3}|here's a list of [\p{L} ]+|this (?:explains|says) it(?: [\p{L}]+){0,4})${toLink}|\bwe (?:made|wrote|have) a page\b(?: (?:about|on) (?:that|this|it))?`,
  },
  {
    id: 'arrow',
    pattern: phrase`(?:👉|👇|⬇|➡|→|☝|🔗|>>>)[\ufe0f\s👉👇⬇➡]*${address}`,
  },
];
