import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer, askTab } from '@/utils/messages/requests';
import { onLine } from '@/utils/messages/runtime';
import { insist, onceMade } from '@/utils/settings/insist';
import { createSettingsStore } from '@/utils/settings/store';
import { createCoachDesk } from '@/utils/watch/coach-desk';
import { loadRecogniser, recogniserLater } from '@/utils/watch/load-recogniser';
import { giveBack, registerChosenSites } from './chosen-sites';
import { bringSheets, createFrames, startCoach } from './frames';
import { openCardInFront, openPage } from './pages';
import { standOncePerVersion } from './sentinels';
import { createSetAsideList } from './set-aside';

export default defineBackground(() => {
  const { signal } = new AbortController();
  const store = createSettingsStore();
  const setAside = createSetAsideList();
  const recogniser = recogniserLater(() => loadRecogniser((path) => browser.runtime.getURL(path)), console.error);
  const desk = onceMade(async () => createCoachDesk((await store.read()).settings, recogniser));
  const frames = createFrames({ desk, store, setAside });

  // There before the first draft is; when it cannot be made yet, the draft makes it.
  desk().catch(console.error);
  onLine('coach', frames.add, signal);
  store.watch(async ({ settings }) => {
    (await desk()).use(settings);
    frames.tellSettings(settings);
    await registerChosenSites(settings.sitesOn);
  }, signal);
  answer(
    {
      start: async (_, sender) => startCoach(sender, (await store.read()).settings),
      sheets: (_, sender) => bringSheets(sender),
      coached: async (request) => (await desk()).coached(request),
      asGood: async (request) => (await desk()).isAsGood(request),
      openPage,
      setAsideList: setAside.all,
      setAsideUndo: async ({ id }) => {
        await setAside.remove(id);
        frames.takenBack(id);
      },
      site: async ({ origin, on }) => {
        await store.change((settings) => {
          const others = settings.sitesOn.filter((site) => site !== origin);
          return { ...settings, sitesOn: on ? [...others, origin] : others };
        });
        if (!on) await giveBack(origin);
      },
    },
    signal,
  );
  browser.tabs.onRemoved.addListener(setAside.removeTab);
  browser.commands.onCommand.addListener((command) => {
    if (command === 'open-card') void openCardInFront((tab) => askTab(tab, 'openCard', undefined));
  });
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await registerChosenSites((await store.read()).settings.sitesOn);
    if (reason === 'install') await openPage('welcome');
  });
  store
    .read()
    .then(({ settings }) => insist(() => standOncePerVersion(settings.sitesOn)))
    .catch(console.error);
});
