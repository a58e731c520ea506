import '@/components/page/page.css';
import '@/components/welcome/welcome.css';
import { signal as state } from '@preact/signals';
import { render } from 'preact';
import { Speech } from '@/components/page/speech';
import { Welcome } from '@/components/welcome/welcome';
import { say } from '@/utils/messages/say';
import { seeTabInFront } from '@/utils/settings/permissions';
import { createSettingsStore } from '@/utils/settings/store';

const { signal } = new AbortController();
const store = createSettingsStore();
const settings = state((await store.read()).settings);
store.watch((read) => {
  settings.value = read.settings;
}, signal);

// Any click will do: the browser grants it without a question.
document.addEventListener('click', () => void seeTabInFront(), { once: true });

const root = document.getElementById('root');
if (root) {
  render(
    <Speech.Provider value={say}>
      <Welcome settings={settings} onEdit={(edit) => void store.change(edit)} />
    </Speech.Provider>,
    root,
  );
}
