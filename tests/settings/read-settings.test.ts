import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { currentVersion } from '@/utils/settings/migrations';
import { readSettings, storable } from '@/utils/settings/read-settings';
import { defaultSettings, type Settings } from '@/utils/settings/schema';
import { createSettingsStore } from '@/utils/settings/store';

describe('What is stored', () => {
  test.each([[undefined], [null]])('%j is the beginning: defaults, and nothing amiss', (stored) => {
    expect(readSettings(stored)).toEqual({ settings: defaultSettings, unreadable: [] });
  });

  test.each([['text'], [7], [[]]])('%j cannot be read, and says so of every setting', (stored) => {
    const { settings, unreadable } = readSettings(stored);
    expect(settings).toEqual(defaultSettings);
    expect(unreadable.length).toBe(Object.keys(defaultSettings).length);
  });

  test('one broken setting costs only itself', () => {
    const { settings, unreadable } = readSettings({ version: currentVersion, paused: 'yes', voice: 'physician' });
    expect(settings).toEqual({ ...defaultSettings, voice: 'physician' });
    expect(unreadable).toEqual(['paused']);
  });

  test('comes back as it went', () => {
    const settings: Settings = { ...defaultSettings, badgePlace: { x: 3, y: -7 }, organisations: ['St. Elsewhere'] };
    const kept: unknown = JSON.parse(JSON.stringify(storable(settings)));
    expect(readSettings(kept)).toEqual({ settings, unreadable: [] });
  });

  test('of the first version is understood: the badge was a word', () => {
    expect(readSettings({ badge: 'hidden' }).settings.badgeHidden).toBe(true);
    expect(readSettings({ badge: 'shown' }).settings.badgeHidden).toBe(false);
  });

  test('of a later version keeps what this one knows', () => {
    const later = { version: currentVersion + 3, voice: 'allied', somethingNew: 1 };
    expect(readSettings(later).settings).toEqual({ ...defaultSettings, voice: 'allied' });
  });
});

describe('The store', () => {
  test('makes changes that come at once one after the other, so that none is lost', async () => {
    fakeBrowser.reset();
    const store = createSettingsStore();
    const add = (name: string) =>
      store.change((before) => ({ ...before, organisations: [...before.organisations, name] }));
    await Promise.all(['One', 'Two', 'Three'].map(add));
    expect((await store.read()).settings.organisations).toEqual(['One', 'Two', 'Three']);
  });

  test('goes on after a change that failed', async () => {
    fakeBrowser.reset();
    const store = createSettingsStore();
    const failing = store.change(() => {
      throw new Error('This change cannot be made.');
    });
    await expect(failing).rejects.toThrow('cannot be made');
    await store.change((before) => ({ ...before, paused: true }));
    expect((await store.read()).settings.paused).toBe(true);
  });

  test('tells of changes until the signal aborts', async () => {
    fakeBrowser.reset();
    const store = createSettingsStore();
    const life = new AbortController();
    const seen: boolean[] = [];
    store.watch(({ settings }) => seen.push(settings.paused), life.signal);
    await store.change((before) => ({ ...before, paused: true }));
    life.abort();
    await store.change((before) => ({ ...before, paused: false }));
    expect(seen).toEqual([true]);
  });
});
