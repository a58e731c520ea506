import type { CoachedVersion, Limit } from '@/utils/coach/advice/coached-version';
import { type Coach, createCoach } from '@/utils/coach/coach';
import type { Recogniser } from '@/utils/coach/recogniser';
import type { Draft, Report } from '@/utils/coach/types';
import type { CheckRequest } from '@/utils/messages/lines';
import type { CoachedRequest, WordingRequest } from '@/utils/messages/requests';
import { countFor } from '@/utils/platforms/count/counts';
import { sites } from '@/utils/platforms/sites/index';
import { coachSettings } from '@/utils/settings/coach-settings';
import type { Settings } from '@/utils/settings/schema';
import { leaveOut } from './leave-out';

/** The coach of the background or of a page of ours, made for the settings as they are. */
export interface CoachDesk {
  /** Settings changed: a new coach, where they matter to it. */
  use(settings: Settings): void;
  check(request: CheckRequest, signal: AbortSignal): AsyncIterable<Report>;
  coached(request: CoachedRequest): Promise<CoachedVersion>;
  isAsGood(request: WordingRequest): Promise<boolean>;
}

/** The considered answer waits this long after the last change (milliseconds). */
const REST = 120;

const rest = (signal?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, REST);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** Work goes on for so long before it lets other work in; browsers make timers that follow each other wait (ms). */
const STRETCH = 8;

/** The next draft may come in between two steps of a considered answer, and ends the work on this one. */
const createPause = (): (() => Promise<void>) => {
  let since = 0;
  return async () => {
    if (performance.now() - since < STRETCH) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
};

/** `recogniser` is the considered layer; without it rules answer alone. */
export function createCoachDesk(first: Settings, recogniser?: Recogniser): CoachDesk {
  let settings = first;
  let madeFor = '';
  let coach: Coach | undefined;
  const current = () => {
    const wanted = JSON.stringify(coachSettings(settings));
    if (!coach || wanted !== madeFor)
      coach = createCoach(coachSettings(settings), {
        report: console.error,
        rest,
        pause: createPause(),
        ...(recogniser ? { recogniser } : {}),
      });
    madeFor = wanted;
    return coach;
  };
  return {
    use(now) {
      settings = now;
    },
    coached: ({ draft, most }) => current().coached(draft, most === undefined ? undefined : limitOf(draft, most)),
    isAsGood: ({ draft, text }) => current().isAsGood(draft, text),
    async *check({ draft, dismissed }, signal) {
      const phrases = settings.dismissedPhrases;
      for await (const report of current().check(draft, signal)) yield leaveOut(report, { here: dismissed, phrases });
    },
  };
}

/** The limit of a draft's site, counted as that site counts. */
function limitOf({ platform }: Draft, most: number): Limit {
  const site = sites.find(({ id }) => id === platform);
  return { most, count: countFor(site?.count ?? 'graphemes', site?.linkEndings) };
}
