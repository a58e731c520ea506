import { month, weekday } from './lexicon';
import { oneOf, phrase } from './phrase';

const number =
  '(?:\\d+(?:[.:]\\d\\d)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|a few|half an|half)';
const clock = `(?:(?:about |around )?(?:half |quarter )?(?:past |to )?${number}(?: ?[ap]\\.?m\\.?| o'clock)?|noon|midday|midnight|lunch(?:time)?|dinner|closing|handover|huddle|rounds|close of play|the end of (?:the |this )?[\\p{L}]+|end of [\\p{L}]+)`;
const day = `(?:the )?(?:(?:next|this|last|end of) )?(?:${weekday}s?|${month}|week|month|weekend|\\d+(?:st|nd|rd|th)|first|new year|spring|summer|autumn|christmas|easter)`;

/**
 * A time somebody can be held to: «by Friday», «before noon», «this morning», «within two days».
 * «Soon» and «in due course» name none. A group for `phrase`, matching plain text.
 */
export const namedTime = oneOf(
  '\\b(?:today|tonight|tomorrow|yesterday|tmrw|right now|just now|first thing|straight away|overnight|weekly|daily|monthly|already)\\b',
  `\\b(?:by|before|until|till|from|since|on|at|after|every|next|this|as of|around|come|for|starting|begins?|starts?) (?:today|tonight|tomorrow|now|then|${day}|${clock})\\b`,
  '\\bfor (?:a|one|two) (?:week|fortnight|month|trial)s?\\b',
  '\\bthis (?:morning|afternoon|arvo|evening|week|weekend|month|shift)\\b',
  `\\b(?:in|within) (?:the (?:next |hour)?)?(?:(?:${number}|an?) )?(?:more )?(?:minutes?|hours?|days?|weeks?|months?|working days?)\\b`,
  `\\b(?:${number}|an?) (?:minutes?|hours?|days?|weeks?) (?:ago|since|from now)\\b`,
  `\\b(?:${weekday}|${month} \\d+|the \\d+(?:st|nd|rd|th))\\b`,
  '\\bon my (?:break|way|next shift|rounds)\\b|\\b(?:before|when|at the end of) (?:i|my|the|we) (?:go|leave|lock|sleep|shift|finish|rounds?|handover|lunch rush)\\b',
);

const anyNamedTime = phrase`${namedTime}`;

/** Whether a stretch of plain text names a time somebody can be held to. */
export function namesTime(plain: string): boolean {
  anyNamedTime.lastIndex = 0;
  return anyNamedTime.test(plain);
}
