import { expect, test } from 'vitest';
import { createCoach } from '@/utils/coach/coach';
import { editBetween, remapReport } from '@/utils/watch/remap';

const coach = createCoach({ audience: 'public', voice: 'nurse', country: 'US', organisations: [], silenced: [] });
const asked = 'Good morning. We are thrilled to announce our award-winning team. Book now!';

test.each([
  ['the writing went on at its end', `${asked} Tea is ready`, ['award-winning', 'Book now']],
  ['the writing went on in front of it', `Hello! ${asked}`, ['award-winning', 'Book now']],
  ['a word of it was mended', asked.replace('award-winning ', ''), ['Book now']],
])('an answer that came when %s stands on its own words', (_, now, words) => {
  const edit = editBetween(asked, now);
  if (!edit) throw new Error('These texts differ.');
  const { findings, strengths } = remapReport(coach.quick({ text: asked, kind: 'post' }), edit);
  for (const { from, to, quote } of [...findings, ...strengths]) expect(now.slice(from, to)).toBe(quote);
  const quotes = findings.map(({ quote }) => quote);
  for (const word of words) expect(quotes.some((quote) => quote.includes(word))).toBe(true);
  expect(quotes.some((quote) => quote.includes('award-winning'))).toBe(words.includes('award-winning'));
});
