import { month, weekday } from '../../language/lexicon';

const day = `(?:${weekday}s?|${month}(?: \\d{1,2}(?:st|nd|rd|th)?)?|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}|today|tomorrow|tonight|\\d{1,2}\\/\\d{1,2}(?:\\/\\d{2,4})?)`;

/** When: «on Monday», «this fall», «Sept 12 at 7 pm», «starting in June»; as part of a pattern over plain text. */
export const when = `(?:(?:on|this|next|every|each|starting|beginning|from|in|until|through|by|coming|effective|all|for) )*(?:(?:the )?${day}(?![\\p{L}])|(?:this|next|the|all|early|late) (?:coming )?(?:week|weekend|month|year|spring|summer|fall|autumn|winter|morning|afternoon|evening)(?: only)?)(?:,? (?:(?:at|from|on|and|to|until|through|-|in) )*(?:${day}|\\d[\\d:.]*(?: ?[ap]\\.?m\\.?)?|noon|midday|\\d{4}))*`;

/** A weekday that stands by itself gets its «on»: «opens Monday» → «opens on Monday». */
export function withOn(time: string): string {
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/iu.test(time) ||
    /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? \d/iu.test(time)
    ? `on ${time}`
    : time;
}
