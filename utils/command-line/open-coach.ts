import { readFile } from 'node:fs/promises';
import { type Coach, createCoach } from '@/utils/coach/coach';
import type { CoachSettings } from '@/utils/coach/types';
import { openRecogniser } from './open-recogniser';
import { readSettings } from './read-settings';

/** What a person new to the coach has. */
const defaults: CoachSettings = { audience: 'public', voice: 'nurse', country: 'US', organisations: [], silenced: [] };

interface Choice {
  readonly settingsFile: string | undefined;
  /** True for rules alone: the recogniser is then not loaded. */
  readonly isQuick: boolean;
}

/** The coach as the command line uses it. A rule that fails is told once on standard error. */
export async function openCoach({ settingsFile, isQuick }: Choice): Promise<Coach> {
  const settings = settingsFile === undefined ? defaults : readSettings(await readFile(settingsFile, 'utf8'), defaults);
  const recogniser = isQuick ? undefined : await openRecogniser();
  const report = (ruleId: string, problem: unknown) => console.error(`${ruleId} could not be used: ${String(problem)}`);
  return createCoach(settings, {
    report,
    ...(recogniser === undefined ? {} : { recogniser }),
  });
}
