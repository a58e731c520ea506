import type { CoachSettings, Country } from '../types';

/** The number for an emergency. */
export const emergencyNumber: Readonly<Record<Country, string>> = { US: '911', CA: '911', UK: '999', AU: '000' };

/** What to do when it gets too much: after «If it gets too much tonight,». */
const crisisLine: Readonly<Record<Country, string>> = {
  US: 'call or text 988',
  CA: 'call or text 988',
  UK: 'call Samaritans on 116 123',
  AU: 'call Lifeline on 13 11 14',
};

/** American → British, word by word; Canada and Australia share most of them. */
const british: readonly (readonly [RegExp, string])[] = [
  [/\bcenter/gu, 'centre'],
  [/\bCenter/gu, 'Centre'],
  [/\b([Pp])ediatric/gu, '$1aediatric'],
  [/\b([Aa])nesthe/gu, '$1naesthe'],
  [/\b([Ff])avorite/gu, '$1avourite'],
  [/\b([Cc])olor/gu, '$1olour'],
  [/\b([Nn])eighbor/gu, '$1eighbour'],
  [/\bitemized\b/gu, 'itemised'],
  [/\bprogram\b/gu, 'programme'],
  [/\bshots\b/gu, 'jabs'],
  [/\bshot\b/gu, 'jab'],
  [/\bbathroom/gu, 'toilet'],
  [/\bER\b/gu, 'A&E'],
];
const keptIn: Readonly<Record<Country, RegExp | undefined>> = {
  US: undefined,
  UK: /(?!)/u,
  CA: /itemized|program|shot|bathroom|ER/u,
  AU: /program|bathroom|ER|shot/u,
};

/** Written for this writer: the country's numbers and spelling. */
export function spelled(text: string, { country }: CoachSettings): string {
  const filled = text.replaceAll('{emergency}', emergencyNumber[country]).replaceAll('{crisis}', crisisLine[country]);
  const kept = keptIn[country];
  if (kept === undefined) return filled;
  return british
    .filter(([pattern]) => !kept.test(pattern.source))
    .reduce((result, [pattern, replacement]) => result.replaceAll(pattern, replacement), filled);
}
