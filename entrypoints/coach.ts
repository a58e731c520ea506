import type { Browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { coachPage } from '@/components/in-page/coach-page';
import { sheetsFetcher } from '@/components/in-page/sheets-script';
import { removeLeftBehind } from '@/components/in-page/ui-host';
import { createCoachClient } from '@/utils/messages/coach-client';
import { answer, ask } from '@/utils/messages/requests';
import { connectToCoach, isExtensionAlive, onLine, onStored } from '@/utils/messages/runtime';
import { say } from '@/utils/messages/say';
import { takeOver } from '@/utils/messages/take-over';
import { createFindComposer } from '@/utils/platforms/find-composer';
import { quietSettings } from '@/utils/settings/page-settings';
import { cell } from '@/utils/watch/cell';

export default defineUnlistedScript(() => {
  const life = takeOver(document, 'coach');
  const { signal } = life;
  removeLeftBehind(document);
  const settings = cell(quietSettings);
  const client = createCoachClient({
    connect: connectToCoach,
    isAlive: isExtensionAlive,
    settingsCame: (now) => {
      settings.value = now;
    },
    takenBack: (id) => page.takeBack(id),
    now: () => performance.now(),
    died: () => life.abort(),
    signal,
  });
  const fetchSheets = sheetsFetcher(() => ask('sheets', undefined));
  const page = coachPage({
    document,
    findComposer: createFindComposer(() => settings.value.sites ?? []),
    openAsk: client.openAsk,
    settings,
    actions: {
      change: (change) => client.send({ type: 'change', change }),
      setAside: (item) => client.send({ type: 'set-aside', item }),
      takeBack: (id) => client.send({ type: 'take-back', id }),
      openPage: (name) => void ask('openPage', name),
      coached: (request) => ask('coached', request),
      isAsGood: (request) => ask('asGood', request),
    },
    say,
    site: location.hostname,
    fetchSheets,
    signal,
  });
  client.wake();
  onStored(client.wake, signal);
  const answerPopup = async (port: Browser.runtime.Port) => {
    let isOpen = true;
    port.onDisconnect.addListener(() => {
      isOpen = false;
    });
    const script = await fetchSheets();
    if (isOpen) script.answerPopup(port, page.writing, page.openCoached);
  };
  onLine('popup', (port) => void answerPopup(port), signal);
  answer({ openCard: () => (document.hasFocus() ? page.openCard() : undefined) }, signal);
  // Without a line nobody tells us that the extension has gone; the person coming back to the page is when it matters.
  const check = () => (isExtensionAlive() ? client.remind() : life.abort());
  document.addEventListener('visibilitychange', check, { signal });
  window.addEventListener('focus', check, { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && client.renew(), { signal });
});
