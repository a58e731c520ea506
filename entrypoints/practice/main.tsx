import '@/components/page/page.css';
import '@/components/practice/practice.css';
import { signal as state } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { coachPage } from '@/components/in-page/coach-page';
import { showSheets } from '@/components/in-page/sheets';
import { Speech } from '@/components/page/speech';
import { followReport } from '@/components/practice/follow-report';
import { Practice } from '@/components/practice/practice';
import { findPracticeComposer } from '@/components/practice/practice-composer';
import type { Report } from '@/utils/coach/types';
import { writer } from '@/utils/editors/writer';
import { highlightCss } from '@/utils/highlight/highlight-css';
import { ask } from '@/utils/messages/requests';
import { say } from '@/utils/messages/say';
import { changeSettings, pageSettings } from '@/utils/settings/change-settings';
import { createSettingsStore } from '@/utils/settings/store';
import { cell } from '@/utils/watch/cell';
import { createCoachDesk } from '@/utils/watch/coach-desk';
import { loadRecogniser, recogniserLater } from '@/utils/watch/load-recogniser';

const { signal } = new AbortController();
// On sites the background brings these rules along.
document.adoptedStyleSheets.push(await new CSSStyleSheet().replace(highlightCss));
const store = createSettingsStore();
const first = (await store.read()).settings;
const recogniser = recogniserLater(() => loadRecogniser((path) => browser.runtime.getURL(path)), console.error);
const desk = createCoachDesk(first, recogniser);
// Pausing is for other people's sites; here somebody came to practise.
const here = (settings: typeof first) => ({ ...pageSettings(settings, ''), active: true });
const settings = cell(here(first));
store.watch((read) => {
  desk.use(read.settings);
  settings.value = here(read.settings);
}, signal);

const page = coachPage({
  document,
  findComposer: findPracticeComposer,
  check: desk.check,
  settings,
  actions: {
    change: (change) => void store.change((before) => changeSettings(before, change, '')),
    setAside: () => undefined,
    takeBack: () => undefined,
    openPage: (name) => void ask('openPage', name),
    coached: desk.coached,
    isAsGood: desk.isAsGood,
  },
  say,
  site: '',
  fetchSheets: async () => ({ showSheets, writer }),
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
        onShow={(span) => span.from !== span.to && page.writing.value?.show(span)}
      />
    </Speech.Provider>,
    root,
  );
}
