import { expect, test } from 'vitest';
import { createCoach } from '@/utils/coach/coach';
import type { Finding, Report } from '@/utils/coach/types';
import { changeBetween } from '@/utils/editors/text-change';
import { serveCoach } from '@/utils/messages/coach-server';
import type { CoachLine, Line } from '@/utils/messages/lines';
import { notesFrom, remapNotes } from '@/utils/watch/notes';
import { editBetween } from '@/utils/watch/remap';

type Up = CoachLine['up'];
type Down = CoachLine['down'];

const coach = createCoach({ audience: 'public', voice: 'nurse', country: 'US', organisations: [], silenced: [] });

/** The page's end of a line that the coach serves: `next` waits for what is said. */
function pageEnd() {
  let hear: ((message: Up) => void) | undefined;
  const said: Down[] = [];
  let wake: () => void = () => undefined;
  const line: Line<Down, Up> = {
    postMessage(message) {
      said.push(message);
      wake();
    },
    disconnect: () => undefined,
    onMessage: { addListener: (listener) => (hear = listener) },
    onDisconnect: { addListener: () => undefined },
  };
  serveCoach(line, {
    check: ({ draft }, signal) => coach.check(draft, signal),
    failed: (problem) => {
      throw problem;
    },
    other: () => undefined,
  });
  const answersTo = async (message: Up & { id: number }): Promise<Report[]> => {
    hear?.(message);
    const isLast = (one: Down) =>
      'id' in one && one.id === message.id && (one.type !== 'report' || one.report.stage === 'advised');
    while (!said.some(isLast)) await new Promise<void>((resolve) => (wake = resolve));
    return said.splice(0).flatMap((one) => (one.type === 'report' ? one.report : []));
  };
  return { answersTo, send: (message: Up) => hear?.(message) };
}

const checkOf = (id: number, text: string): Up & { id: number } => ({
  type: 'check',
  id,
  draft: { text, kind: 'post' },
  dismissed: [],
});
const editOf = (id: number, before: string, after: string): Up & { id: number } => ({
  type: 'edit',
  id,
  change: changeBetween(before, after),
  dismissed: [],
});
const stages = (reports: readonly Report[]) => reports.map(({ stage, text }) => [stage, text]);

const placeOf = ({ from, to, quote }: Finding) => [from, to, quote];

const draft = 'Good morning. We are thrilled to announce our award-winning team.';

test('what the page shows already is not said again; its ways on always come', async () => {
  const { answersTo } = pageEnd();
  const first = `${draft} There is tea for everybody`;
  expect(stages(await answersTo(checkOf(1, first)))).toEqual([
    ['quick', first],
    ['considered', first],
    ['advised', first],
  ]);
  const [more, most] = [`${first} who comes`, `${first} who comes. Book now!`];
  expect(stages(await answersTo(editOf(2, first, more)))).toEqual([['advised', more]]);
  expect(stages(await answersTo(editOf(3, more, most)))).toEqual([
    ['quick', most],
    ['considered', most],
    ['advised', most],
  ]);
});

test('keystrokes that come in one go are looked at once', async () => {
  const { answersTo, send } = pageEnd();
  send(checkOf(1, draft));
  send(editOf(2, draft, `${draft} T`));
  const answers = await answersTo(editOf(3, `${draft} T`, `${draft} Te`));
  expect(new Set(answers.map(({ text }) => text))).toEqual(new Set([`${draft} Te`]));
});

test('while somebody writes, deletes and mends, a page that heard only the news shows what the coach says', async () => {
  const texts = [
    'We are thrilled',
    'We are thrilled to announce',
    'We are thrilled to announc',
    'We are thrilled to announce',
    'Hello. We are thrilled to announce our award-winning team',
    'Hello. We are to announce our award-winning team',
    'Hello. We are thrilled to announce our award-winning team. Book now!',
    'Hello. Book now!',
    'We are thrilled to announce our award-winning team. Hello. Book now!',
    'We are thrilled to announce our award-winning team. Hello. Tell us wh',
    'We are thrilled to announce our award-winning team. Hello. Tell us what',
    'We are thrilled to announce our award-winning team. Hello. Tell us what stands in your way',
    'We are thrilled to announce our award-winning team. Hello. Te what stands in your way',
  ];
  const { answersTo } = pageEnd();
  let before = '';
  let notes: ReturnType<typeof notesFrom> = [];
  for (const [index, text] of texts.entries()) {
    const edit = editBetween(before, text);
    if (edit) notes = remapNotes(notes, edit);
    const answers = await answersTo(index === 0 ? checkOf(1, text) : editOf(index + 1, before, text));
    const quick = answers.filter(({ stage }) => stage === 'quick');
    for (const report of quick) notes = notesFrom(report, notes, () => 'note');
    const marks = notes.flatMap(({ finding }) => finding ?? []);
    const { findings, strengths } = coach.quick({ text, kind: 'post' });
    expect(marks.map(placeOf)).toEqual(findings.map(placeOf));
    // A strength's line may end a moment late; it stands on its own words all the same.
    const lines = notes.flatMap(({ strength }) => strength ?? []);
    expect(lines.map(({ signal, from }) => [signal, from])).toEqual(
      strengths.map(({ signal, from }) => [signal, from]),
    );
    for (const { from, to, quote } of lines) expect(text.slice(from, to)).toBe(quote);
    before = text;
  }
});
