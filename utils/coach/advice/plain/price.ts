import { articleFor } from '../article';
import { large } from '../fit-in-place';
import { readNounPhrase } from '../noun-phrase';
import { splitTime } from './news';
import { swapping } from './swap';

const money = String.raw`[$£€]\d[\d,.]*(?:\/\p{L}+)?`;

/** «20% off your first visit this month» → «Your first visit costs 20% less this month.» */
function costsLess(share: string, rest: string): string | undefined {
  const { what, time } = splitTime(rest);
  const thing = what
    .replace(/^(?:on )?(?:all|any|every) (?:of )?/iu, '')
    .replace(/^your first/iu, 'a first')
    .replace(/^your/iu, 'your');
  const phrase = readNounPhrase(thing);
  if (phrase.head === '' || /[.!?;:,]|\b(?:and|when|if|with|use|link)\b/u.test(thing)) return undefined;
  const verb = phrase.isPlural ? 'cost' : 'costs';
  return `${large(thing)} ${verb} ${share} less${time === '' ? '' : ` ${time.replace(/ only$/iu, '')}`}.`;
}

/** Says what it costs, and leaves the hook out. */
export const pricePlainly = swapping([
  {
    find: new RegExp(
      `^(?:.*?[:!] )?(?:(?:get|enjoy|save|receive|take|claim|grab) )?(?:an? )?(?:extra )?(?<share>\\d+ ?%|${money}) (?:off|discount on)(?: of| on)? (?<rest>[^.!?]+)[.!]*$`,
      'du',
    ),
    say: ({ share = '', rest = '' }) => costsLess(share, rest),
  },
  {
    find: new RegExp(`\\b(?:starting at|from|starts at|prices? from)(?: just| only)? (?<price>${money})`, 'du'),
    say: 'from $<price>',
  },
  {
    find: new RegExp(
      `\\b(?:for )?(?:only|just)(?: (?:for|at))? (?<price>${money})(?! (?:away|short|to go|left|off|more|of|raised|behind))`,
      'du',
    ),
    say: 'for $<price>',
  },
  { find: new RegExp(`\\b(?:for )?as (?:low|little) as (?<price>${money})`, 'du'), say: 'from $<price>' },
  { find: new RegExp(`\\bnow(?: just| only)? (?<price>${money})`, 'du'), say: 'now $<price>' },
  {
    find: /\b(?:(?<article>an?|your|our|one) )?(?:free|complimentary|no-cost) (?<what>(?:[\p{L}-]+ )??(?:consultations?|consults?|exams?|evaluations?|assessments?|sessions?|trials?|screenings?|quotes?))\b/du,
    say: ({ article = '', what = '' }) => {
      const isPlural = /s$/u.test(what);
      const lead = /^(?:an?)?$/iu.test(article) ? (isPlural ? '' : `${articleFor(what)} `) : `${article} `;
      return `${lead}${what.replace(/consult$/u, 'consultation')} at no charge`;
    },
  },
]);
