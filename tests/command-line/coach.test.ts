import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding, Receipt, Strength } from '@/utils/coach/types';
import { runCommand } from './run';

interface Answer {
  readonly id: string | null;
  readonly label: string;
  readonly hold: boolean;
  readonly findings: readonly Finding[];
  readonly signals: readonly Strength[];
  readonly receipt: Receipt;
  readonly line?: number;
  readonly error?: string;
}

const answersOf = (output: string): Answer[] =>
  output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
const waiting = 60_000;

describe('npm run coach', { timeout: waiting }, () => {
  it('answers every draft with one line in the same order', async () => {
    const drafts = [
      { id: 'a', text: 'Book your consult with our award-winning team today!' },
      { id: 'b', text: 'I’m Tasha, a night nurse. What helped you sleep in hospital?' },
      { id: 'c', text: 'Thanks, see you there', kind: 'reply', context: 'Meet at noon?' },
    ];
    const { status, output } = await runCommand(
      'coach',
      ['--quick'],
      drafts.map((draft) => JSON.stringify(draft)).join('\n'),
    );
    const answers = answersOf(output);
    expect(status).toBe(0);
    expect(answers.map((answer) => answer.id)).toEqual(['a', 'b', 'c']);
    expect(answers.map((answer) => answer.label)).toEqual(['broadcast', 'relational', 'neutral']);
    for (const [index, answer] of answers.entries()) {
      for (const part of [...answer.findings, ...answer.signals]) {
        expect(part.quote).toBe(drafts[index]?.text.slice(part.from, part.to));
      }
    }
    expect(answers[0]?.findings[0]).toMatchObject({
      moves: expect.anything(),
      replacements: expect.anything(),
      message: expect.any(String),
    });
  });

  it('puts what is wrong with a line in its place, goes on, and ends with status 1', async () => {
    const input =
      '{"id":"a","text":"Hello you"}\r\nnot json\n[]\n{"id":"b"}\n{"text":"x","kind":"poem"}\n\n{"id":"z","text":""}\n';
    const { status, output } = await runCommand('coach', ['--quick'], input);
    const answers = answersOf(output);
    expect(status).toBe(1);
    expect(answers.map((answer) => answer.line ?? answer.id)).toEqual(['a', 2, 3, 4, 5, 'z']);
    expect(answers.filter((answer) => answer.line !== undefined).every((answer) => answer.error !== '')).toBe(true);
  });

  it('keeps a line separator inside a JSON string', async () => {
    const { status, output } = await runCommand('coach', ['--quick'], `${'{"id":"s","text":"One\u2028two"}'}\n`);
    expect(status).toBe(0);
    expect(answersOf(output)).toHaveLength(1);
  });

  it('takes one plain draft with --text', async () => {
    const piped = await runCommand('coach', ['--text', '--quick'], 'Call today\nto book your visit with us!\n');
    const given = await runCommand('coach', ['--text', '--quick', '--kind', 'reply', 'Sorry you feel that way.']);
    expect(piped.status).toBe(0);
    expect(answersOf(piped.output)[0]?.findings.length).toBeGreaterThan(0);
    expect(given.status).toBe(0);
  });

  it('explains itself, and refuses options it does not know', async () => {
    const { output, status } = await runCommand('coach', ['--help']);
    expect(status).toBe(0);
    expect(output).toContain('--settings');
    const unknown = await runCommand('coach', ['--loud']);
    expect(unknown.status).toBe(2);
    expect(unknown.problems).not.toBe('');
  });

  it('ends quietly when its reader has seen enough', async () => {
    const script = resolve(import.meta.dirname, '../../utils/command-line/coach.ts');
    const line = JSON.stringify({ id: 'x', text: 'Save the date for our annual gala, tickets are going fast!' });
    const child = spawn(process.execPath, ['--import', 'tsx', script, '--quick'], { stdio: ['pipe', 'pipe', 'pipe'] });
    let problems = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      problems += text;
    });
    child.stdin.on('error', () => child.stdin.destroy());
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(`${line}\n`.repeat(5000));
    const status = await new Promise((done) => child.on('close', done));
    expect(problems).toBe('');
    expect(status).toBe(0);
  });
});
