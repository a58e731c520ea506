import '@/components/page/page.css';
import '@/components/popup/popup.css';
import { signal as state } from '@preact/signals';
import { render } from 'preact';
import { Speech } from '@/components/page/speech';
import { Popup } from '@/components/popup/popup';
import { ask } from '@/utils/messages/requests';
import { say } from '@/utils/messages/say';
import { switchSite } from '@/utils/settings/change-settings';
import { useSites } from '@/utils/settings/permissions';
import { createSettingsStore } from '@/utils/settings/store';
import { siteStateOf, tabInFront } from './site';
import { listenToTab } from './tab-line';

const { signal } = new AbortController();
const store = createSettingsStore();
const tab = await tabInFront(new URLSearchParams(location.search));
const { settings } = await store.read();
const paused = state(settings.paused);
const site = state(siteStateOf(tab, settings));
const line = listenToTab(tab?.id);
store.watch((read) => {
  paused.value = read.settings.paused;
  site.value = siteStateOf(tab, read.settings);
  line.again();
}, signal);

const root = document.getElementById('root');
if (root) {
  render(
    <Speech.Provider value={say}>
      <Popup
        writing={line.writing}
        site={site}
        paused={paused}
        onShow={line.show}
        onCoached={() => {
          line.openCoached();
          window.close();
        }}
        onPause={(on) => void store.change((before) => ({ ...before, paused: on }))}
        onSite={(host, on) => void store.change((before) => switchSite(before, host, on))}
        onUse={useSites}
        onOpen={(page) => void ask('openPage', page).then(() => window.close())}
      />
    </Speech.Provider>,
    root,
  );
}
