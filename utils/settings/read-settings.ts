import * as v from 'valibot';
import { currentVersion, migrations } from './migrations';
import { defaultSettings, type SettingKey, type Settings, settingSchemas } from './schema';

/** Settings as they can be used, and the keys whose stored value could not be read and got its default. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly unreadable: readonly SettingKey[];
}

/** Makes settings of whatever is stored: migrated, each key checked by itself, defaults where nothing usable stands. */
export function readSettings(stored: unknown): ReadSettings {
  if (stored === undefined || stored === null) return { settings: defaultSettings, unreadable: [] };
  if (!isRecord(stored)) return { settings: defaultSettings, unreadable: settingKeys };
  const record = migrate(stored);
  const values: Record<string, unknown> = {};
  const unreadable: SettingKey[] = [];
  for (const key of settingKeys) {
    values[key] = defaultSettings[key];
    if (record[key] === undefined) continue;
    const parsed = v.safeParse(settingSchemas[key], record[key]);
    if (parsed.success) values[key] = parsed.output;
    else unreadable.push(key);
  }
  // Every key was filled above, each by its own schema or its default.
  return { settings: values as Settings, unreadable };
}

/** What is stored for `settings`, and what an export holds. */
export function storable(settings: Settings): Record<string, unknown> {
  return { version: currentVersion, ...settings };
}

// `settingSchemas` is the one place that lists the keys.
const settingKeys = Object.keys(settingSchemas) as SettingKey[];

function migrate(stored: Record<string, unknown>): Record<string, unknown> {
  const version = typeof stored.version === 'number' ? stored.version : 0;
  return migrations.slice(version).reduce((record, step) => step(record), stored);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
