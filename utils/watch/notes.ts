import type { Finding, Report, Strength } from '@/utils/coach/types';
import type { Mark } from '@/utils/highlight/painter';
import { type Edit, remapFinding, remapStrength } from './remap';

/** A finding or a strength at its place in the text as it is now. */
export type Note =
  | { readonly id: string; readonly finding: Finding; readonly strength?: undefined }
  | { readonly id: string; readonly strength: Strength; readonly finding?: undefined };

/** Names for notes, unique in one composer, so that an open card can stay with its words. */
export type NameNote = () => string;

/**
 * Notes of a new report. A note that was there before keeps its id. A quick report does not yet know what the encoder
 * sees, so what the encoder found before stays, where its words are untouched, until the considered report comes; and
 * until the advised one comes, a finding keeps the ways on it had.
 */
export function notesFrom(report: Report, before: readonly Note[], name: NameNote): Note[] {
  const old = new Map(before.map((note) => [key(note), note.id]));
  const findings = report.stage === 'advised' ? report.findings : withWaysOf(before, report.findings);
  const idFor = (note: Note) => old.get(key(note)) ?? name();
  const fresh = [
    ...findings.map((finding): Note => ({ id: '', finding })),
    ...report.strengths.map((strength): Note => ({ id: '', strength })),
  ].map((note): Note => ({ ...note, id: idFor(note) }));
  if (report.stage !== 'quick') return fresh;
  const known = new Set(fresh.map(key));
  return [...fresh, ...before.filter((note) => subject(note).layer === 'encoder' && !known.has(key(note)))];
}

function withWaysOf(before: readonly Note[], findings: readonly Finding[]): readonly Finding[] {
  const old = new Map(before.flatMap((note) => (note.finding ? [[key(note), note.finding] as const] : [])));
  return findings.map((finding) => {
    const { replacements, moves } = old.get(key({ id: '', finding })) ?? finding;
    return { ...finding, replacements, moves };
  });
}

/** The notes after an edit; those whose words were touched are gone. */
export function remapNotes(notes: readonly Note[], edit: Edit): Note[] {
  return notes.flatMap((note): Note[] => {
    if (note.finding) {
      const finding = remapFinding(note.finding, edit);
      if (finding === note.finding) return [note];
      return finding ? [{ id: note.id, finding }] : [];
    }
    const strength = remapStrength(note.strength, edit);
    if (strength === note.strength) return [note];
    return strength ? [{ id: note.id, strength }] : [];
  });
}

/** The mark painted over the open note's own. */
const activeMarkId = 'active';

/** What is painted: every note that stands on words, and the open one again on top. */
export function marksOf(notes: readonly Note[], active: string | undefined, strengthsShown: boolean): Mark[] {
  return notes.flatMap((note): Mark[] => {
    const { from, to } = subject(note);
    if (from === to || (note.strength && !strengthsShown)) return [];
    const mark: Mark = { id: note.id, from, to, style: note.finding ? note.finding.severity : 'strength' };
    return note.id === active ? [mark, { ...mark, id: activeMarkId, style: 'active' }] : [mark];
  });
}

/** What the note is about. */
export function subject(note: Note): Finding | Strength {
  return note.finding ?? note.strength;
}

function key(note: Note): string {
  const { from, to } = subject(note);
  return `${note.finding?.category ?? note.strength?.signal}:${from}:${to}`;
}
