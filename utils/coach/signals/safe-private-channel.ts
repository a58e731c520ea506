import type { Hit } from '../category';
import { phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { Signal } from '../signal';

const number = String.raw`(?:[+(]?\d[\d() .-]{5,}\d)`;
const unsafe =
  /\b(?:main number|info@|date of birth|dob|full name|fill (?:out|in)|our (?:office|website)|switchboard|to book|book your)\b/u;
const isSafe = (_hit: Hit, sentence: Sentence) => !unsafe.test(sentence.plain) && sentence.kind === 'reply';

export const safePrivateChannel: Signal = {
  id: 'safe-private-channel',
  name: 'Safe private channel',
  credit: 8,
  message: 'There is a person at the other end, in private, and nothing personal has to be posted.',
  why: 'Replies that confirmed care cost practices dearly; people asked for more than one way to make contact, with a named person and hours.',
  sources: ['S48', 'S54', 'S37', 'S49', 'S50', 'S51', 'S52', 'S53'],
  whenNot: 'Asking for a date of birth, a main number, an info@ address or a form is no safe channel.',
  rules: [
    {
      id: 'call-me',
      pattern: phrase`\b(?:call|ring|text|phone|reach|call or text)(?: me)?(?: (?:directly|any time|anytime))?(?: on| at)? ${number}[^.!?]*|\b(?:call|ring|text|phone|reach) me\b[^.!?]*${number}?[^.!?]*|\b(?:i'm|i am) (?:on|at) ${number}[^.!?]*|\b(?:my direct line|my desk|direct line|my number)\b[^.!?]*|\b(?:i(?:'d| would) like to hear|i'd (?:like|love) to (?:listen|talk|hear))[^.!?]*${number}[^.!?]*|${number}[,;:]? (?:here |till |until |today|tonight|any (?:hour|weekday|time)|before )[^.!?]*|\bi(?:'m| am) [\p{L}]+[^.!?]*${number}[^.!?]*`,
      when: isSafe,
    },
    {
      id: 'no-details-here',
      pattern: phrase`\b(?:no (?:health |account |personal |medical )?(?:or (?:account|health) )?details (?:here|please|in public)|please don't (?:post|send|share|put) (?:the |any |your |photos |numbers |details|them|it)[^.!?]*|share only what you're happy|first name and a good time|a good time to call|secure (?:form|message|messages|line|messaging)|if you'd rather talk|message me a good time|one contact)\b[^.!?]*`,
      when: (_hit, sentence) => sentence.kind === 'reply',
    },
  ],
  examples: {
    flags: [
      '> Nobody rings back\nI’m Dana; call me on 555-0142 before 5 today.',
      '> The wait was awful\nIf you’d rather talk, I’m on 555-0133 until 7.',
      '> My bill is wrong\nNo account details here, please; my direct line is 555-0150.',
      '> Your portal is broken\nPlease don’t post the screenshots.',
      '> I was ignored\nLeave a first name and a good time at 555-0133 and I’ll ring you.',
      '> It hurt for hours\nI’d like to listen: 555-0152 until 8 tonight.',
    ],
    allows: [
      '> My bill is wrong\nPlease DM us your date of birth.',
      '> My bill is wrong\nCall our main number 555-0100.',
      '> My bill is wrong\nEmail us at info@lakeside.example.',
      '> My bill is wrong\nPlease fill out the form.',
      'Call 555-0100 to book!',
      '> My bill is wrong\nWe take this seriously.',
    ],
  },
};
