import process from 'node:process';
import { noAdvice } from '@/utils/coach/advice/advice';
import { createCoach } from '@/utils/coach/coach';
import type { CoachSettings } from '@/utils/coach/types';
import { openRecogniser } from '@/utils/command-line/open-recogniser';
import { openGrammar } from './grammar';
import { allDrafts, someDrafts } from './law-drafts';
import { tryLaws } from './laws';

/** `npx tsx tests/advice/try-laws.ts [how many | all] [from]`: the laws over the corpus, each breach as a line. */
const settings: CoachSettings = { audience: 'public', voice: 'nurse', country: 'US', organisations: [], silenced: [] };
const [wanted = '200', only = ''] = process.argv.slice(2);
const recogniser = process.env.QUICK ? undefined : await openRecogniser();
const considering = recogniser ? { recogniser } : {};
const bench = {
  coach: createCoach(settings, considering),
  again: createCoach(settings, considering),
  reader: createCoach(settings, { ...considering, advise: noAdvice }),
  lint: await openGrammar(),
};
const counts = new Map<number, number>();
let findings = 0;
let complete = 0;
const drafts = (wanted === 'all' ? allDrafts() : someDrafts(Number(wanted))).filter(({ id }) => id.includes(only));
const started = Date.now();
for (const { id, draft } of drafts) {
  const tried = await tryLaws(draft, bench);
  findings += tried.findings;
  complete += tried.complete;
  for (const { law, what } of tried.breaches) {
    counts.set(law, (counts.get(law) ?? 0) + 1);
    console.log(`${law} ${id} ${what.replaceAll('\n', ' ⏎ ')}`);
  }
}
console.log(
  `${drafts.length} drafts, ${findings} findings, ${complete} complete, ${Math.round((Date.now() - started) / 1000)} s:`,
  Object.fromEntries([...counts].sort()),
);
