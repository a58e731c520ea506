import { withChanges } from '@/utils/coach/advice/change';
import type { CoachedVersion } from '@/utils/coach/advice/coached-version';
import type { Coach } from '@/utils/coach/coach';
import type { CategoryId, Draft, Finding, Label, Report, Span } from '@/utils/coach/types';
import { facts, newNumbers } from './plain-facts';

/** A law of the advice that a draft breaks: which, and where to look. */
export interface Breach {
  readonly law: 1 | 2 | 3 | 4 | 5 | 6;
  readonly what: string;
}

/** Tells what an independent grammar checker finds in a text, one name each. */
export type Lint = (text: string) => Promise<readonly string[]>;

/** What the laws were tried on. */
export interface Tried {
  readonly breaches: readonly Breach[];
  readonly findings: number;
  /** Findings with a replacement, or a move that needs nothing filled in. */
  readonly complete: number;
}

interface Edit extends Span {
  readonly text: string;
}

const rank: Readonly<Record<Label, number>> = { broadcast: 0, neutral: 1, mixed: 2, relational: 3 };
const holds: readonly CategoryId[] = ['patient-identifier', 'confirms-patient', 'individual-advice'];

/** Who the laws are tried with: `again` is another coach with the same settings, `reader` one that gives no advice. */
export interface Bench {
  readonly coach: Coach;
  readonly again: Coach;
  readonly reader: Coach;
  readonly lint: Lint;
}

/** Tries the six laws on one draft. */
export async function tryLaws(draft: Draft, bench: Bench): Promise<Tried> {
  const { coach, again, reader, lint } = bench;
  const report = await coach.advised(draft);
  const version = await coach.coached(draft);
  const breaches: Breach[] = [];
  for (const finding of report.findings) {
    breaches.push(...(await wayBreaches(draft, report, finding, reader, lint)));
  }
  breaches.push(...(await versionBreaches(draft, report, version, lint)));
  if (JSON.stringify([await again.advised(draft), await again.coached(draft)]) !== JSON.stringify([report, version]))
    breaches.push({ law: 4, what: 'asked twice, answered twice differently' });
  const isComplete = ({ replacements, moves }: Finding) =>
    replacements.length > 0 || moves.some(({ text }) => !text.includes('⟦'));
  return {
    breaches,
    findings: report.findings.length,
    complete: report.findings.filter(isComplete).length,
  };
}

async function wayBreaches(
  draft: Draft,
  before: Report,
  finding: Finding,
  reader: Coach,
  lint: Lint,
): Promise<Breach[]> {
  const breaches: Breach[] = [];
  const name = `${finding.category} «${finding.quote}»`;
  const replacements = finding.replacements.map((text): Edit => ({ from: finding.from, to: finding.to, text }));
  if (replacements.length + finding.moves.length === 0) breaches.push({ law: 5, what: `${name}: nothing to do` });
  for (const way of [...replacements, ...finding.moves]) {
    const text = withEdit(draft.text, way);
    const shown = `${name}: ${text}`;
    const after = await reader.considered({ ...draft, text });
    if (replacements.includes(way) && count(after, finding.category) >= count(before, finding.category))
      breaches.push({ law: 1, what: `still there, ${shown}` });
    for (const category of more(before, after)) breaches.push({ law: 1, what: `new ${category}, ${shown}` });
    if (!holds.includes(finding.category))
      for (const fact of lost(draft.text, text)) breaches.push({ law: 2, what: `lost ${fact}, ${shown}` });
    for (const fact of newNumbers(draft.text, text)) breaches.push({ law: 2, what: `new ${fact}, ${shown}` });
    if (isWorse(before, after)) breaches.push({ law: 3, what: `worse, ${shown}` });
    for (const problem of await newLints(draft.text, text, lint))
      breaches.push({ law: 6, what: `${problem}, ${shown}` });
  }
  return breaches;
}

async function versionBreaches(draft: Draft, before: Report, version: CoachedVersion, lint: Lint): Promise<Breach[]> {
  const breaches: Breach[] = [];
  const { coached, changes, after } = version;
  const shown = `coached: ${coached}`;
  if (withChanges(draft.text, changes) !== coached && changes.length > 0)
    breaches.push({ law: 4, what: `changes do not make it, ${shown}` });
  const mayGo = before.findings
    .filter(({ category }) => holds.includes(category))
    .flatMap((finding) => facts(sentenceAround(draft.text, finding)));
  for (const fact of lost(draft.text, coached))
    if (!mayGo.includes(fact)) breaches.push({ law: 2, what: `lost ${fact}, ${shown}` });
  for (const fact of newNumbers(draft.text, coached)) breaches.push({ law: 2, what: `new ${fact}, ${shown}` });
  if (isWorse(before, after)) breaches.push({ law: 3, what: `worse, ${shown}` });
  if (before.label === 'broadcast' && rank[after.label] < rank.mixed && !coached.includes('⟦'))
    breaches.push({ law: 3, what: `still ${after.label}, ${shown}` });
  for (const problem of await newLints(draft.text, coached, lint))
    breaches.push({ law: 6, what: `${problem}, ${shown}` });
  return breaches;
}

function withEdit(text: string, { from, to, text: written }: Edit): string {
  return (text.slice(0, from) + written + text.slice(to)).trim();
}

function count({ findings }: Pick<Report, 'findings'>, category: CategoryId): number {
  return findings.filter((finding) => finding.category === category).length;
}

function more(before: Report, after: Report): CategoryId[] {
  const ids = [...new Set(after.findings.map(({ category }) => category))];
  return ids.filter((id) => count(after, id) > count(before, id));
}

function isWorse(before: Report, after: Pick<Report, 'label' | 'broadcast' | 'relationship'>): boolean {
  return (
    rank[after.label] < rank[before.label] ||
    after.broadcast > before.broadcast ||
    after.relationship < before.relationship
  );
}

function lost(before: string, after: string): string[] {
  return facts(before).filter((fact) => !after.toLowerCase().includes(fact.toLowerCase()));
}

function sentenceAround(text: string, { from, to }: Span): string {
  const start = Math.max(
    0,
    ...[...text.slice(0, from).matchAll(/(?:[.!?](?!\d)|\n)+\s*/gu)].map((end) => end.index + end[0].length),
  );
  const end = /[.!?](?!\d)|\n/u.exec(text.slice(to))?.index;
  return text.slice(start, end === undefined ? text.length : to + end + 1);
}

/** What the checker finds more often than in the original. Blanks are filled with a word first. */
async function newLints(before: string, after: string, lint: Lint): Promise<string[]> {
  // The checker reads «9 a.m.» otherwise where a sentence follows: what is unchanged holds nothing new.
  if (after.trim() === before.trim()) return [];
  const own = closed(before);
  // What was shouted is read in small letters too: its spelling was the writer's before it was said quietly.
  const small = (await lint(own.toLowerCase())).filter((one) => !one.startsWith('Capitalization'));
  const [old, now] = [[...(await lint(own)), ...small], await lint(filled(after))];
  return [...new Set(now)].filter((one) => times(now, one) > times(old, one));
}

function times(list: readonly string[], one: string): number {
  return list.filter((other) => other === one).length;
}

/** Words that simply stop are read as the sentence they are when another follows. */
function closed(text: string): string {
  return `${text.trim()}${/[\p{L}\d]["”’)]*$/u.test(text.trim()) ? '.' : ''} That is all.`;
}

const fillings = ['Alex', 'sat with a patient', 'the second floor', 'noon'];

function filled(text: string): string {
  let next = 0;
  return text.replaceAll(/⟦[^⟧]*⟧/gu, () => fillings[next++ % fillings.length] ?? '');
}
