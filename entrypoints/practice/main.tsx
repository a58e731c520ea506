import '@/components/page/page.css';
import '@/components/practice/practice.css';
import { signal as state } from '@preact/signals';
import { render } from 'preact';
import { coachPage } from '@/components/in-page/coach-page';
import { answerPopup } from '@/components/in-page/popup-line';
import { showSheets } from '@/components/in-page/sheets';
import { Speech } from '@/components/page/speech';
import { followReport } from '@/components/practice/follow-report';
import { Practice } from '@/components/practice/practice';
import { findPracticeComposer } from '@/components/practice/practice-composer';
import type { Report } from '@/utils/coach/types';
import { highlightCss } from '@/utils/highlight/highlight-css';
import { createCoachClient } from '@/utils/messages/coach-client';
import { ask } from '@/utils/messages/requests';
import { connectToCoach, isExtensionAlive } from '@/utils/messages/runtime';
import { say } from '@/utils/messages/say';
import { changeSettings, pageSettings } from '@/utils/settings/change-settings';
import { createSettingsStore } from '@/utils/settings/store';
import { cell } from '@/utils/watch/cell';
import { showWords } from '@/utils/watch/change';

const { signal } = new AbortController();
// On sites the background brings these rules along.
document.adoptedStyleSheets.push(await new CSSStyleSheet().replace(highlightCss));
const store = createSettingsStore();
const first = (await store.read()).settings;
// Pausing is for other people's sites; here somebody came to practise.
const here = (settings: typeof first) => ({ ...pageSettings(settings, ''), active: true });
const settings = cell(here(first));
store.watch((read) => {
  settings.value = here(read.settings);
}, signal);
const client = createCoachClient({
  connect: connectToCoach,
  isAlive: isExtensionAlive,
  settingsCame: () => undefined,
  takenBack: () => undefined,
  now: () => performance.now(),
  died: () => undefined,
  signal,
});

const page = coachPage({
  document,
  findComposer: findPracticeComposer,
  openAsk: client.openAsk,
  settings,
  actions: {
    change: (change) => void store.change((before) => changeSettings(before, change, '')),
    setAside: () => undefined,
    takeBack: () => undefined,
    openPage: (name) => void ask('openPage', name),
    coached: (request) => ask('coached', request),
    isAsGood: (request) => ask('asGood', request),
  },
  say,
  site: '',
  fetchSheets: async () => ({ showSheets, answerPopup }),
  signal,
});

const report = state<Report | undefined>(undefined);
followReport(page.writing, (now) => {
  report.value = now;
});
const root = document.getElementById('root');
if (root) {
  render(
    <Speech.Provider value={say}>
      <Practice
        report={report}
        onCoached={page.openCoached}
        onShow={(span) => {
          const writing = page.writing.value;
          if (writing && span.from !== span.to) showWords(writing, span);
        }}
      />
    </Speech.Provider>,
    root,
  );
}
