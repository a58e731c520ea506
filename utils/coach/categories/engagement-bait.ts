import type { Category } from '../category';
import type { DraftView } from '../language/draft-view';
import { isImperative, opensClause } from '../language/imperative';
import { isNegated } from '../language/negation';
import { oneOf, phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { Span } from '../types';

const person = oneOf(
  'friends?',
  'mates?',
  'nurses?',
  'colleagues?',
  'someone',
  'somebody',
  'anyone',
  'your (?:[\\p{L}-]+ )?(?:friends?|mates?|bestie|buddy|buddies|crew|squad|partner|husband|wife|mum|mom|dad|sister|brother|nurse|nurses|team|favou?rite|preceptor|manager|boss|person|people|pal|pals|gym [\\p{L}]+|work [\\p{L}]+)',
  'an? [\\p{L}]+(?: [\\p{L}]+)?',
  '\\d+',
  'three',
  'two',
  'that (?:friend|person|one)',
  'the (?:friend|person|nurse|one)',
  'them',
  'us',
  '@[\\p{L}\\d_]+',
);
const isCommand = (hit: Span, sentence: Sentence) => isImperative(sentence, hit.from) && !isNegated(sentence, hit);
const isNotCare = (hit: Span, sentence: Sentence) => !isNegated(sentence, hit);

/** Safety notices may be passed on: people who are not online need them too. */
const isNotNotice = (_match: Span, view: DraftView) => view.purpose !== 'notice';

export const engagementBait: Category = {
  id: 'engagement-bait',
  name: 'Engagement bait',
  group: 'Salesy',
  severity: 'fix',
  scope: ['post'],
  weight: 10,
  message: 'This asks for a click, not an answer; a real question brings both.',
  why: 'Platforms treat it as spam: Facebook has demoted vote-, react-, share-, tag- and comment-baiting since December 2017, but exempts missing-person style public-interest shares. It spends trust for reach and gets no information back.',
  sources: ['S19'],
  whenNot:
    '«Share what worked», a safety notice to pass on, and like, tag, follow or share in their everyday senses are fine.',
  rules: [
    {
      id: 'like-and-share',
      pattern: phrase`\b(?:like|love|follow|share|comment|subscribe|tag|save|retweet|rt|repost)(?:,? (?:and|&|\+|or|then) ?(?:like|love|follow|share|comment|subscribe|tag|save|retweet|rt|repost|hit [\p{L} ]{3,20}))+\b(?: (?:if|for|to|this|our|with)\b(?: [\p{L}]+){0,4})?|\b(?:like|share|retweet|rt|repost|follow|double[- ]tap|smash that like|hit like|heart this|save this|thumbs up) if (?:you|u)\b[^.!?]{0,40}`,
      when: isNotCare,
    },
    {
      id: 'tag-somebody',
      pattern: phrase`\btag ${person}(?: (?:who|that|below|in the comments|you)\b(?: [\p{L}']+){0,5})?!*`,
      when: (hit, sentence) =>
        isCommand(hit, sentence) && !/\btag (?:your|a) (?:bag|chart|specimen|wound)/u.test(sentence.plain),
    },
    {
      id: 'fixed-word',
      pattern: phrase`\b(?:comment|type|reply(?: with)?|say|drop|leave|put|post|write|send|dm me|give us|give me|show us)(?: with| the word| us| me| them| a quick)? (?:["'“]?(?:yes|amen|me|info|link|guide|done|i agree|hell yes|true|agree)["'”]?(?=$|[^\p{L}])|an? (?:\p{Extended_Pictographic}|heart|emoji|like|thumbs[- ]up|full stop|wave|star|flame|fire|yes)|\p{Extended_Pictographic})(?: (?:below|in the comments|if|for|for (?:her|him|them|our|the))\b(?: [\p{L}]+){0,5})?`,
      when: (hit, sentence) =>
        opensClause(sentence, hit.from) &&
        !isNegated(sentence, hit) &&
        !/\bfirst $/u.test(sentence.plain.slice(0, hit.from)) &&
        (/\p{Lu}{2,}|\p{Extended_Pictographic}|heart|emoji|like|thumb|full stop|\bstar\b|wave/u.test(
          sentence.text.slice(hit.from, hit.to),
        ) ||
          /below|comments| if /u.test(sentence.plain.slice(hit.from, hit.to))),
    },
    {
      id: 'follow-for-more',
      pattern: phrase`\b(?:follow|subscribe(?: to)?)(?: (?:us|me|along|our page|our channel|this page|my (?:page|channel|account)|@[\p{L}\d_.]+|the page))?(?: (?:for|to (?:see|get|learn|stay|keep|not miss))\b(?: [\p{L}]+){0,5}|(?=[.!]|$| (?:and|on|here|now|today)\b))`,
      when: (hit, sentence) =>
        isCommand(hit, sentence) &&
        !/^follow(?: (?:up|the|your|through|along with|instructions|advice)|$)/u.test(
          sentence.plain.slice(hit.from, hit.to),
        ) &&
        sentence.plain.slice(hit.from, hit.to) !== 'subscribe',
    },
    {
      id: 'tap-hearts',
      pattern: phrase`\b(?:double[- ]tap (?:if|for|this|to (?:show|say|agree)|and)|double[- ]tap(?=[!.]|$)|smash (?:that|the)|hit (?:that |the )?(?:like|follow|subscribe|bell|share|heart|little plus)|tap (?:that|the) (?:heart|like|follow|bell)|turn on (?:post )?notifications|click "?(?:like|follow|favou?rites)|leave us a (?:like|heart|follow)|spare (?:a|one) (?:like|tap)|thumbs at the ready|loop it|screenshot (?:this|your)|stick it on your stories|quote this with|keep the chain going|make (?:this|it|us) go viral|let's (?:get|see|make|reach|hit) [\p{L} ]{0,20}(?:likes|shares|followers|\d[\d,]*|viral|trending)|(?:one|each|every) (?:like|share|comment|follow|retweet) (?:=|equals|is|buys|gives|means)|at \d[\d,]* (?:likes|comments|shares|followers)|(?:most|best)-liked|must be following)\b(?: [\p{L}]+){0,4}`,
      when: isNotCare,
    },
    {
      id: 'share-this',
      pattern: phrase`\b(?:please |pls )?(?:share|repost|retweet|rt|forward|pass on|spread)(?: (?:this|far and wide|it (?:far and wide|with everyone)|the (?:post|word|news)|if you (?:care|agree)|with (?:everyone|your (?:friends|network|followers|contacts)|all|someone who)))+(?: (?:with|to|so|if|you know|in your)\b(?: [\p{L}]+){0,5})?`,
      when: (hit, sentence) =>
        isCommand(hit, sentence) &&
        !/\b(?:notice|alert|advisory|missing|recall|scam|outbreak|neighbou?rs|water|not online|aren't online|without internet)\b/u.test(
          sentence.plain,
        ) &&
        !/\bshare it (?:with (?:your (?:doctor|nurse|pharmacist|gp|team|midwife)))/u.test(sentence.plain),
    },
    {
      id: 'who-agrees',
      pattern: phrase`\b(?:who(?: else)? (?:agrees|is with (?:me|us)|relates|can relate|loves (?:our|this|their))|agree\?|(?:can|could) (?:we|i) get (?:a|an|some|\d+)\b[^.!?]{0,30}|raise your hand if|hands? up if|let me see (?:your|those) (?:hands|hearts)|show (?:some|them some|us some) love|without (?:leaving a heart|following|liking))\b`,
      when: isNotCare,
    },
  ],
  keep: isNotNotice,
  moves: [
    {
      move: 'Swap a fixed word for a real answer',
      before: 'Comment YES if you love our nurses!',
      after: 'Tell me about a nurse who did one small thing you still remember. I’ll read them out at Monday’s huddle.',
    },
    {
      move: 'Replace tagging with a reason to pass it on',
      before: 'Tag a friend who needs to get their shots!',
      after:
        'If someone you love is nervous about needles: numbing cream an hour before and looking away both help. What works in your house?',
    },
    {
      move: 'Earn the follow',
      before: 'Follow us for more health tips!',
      after: 'Every Tuesday I answer one question from the week, first come. What’s yours?',
    },
  ],
  examples: {
    flags: [
      'Double tap if you’ve ever worn compression socks to a wedding!',
      'Tag a colleague who lives on cold coffee.',
      'Comment YES and I’ll send the guide.',
      'Follow us for more wellness hacks.',
      'Like and share if you love our night crew!',
      'Drop a ❤️ for our porters.',
      'Let’s get this to 1,000 shares before Friday!',
    ],
    allows: [
      'Share what helped; somebody awake at 3 am needs it.',
      'Please share this boil-water notice with neighbours who aren’t online.',
      'Follow the packet: some antibiotics want food with them.',
      'Like many of us, I was scared of the phone.',
      'The name tag goes where people can read it without asking.',
      'A skin tag is harmless.',
      'Don’t feel you have to like or share; just rest.',
    ],
  },
};
