import type { PageSettings, SettingsChange } from '@/utils/messages/lines';
import type { DismissedPhrase, Settings } from './schema';

/** The settings after a change made from a page on `site`, a host name. */
export function changeSettings(settings: Settings, change: SettingsChange, site: string): Settings {
  if ('dismissPhrase' in change) {
    const others = settings.dismissedPhrases.filter((item) => !isSame(item, change.dismissPhrase));
    return { ...settings, dismissedPhrases: change.undo ? others : [...others, change.dismissPhrase] };
  }
  if ('silence' in change) {
    const others = settings.silenced.filter((id) => id !== change.silence);
    return { ...settings, silenced: change.undo ? others : [...others, change.silence] };
  }
  if ('badgePlace' in change) return { ...settings, badgePlace: change.badgePlace };
  if ('badgeBack' in change) return { ...settings, badgePlace: undefined };
  if ('badgeHidden' in change) return { ...settings, badgeHidden: change.badgeHidden };
  if ('siteOff' in change) return switchSite(settings, site, false);
  // From a script of another version: what it asks for is not known here.
  return settings;
}

/** Turns the coach on or off on a host, `www.` or not. */
export function switchSite(settings: Settings, site: string, on: boolean): Settings {
  const others = settings.sitesOff.filter((host) => host !== bareHost(site));
  return { ...settings, sitesOff: on ? others : [...others, bareHost(site)] };
}

/** True where the person has not turned the coach off, here or everywhere. */
export function isActiveOn(settings: Settings, site: string): boolean {
  return !settings.paused && !settings.sitesOff.includes(bareHost(site));
}

/** A host as people name it. */
export function bareHost(host: string): string {
  return host.toLowerCase().replace(/^www\./u, '');
}

function isSame(one: DismissedPhrase, other: DismissedPhrase): boolean {
  return one.category === other.category && one.phrase === other.phrase;
}

/** What a page on `site` is told of the settings. */
export function pageSettings(settings: Settings, site: string): PageSettings {
  const { badgeHidden, badgePlace, messagesOn, strengthsShown, inMyWords } = settings;
  return { active: isActiveOn(settings, site), badgeHidden, badgePlace, messagesOn, strengthsShown, inMyWords };
}
