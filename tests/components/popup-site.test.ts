import { describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { originOf } from '@/components/popup/popup-model';
import { siteStateOf } from '@/entrypoints/popup/site';
import { defaultSettings, type Settings } from '@/utils/settings/schema';

/** Only the address counts here. */
const tabAt = (url?: string): Browser.tabs.Tab => ({ url }) as Browser.tabs.Tab;
const state = (url?: string, settings: Partial<Settings> = {}) =>
  siteStateOf(tabAt(url), { ...defaultSettings, ...settings });

describe('The site of the tab in front', () => {
  test('is on where it is enabled from the start, and off where the person turned it off', () => {
    expect(state('https://x.com/home')).toEqual({ name: 'known', host: 'x.com', on: true });
    expect(state('https://www.reddit.com/r/nursing', { sitesOff: ['reddit.com'] })).toMatchObject({ on: false });
  });

  test('by choice is off until it was switched on, with all of its addresses', () => {
    const url = 'https://myward.wordpress.com/post';
    expect(state(url)).toEqual({
      name: 'unknown',
      host: 'myward.wordpress.com',
      origins: ['https://wordpress.com', 'https://*.wordpress.com'],
      site: 'WordPress',
    });
    expect(state(url, { sitesOn: ['https://*.wordpress.com'] })).toMatchObject({ name: 'known', on: true });
  });

  test('that nobody knows can be added by its own address alone', () => {
    const url = 'https://forum.myhospital.org/thread/7';
    expect(state(url)).toMatchObject({ name: 'unknown', origins: ['https://forum.myhospital.org'] });
    expect(state(url, { sitesOn: ['https://forum.myhospital.org'] })).toMatchObject({ name: 'known', on: true });
  });

  test.each([
    [undefined, 'unknown'],
    ['http://intranet.example/', 'unknown'],
    ['chrome://extensions', 'none'],
    ['moz-extension://1-2-3/popup.html', 'none'],
  ])('at %s is %s', (url, name) => expect(state(url).name).toBe(name));
});

describe('What somebody types as an address', () => {
  test.each([
    ['forum.myhospital.org', 'https://forum.myhospital.org'],
    [' https://Forum.MyHospital.org/thread/7 ', 'https://forum.myhospital.org'],
    ['http://forum.example', 'https://forum.example'],
    ['hospital', undefined],
    ['', undefined],
  ])('%s names %s', (typed, origin) => expect(originOf(typed)).toBe(origin));
});
