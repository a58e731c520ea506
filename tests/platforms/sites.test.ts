import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { enabledMatches, enabledSites, knownSiteAt, knownSites, sitesByChoice } from '@/utils/platforms/hosts';
import { matchesAddress } from '@/utils/platforms/match-pattern';
import { places, sites } from '@/utils/platforms/sites/index';
import { sitesAt } from '@/utils/platforms/sites-at';

const files = readdirSync(join(import.meta.dirname, '../../utils/platforms/sites'))
  .filter((name) => name !== 'index.ts')
  .map((name) => name.replace('.ts', ''));

describe('the list of sites', () => {
  it('has every file in it, and every place has its rules', () => {
    expect(places.map(({ id }) => id).sort()).toEqual(files.sort());
    expect(sites.map(({ id }) => id)).toEqual(places.map(({ id }) => id));
  });

  it('asks from the start for named addresses only', () => {
    expect(enabledSites.map(({ name }) => name)).toEqual([
      'X',
      'Facebook',
      'Instagram',
      'Threads',
      'LinkedIn',
      'Bluesky',
      'Reddit',
      'YouTube',
      'TikTok',
      'Google Business Profile',
      'Doximity',
    ]);
    for (const pattern of enabledMatches) expect(pattern).toMatch(/^https:\/\/[a-z.]+\/(?:[a-z/]+\/)?\*$/);
  });

  it('knows the others by name', () => {
    expect(sitesByChoice.map(({ name }) => name)).toEqual([
      'Mastodon',
      'WhatsApp Web',
      'WordPress',
      'Medium',
      'Substack',
      'Buffer',
      'Hootsuite',
      'Sprout Social',
      'Meta Business Suite',
      'Yelp for Business',
      'Healthgrades',
    ]);
    expect(knownSites).toHaveLength(enabledSites.length + sitesByChoice.length);
  });
});

describe('rules', () => {
  const rules = sites.flatMap(({ id, composers }) => composers.map((rule, at) => ({ name: `${id} ${at}`, rule })));

  it.each(rules)('$name survives the way to a page', ({ rule }) => {
    expect(JSON.parse(JSON.stringify(rule))).toEqual(rule);
    expect(structuredClone(rule)).toEqual(rule);
  });

  it.each(rules)('$name is told apart by a post only where it has one', ({ rule }) => {
    expect(rule.when === undefined || rule.answers !== undefined).toBe(true);
    expect(() => new RegExp(`${rule.says ?? ''}|${rule.answers?.trim ?? ''}`, 'iu')).not.toThrow();
  });

  it.each(sites.map((site) => ({ site })))('$site.id marks its limits with a way to count', ({ site }) => {
    expect(site.limits === undefined || site.count !== undefined).toBe(true);
  });
});

describe('matchesAddress', () => {
  it.each([
    ['https://x.com/*', 'https://x.com/home', true],
    ['https://x.com/*', 'https://x.com/', true],
    ['https://x.com/*', 'http://x.com/', false],
    ['https://x.com/*', 'https://ads.x.com/', false],
    ['https://x.com/*', 'https://x.com.evil.example/', false],
    ['https://x.com/*', 'https://evil.example/?https://x.com/', false],
    ['https://x.com/*', 'blob:https://x.com/0a-1b', true],
    ['https://x.com/*', 'about:srcdoc', false],
    ['https://x.com/*', '', false],
    ['https://*.substack.com/*', 'https://anna.substack.com/p/1', true],
    ['https://*.substack.com/*', 'https://substack.com/', true],
    ['https://*.substack.com/*', 'https://notsubstack.com/', false],
    ['https://www.google.com/local/business/*', 'https://www.google.com/local/business/1/reviews', true],
    ['https://www.google.com/local/business/*', 'https://www.google.com/search?q=a', false],
  ])('%s and %s: %s', (pattern, address, expected) => {
    expect(matchesAddress(pattern, address)).toBe(expected);
  });
});

describe('sitesAt', () => {
  it.each([
    ['https://www.linkedin.com/feed/', ['linkedin']],
    ['https://old.reddit.com/r/nursing', ['reddit']],
    ['https://mastodon.social/home', ['mastodon']],
    ['https://forum.hospital.example/', ['mastodon', 'wordpress', 'substack']],
    ['https://www.doximity.com/newsfeed', ['doximity']],
    ['', ['mastodon', 'wordpress', 'substack']],
  ])('%s', (address, expected) => {
    expect(sitesAt(address).map(({ id }) => id)).toEqual(expected);
  });

  it('needs no mark where the address is known', () => {
    expect(sitesAt('https://mastodon.social/home')[0]?.mark).toBeUndefined();
    expect(knownSiteAt('https://web.whatsapp.com/')?.name).toBe('WhatsApp Web');
    expect(knownSiteAt('https://forum.hospital.example/')).toBeUndefined();
  });
});
