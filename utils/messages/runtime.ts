import { type Browser, browser } from 'wxt/browser';
import type { CoachLine, Line, PopupLine } from './lines';
import { lineNames } from './lines';

/** False once the extension was updated, reloaded, disabled or removed under a script that still runs in a page. */
export function isExtensionAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

/** The page's end of a new line to the background. */
export function connectToCoach(): Line<CoachLine['up'], CoachLine['down']> {
  return browser.runtime.connect({ name: lineNames.coach });
}

/** The popup's end of a new line to all frames of a tab. */
export function connectToTab(tab: number): Line<PopupLine['down'], PopupLine['up']> {
  return browser.tabs.connect(tab, { name: lineNames.popup });
}

/** Calls back for every line of one name that is opened to this script, until `signal` aborts. */
export function onLine<Name extends keyof typeof lineNames>(
  name: Name,
  opened: (port: Browser.runtime.Port) => void,
  signal: AbortSignal,
): void {
  const listener = (port: Browser.runtime.Port) => {
    if (port.name === lineNames[name]) opened(port);
  };
  browser.runtime.onConnect.addListener(listener);
  signal.addEventListener('abort', () => isExtensionAlive() && browser.runtime.onConnect.removeListener(listener));
}

/** Calls back when anything is stored, also while the background sleeps. */
export function onStored(changed: () => void, signal: AbortSignal): void {
  browser.storage.local.onChanged.addListener(changed);
  signal.addEventListener('abort', () => isExtensionAlive() && browser.storage.local.onChanged.removeListener(changed));
}
