import { describe, expect, test } from 'vitest';
import type { SettingsChange } from '@/utils/messages/lines';
import { bareHost, changeSettings, isActiveOn, pageSettings, switchSite } from '@/utils/settings/change-settings';
import { defaultSettings, type Settings } from '@/utils/settings/schema';

const site = 'www.example.org';
const phrase = { category: 'self-praise', phrase: 'award-winning' } as const;
const moved: Settings = { ...defaultSettings, badgePlace: { x: -40, y: 12 } };

/** As the browser hands it to the background. */
const sent = (change: SettingsChange): SettingsChange => JSON.parse(JSON.stringify(change));

describe('A change made from a page', () => {
  test.each<[SettingsChange, Partial<Settings>]>([
    [{ dismissPhrase: phrase, undo: false }, { dismissedPhrases: [phrase] }],
    [{ silence: 'self-praise', undo: false }, { silenced: ['self-praise'] }],
    [{ badgePlace: { x: 1, y: 2 } }, { badgePlace: { x: 1, y: 2 } }],
    [{ badgeBack: true }, { badgePlace: undefined }],
    [{ badgeHidden: true }, { badgeHidden: true }],
    [{ siteOff: true }, { sitesOff: ['example.org'] }],
  ])('%j changes that and nothing else', (change, expected) => {
    expect(changeSettings(moved, sent(change), site)).toEqual({ ...moved, ...expected });
  });

  test.each<[SettingsChange, SettingsChange]>([
    [
      { dismissPhrase: phrase, undo: false },
      { dismissPhrase: phrase, undo: true },
    ],
    [
      { silence: 'self-praise', undo: false },
      { silence: 'self-praise', undo: true },
    ],
  ])('%j is taken back, also when it was made twice', (change, undo) => {
    const twice = changeSettings(changeSettings(moved, sent(change), site), sent(change), site);
    expect(changeSettings(twice, sent(undo), site)).toEqual(moved);
  });

  test('that this version does not know changes nothing', () => {
    // What a script of another version may send.
    const unknown = { somethingNew: true } as unknown as SettingsChange;
    expect(changeSettings(moved, unknown, site)).toEqual(moved);
  });
});

describe('A site', () => {
  test.each([
    ['www.example.org', 'example.org'],
    ['EXAMPLE.org', 'example.org'],
    ['m.example.org', 'm.example.org'],
  ])('%s goes by the name %s', (host, name) => expect(bareHost(host)).toBe(name));

  test('is off with and without www, and on again', () => {
    const off = switchSite(defaultSettings, 'example.org', false);
    expect(isActiveOn(off, 'www.example.org')).toBe(false);
    expect(isActiveOn(off, 'other.org')).toBe(true);
    expect(switchSite(off, 'www.example.org', true)).toEqual(defaultSettings);
  });

  test('is quiet everywhere during a pause', () => {
    expect(isActiveOn({ ...defaultSettings, paused: true }, 'other.org')).toBe(false);
  });

  test('is told nothing that is not its business', () => {
    const settings: Settings = { ...moved, organisations: ['St. Elsewhere'], dismissedPhrases: [phrase] };
    const told = pageSettings(settings, site);
    for (const word of ['Elsewhere', 'award-winning']) expect(JSON.stringify(told)).not.toContain(word);
    expect(told).toMatchObject({ active: true, badgeHidden: false, badgePlace: { x: -40, y: 12 }, messagesOn: false });
  });
});
