import type { CoachSettings } from '@/utils/coach/types';
import type { Settings } from './schema';

/** The part of the settings the coach reads. */
export function coachSettings({ audience, voice, country, organisations, silenced }: Settings): CoachSettings {
  return { audience, voice, country, organisations, silenced };
}
