import { readSettings, storable } from '@/utils/settings/read-settings';
import type { SettingKey, Settings } from '@/utils/settings/schema';

/** What a settings file holds; undefined where it is no settings file. */
export function settingsFromFile(text: string): { settings: Settings; unreadable: readonly SettingKey[] } | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    const isOurs = typeof parsed === 'object' && parsed !== null && 'version' in parsed;
    return isOurs ? readSettings(parsed) : undefined;
  } catch {
    return undefined;
  }
}

/** A file people can keep and read. */
export function settingsFile(settings: Settings): string {
  return `${JSON.stringify(storable(settings), undefined, 2)}\n`;
}

/** One name a line, as people type them. */
export function namesFrom(typed: string): string[] {
  return [...new Set(typed.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
}
