import { readFileSync } from 'node:fs';
import { createCoach } from '@/utils/coach/coach';
import type { CoachSettings, Draft, Voice } from '@/utils/coach/types';
import { openRecogniser } from '@/utils/command-line/open-recogniser';

/**
 * Prints drafts beside their coached versions, to be read as a reader would:
 * `npx tsx tests/advice/show.ts corpus/cases.jsonl [first] [how many]`, or a draft in words.
 */
const settings: CoachSettings = { audience: 'public', voice: 'nurse', country: 'US', organisations: [], silenced: [] };

interface Row {
  readonly id?: string;
  readonly text: string;
  readonly kind?: Draft['kind'];
  readonly context?: string;
  readonly role?: string;
}

const voices: Readonly<Record<string, Voice>> = { comms: 'communications', nurse: 'nurse', physician: 'physician' };

const recogniser = process.env.QUICK ? undefined : await openRecogniser();

async function show(row: Row): Promise<void> {
  const draft: Draft = { text: row.text, kind: row.kind ?? 'post', ...(row.context ? { context: row.context } : {}) };
  const voice = voices[row.role ?? ''] ?? settings.voice;
  const mine = { ...settings, voice };
  const { coached, changes, before, after } = await createCoach(mine, recogniser ? { recogniser } : {}).coached(draft);
  const numbers = `${before.label} ${before.broadcast}/${before.relationship} → ${after.label} ${after.broadcast}/${after.relationship}`;
  console.log(`\n── ${row.id ?? ''} ${draft.kind} ${numbers}`);
  if (row.context) console.log(`   > ${row.context}`);
  console.log(`   ${row.text}\n   ⇒\n   ${coached}`);
  if (process.env.WHY)
    for (const { category, move, text } of changes) console.log(`     · ${category}: ${move} «${text}»`);
}

const [source = 'corpus/cases.jsonl', first = '0', many = '1000'] = process.argv.slice(2);
const rows: Row[] = source.endsWith('.jsonl')
  ? readFileSync(source, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): Row => JSON.parse(line))
  : [{ text: source }];
for (const row of rows.slice(Number(first), Number(first) + Number(many))) await show(row);
