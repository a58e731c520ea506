import { type Coach, createCoach } from '@/utils/coach/coach';
import type { Report } from '@/utils/coach/types';
import type { CheckRequest } from '@/utils/messages/lines';
import { coachSettings } from '@/utils/settings/coach-settings';
import type { Settings } from '@/utils/settings/schema';
import { leaveOut } from './leave-out';

/** The coach of the background or of a page of ours, made for the settings as they are. */
export interface CoachDesk {
  /** Settings changed: a new coach, where they matter to it. */
  use(settings: Settings): void;
  check(request: CheckRequest, signal: AbortSignal): AsyncIterable<Report>;
}

export function createCoachDesk(first: Settings): CoachDesk {
  let settings = first;
  let madeFor = '';
  let coach: Coach | undefined;
  const current = () => {
    const wanted = JSON.stringify(coachSettings(settings));
    if (!coach || wanted !== madeFor) coach = createCoach(coachSettings(settings), { report: console.error });
    madeFor = wanted;
    return coach;
  };
  return {
    use(now) {
      settings = now;
    },
    async *check({ draft, dismissed }, signal) {
      const phrases = settings.dismissedPhrases;
      for await (const report of current().check(draft, signal)) yield leaveOut(report, { here: dismissed, phrases });
    },
  };
}
