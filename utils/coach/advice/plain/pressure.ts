import { large } from '../fit-in-place';
import { readNounPhrase } from '../noun-phrase';
import { splitTime } from './news';
import { swapping } from './swap';
import { when, withOn } from './times';

/** «Don’t miss our open house on Saturday!» → «Our open house is on Saturday.» */
function event(rest: string): string | undefined {
  const { what, time } = splitTime(rest);
  if (time === '' || what === '' || !/^(?:our|the|this|a|an|its|my)\b/iu.test(what)) return undefined;
  const be = readNounPhrase(what).isPlural ? 'are' : 'is';
  return `${large(what)} ${be} ${withOn(time)}.`;
}

/** «Only two slots left.», as what a cut may leave: the number without the hurry. */
export function withoutScarcity(text: string): string {
  return text.replace(
    /^(?:hurry[,!]? )?(?:only|just) (\d+|one|two|three|four|five|six|a few) ((?:\p{L}+ )?\p{L}+) (?:left|remaining)(?=[.!]*$)/iu,
    (_, count: string, what: string) => `There ${/^(?:1|one)$/iu.test(count) ? 'is' : 'are'} ${count} ${what}`,
  );
}

/** Says the date or the number, and leaves the hurry out. */
export const withoutPressure = swapping([
  { find: /\b(?<be>is|are|'re) (?:now|currently|officially|finally) (?<what>open|live)\b/du, say: '$<be> $<what>' },
  {
    find: /^(?:we are |we're |i am |i'm )?(?:now |currently |still )?(?:accepting|welcoming|taking|seeing) new (?<who>patients|clients)\b/du,
    say: 'There’s room for new $<who>',
  },
  {
    find: /\b(?<be>is|are) (?:now |currently |still )?(?:accepting|welcoming|taking|seeing) new (?<who>patients|clients)\b/du,
    say: ({ be = '', who = '' }) => `${be === 'is' ? 'has' : 'have'} room for new ${who}`,
  },
  {
    find: /^same[- ]day appointments(?: are)?(?: still| now)?(?: available)?(?<stop>[.!]*)$/du,
    say: 'You can be seen the same day.',
  },
  {
    find: /^(?:so |and |please |hurry[,!]? )*(?:don't|do not|dont|you won't want to|you don't want to) miss(?: out on)? (?<rest>.*)$/du,
    say: ({ rest = '' }) => event(rest),
  },
  {
    find: /^(?:(?:please )?mark your (?:calendars?|diar(?:y|ies))|save the date|last chance(?: to [\p{L}]+(?: up)?)?|(?:please |come )?join us) (?:for|at|to|and) (?<rest>.*)$/du,
    say: ({ rest = '' }) => event(rest),
  },
  {
    find: /^(?:(?:please )?mark your (?:calendars?|diar(?:y|ies))|save the date|coming soon|don't miss (?:it|this|out))\s*[!:.–—-]+\s*(?<rest>\S.*)$/du,
    say: '$<rest>',
  },
  {
    find: new RegExp(
      `(?<![\\p{L}] )\\b(?:(?:this|the|our|special) )*(?:offer|sale|deal|promotion|special|specials|price|pricing|discount|promo|it) (?:ends?|expires?|closes|finishes|is only good until|is good until|valid until|only lasts until) (?<time>${when})`,
      'du',
    ),
    say: ({ time = '' }) => `it runs until ${time.replace(/^(?:on|until) /u, '')}`,
  },
  {
    find: new RegExp(`\\b(?<what>registration|enrol?lment|booking) (?:ends?|closes|stops) (?<time>${when})`, 'du'),
    say: ({ what = '', time = '' }) => `${what} is open until ${time.replace(/^(?:on|until) /u, '')}`,
  },
  {
    find: /^(?:hurry[,!]? |there (?:are|is) )?(?:only|just) (?<count>\d+|one|two|three|four|five|six) (?<what>[\p{L} -]+?) (?:left|remaining|remain|available)(?<rest>(?: (?:for|in|on|at) [\p{L}\d ]+)?)(?<end>[^\p{L}\d]*)$/du,
    say: ({ count = '', what = '', rest = '', end = '' }) =>
      `There ${count === '1' || count === 'one' ? 'is' : 'are'} ${count.toLowerCase()} ${what}${rest === '' ? '' : ` ${rest}`}${/^[.!]*$/u.test(end) ? '.' : ` ${end}`}`,
  },
  {
    find: /^(?:hurry[,!]? |last |there (?:are|is) )?(?:only |just )?(?:the )?(?:last )?(?<count>\d+|one|two|three|four|five|six|a few) (?<what>(?:\p{L}+ )?(?:seats?|spots?|places?|slots?|openings?|spaces?|appointments?|tickets?|rooms?|beds?)) (?:left|remaining|still available) (?<rest>(?:on|in|for|at) .+)$/du,
    say: ({ count = '', what = '', rest = '' }) =>
      `There ${count === '1' || count === 'one' ? 'is' : 'are'} ${count.toLowerCase()} ${what} ${rest}`,
  },
  { find: new RegExp(`(?<time>${when}) only(?![\\p{L}])`, 'du'), say: '$<time>' },
]);
