import { type Browser, browser } from 'wxt/browser';
import { highlightCss } from '@/utils/highlight/highlight-css';
import { serveCoach } from '@/utils/messages/coach-server';
import type { CoachLine } from '@/utils/messages/lines';
import { sitesAt } from '@/utils/platforms/sites-at';
import { changeSettings, isActiveOn, pageSettings } from '@/utils/settings/change-settings';
import type { Settings } from '@/utils/settings/schema';
import type { SettingsStore } from '@/utils/settings/store';
import type { CoachDesk } from '@/utils/watch/coach-desk';
import type { SetAsideList } from './set-aside';

/** All frames that have a line to us. */
export interface Frames {
  /** Serves a frame that connected. */
  add(port: Browser.runtime.Port): void;
  /** Tells every frame what changed for it. */
  tellSettings(settings: Settings): void;
  takenBack(id: string): void;
}

export interface FramesParts {
  readonly desk: () => Promise<CoachDesk>;
  readonly store: SettingsStore;
  readonly setAside: SetAsideList;
}

export function createFrames({ desk, store, setAside }: FramesParts): Frames {
  const ports = new Set<Browser.runtime.Port>();
  const send = (port: Browser.runtime.Port, message: CoachLine['down']) => {
    if (ports.has(port)) port.postMessage(message);
  };
  const tell = (port: Browser.runtime.Port, settings: Settings) =>
    send(port, {
      type: 'settings',
      settings: { ...pageSettings(settings, siteOf(port.sender)), sites: sitesAt(addressOf(port.sender)) },
    });
  return {
    add(port) {
      ports.add(port);
      port.onDisconnect.addListener(() => ports.delete(port));
      serveCoach(port, {
        check: async function* (request, signal) {
          yield* (await desk()).check(request, signal);
        },
        failed: (problem) => console.error(problem),
        other(message) {
          const tab = port.sender?.tab?.id ?? -1;
          if (message.type === 'set-aside') void setAside.add(message.item, tab);
          else if (message.type === 'take-back') void setAside.remove(message.id);
          else void store.change((settings) => changeSettings(settings, message.change, siteOf(port.sender)));
        },
      });
      void store.read().then(({ settings }) => tell(port, settings));
    },
    tellSettings(settings) {
      for (const port of ports) tell(port, settings);
    },
    takenBack(id) {
      for (const port of ports) send(port, { type: 'taken-back', id });
    },
  };
}

/** The site a frame belongs to: that of its tab, as people see it, where we may know it. */
export function siteOf(sender: Browser.runtime.MessageSender | undefined): string {
  const address = sender?.tab?.url ?? sender?.url ?? sender?.origin;
  return address && URL.canParse(address) ? new URL(address).hostname : '';
}

/** Where a frame's page comes from; a frame without an address of its own belongs to the page around it. */
function addressOf(sender: Browser.runtime.MessageSender | undefined): string {
  const own = sender?.url ?? '';
  return /^(?:blob:)?https?:/u.test(own) ? own : (sender?.tab?.url ?? own);
}

/** Brings the coach into the frame that asked, unless it is off there. */
export async function startCoach(
  sender: Browser.runtime.MessageSender,
  settings: Settings,
): Promise<'started' | 'off'> {
  const target = frameOf(sender);
  if (!target || !isActiveOn(settings, siteOf(sender))) return 'off';
  // The rules of the underlines stand in no node of the page, so nothing of them can be saved with a post.
  await browser.scripting.insertCSS({ target, css: highlightCss });
  await browser.scripting.executeScript({ target, files: ['/coach.js'] });
  return 'started';
}

/** Brings card and receipt into the frame where the first of them opens. */
export async function bringSheets(sender: Browser.runtime.MessageSender): Promise<void> {
  const target = frameOf(sender);
  if (target) await browser.scripting.executeScript({ target, files: ['/sheets.js'] });
}

function frameOf({ tab, frameId }: Browser.runtime.MessageSender): { tabId: number; frameIds: number[] } | undefined {
  return tab?.id === undefined ? undefined : { tabId: tab.id, frameIds: [frameId ?? 0] };
}
