import '@/components/page/page.css';
import '@/components/options/options.css';
import { signal as state } from '@preact/signals';
import { render } from 'preact';
import { Options } from '@/components/options/options';
import { Speech } from '@/components/page/speech';
import { categories } from '@/utils/coach/categories/index';
import { ask } from '@/utils/messages/requests';
import { onStored } from '@/utils/messages/runtime';
import { say } from '@/utils/messages/say';
import { useSites } from '@/utils/settings/permissions';
import { createSettingsStore } from '@/utils/settings/store';

const { signal } = new AbortController();
const store = createSettingsStore();
const first = await store.read();
const settings = state(first.settings);
const unreadable = state(first.unreadable);
const setAside = state(await ask('setAsideList', undefined));
store.watch((read) => {
  settings.value = read.settings;
  unreadable.value = read.unreadable;
}, signal);
const listAgain = async () => {
  setAside.value = await ask('setAsideList', undefined);
};
onStored(() => void listAgain(), signal);
document.addEventListener('visibilitychange', () => void listAgain());

const root = document.getElementById('root');
if (root) {
  render(
    <Speech.Provider value={say}>
      <Options
        settings={settings}
        unreadable={unreadable}
        setAside={setAside}
        categories={categories}
        onEdit={(edit) => void store.change(edit)}
        onTakeBack={(id) => void ask('setAsideUndo', { id }).then(listAgain)}
        onUseSites={useSites}
        onRemoveSite={(origin) => void ask('site', { origin, on: false })}
      />
    </Speech.Provider>,
    root,
  );
}
