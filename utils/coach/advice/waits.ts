const ones = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const spelledOut = [...ones.slice(1), ...tens.slice(2)].join('|');
const count = `(?<count>\\d{1,2}|(?:${spelledOut})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)\\+?`;
const unit = '(?<unit>hours?|hrs?|minutes?|mins?|weeks?|wks?|months?|mths?|years?|days?)';

/** A length of time that was waited, and not how long something took. */
const waited = [
  new RegExp(
    `\\b(?:wait(?:ed|ing|s)?|sat (?:there|here|in)|queued|on hold|chasing)\\b[^.!?]{0,30}?\\b${count} ?${unit}\\b`,
    'u',
  ),
  new RegExp(
    `\\b${count} ?${unit}\\b(?! (?:of|old|appointment|chat|visit|call|with)\\b)[^.!?]{0,25}?\\b(?:wait(?:ed|ing)?|late|past|on hold|on (?:the|your|a|three|two) (?:waiting )?lists?|in (?:(?:your|the|a|an) )?(?:er|ed|a&e|waiting room|corridor|hallway)|and (?:no|nobody|nothing|still|counting)|for (?:a|an) (?:reply|answer|call|bed|scan|smear|appointment|referral))\\b`,
    'u',
  ),
];
/** «Called 3 times», «three voicemails». */
const asked = new RegExp(
  `\\b(?<verb>call|rang|ring|phon|ask|email|writ|messag)(?:ed|ten|e)?\\b[^.!?]{0,30}?\\b${count} (?:different )?times\\b`,
  'u',
);
const verbs: Readonly<Record<string, string>> = {
  call: 'call',
  rang: 'ring',
  ring: 'ring',
  phon: 'phone',
  ask: 'ask',
  email: 'email',
  writ: 'write',
  messag: 'write',
};
const units: Readonly<Record<string, string>> = { hr: 'hour', min: 'minute', wk: 'week', mth: 'month' };
/** Nobody minds so few minutes. */
const shortest = 15;

/** «Nine hours is a long time to wait.»: what was waited, in the other person’s own figure. */
export function waitSaid(plain: string): string | undefined {
  // «1hr 50» is nearly two, and not one.
  const whole = plain.replaceAll(/\b\d+ ?(?:hrs?|hours?) (?:and )?\d+\b/gu, ' ');
  const found = waited.map((pattern) => pattern.exec(whole)?.groups).find((groups) => groups !== undefined);
  if (found === undefined) return undefined;
  const one = (found.unit ?? '').replace(/s$/u, '');
  const number = asNumber(found.count ?? '');
  const unitName = units[one] ?? one;
  if (number === undefined || (unitName === 'minute' && number < shortest)) return undefined;
  const length = `${inWords(number)} ${unitName}${number === 1 ? '' : 's'}`;
  return `${length.charAt(0).toUpperCase()}${length.slice(1)} is a long time to wait.`;
}

/** «Nobody should have to ask three times.» */
export function askedSaid(plain: string): string | undefined {
  const found = asked.exec(plain)?.groups;
  const number = asNumber(found?.count ?? '');
  if (found === undefined || number === undefined || number < 2) return undefined;
  return `Nobody should have to ${verbs[found.verb ?? ''] ?? 'ask'} ${number === 2 ? 'twice' : `${inWords(number)} times`}.`;
}

function asNumber(text: string): number | undefined {
  if (/^\d+$/u.test(text)) return Number(text);
  const [first = '', second = ''] = text.split(/[- ]/u);
  const isTen = tens.includes(first) && first !== '';
  const base = isTen ? tens.indexOf(first) * 10 : ones.indexOf(first);
  return base < 0 ? undefined : base + (isTen ? Math.max(0, ones.indexOf(second)) : 0);
}

function inWords(number: number): string {
  const ten = tens[Math.floor(number / 10)] ?? '';
  if (number < ones.length) return ones[number] ?? '';
  return number % 10 === 0 ? ten : `${ten}-${ones[number % 10] ?? ''}`;
}
