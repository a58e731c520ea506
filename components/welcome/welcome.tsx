import type { ReadonlySignal } from '@preact/signals';
import { enabledSites } from '@/utils/platforms/hosts';
import type { Settings } from '@/utils/settings/schema';
import { AboutYou } from '../page/about-you';
import { Masthead } from '../page/masthead';
import { useSay } from '../page/speech';

export interface WelcomeProps {
  readonly settings: ReadonlySignal<Settings>;
  onEdit(edit: (settings: Settings) => Settings): void;
}

/** The first day: one minute to know what this is, and a draft to try it on. */
export function Welcome({ settings, onEdit }: WelcomeProps) {
  const say = useSay();
  return (
    <main class="bm page welcome">
      <Masthead here="welcome" />
      <h1>{say('welcomeTitle')}</h1>
      <p class="lead">{say('welcomeLead')}</p>
      <ol class="steps">
        <Step title={say('welcomeStep1')} text={say('welcomeStep1Text')} />
        <Step title={say('welcomeStep2')} text={say('welcomeStep2Text')} />
        <Step title={say('welcomeStep3')} text={say('welcomeStep3Text')} />
      </ol>
      <p>
        <a class="button main" href="/practice.html">
          {say('welcomeTry')}
        </a>
      </p>
      <section class="sheet about">
        <h2>{say('welcomeAbout')}</h2>
        <AboutYou settings={settings.value} onChange={onEdit} />
      </section>
      <section class="sheet">
        <h2>{say('optionsPrivacy')}</h2>
        <p>{say('privacy1')}</p>
        <p>{say('privacy3')}</p>
      </section>
      <section class="sheet">
        <h2>{say('welcomeSites')}</h2>
        <p>{new Intl.ListFormat('en', { type: 'conjunction' }).format(enabledSites.map(({ name }) => name))}.</p>
        <p class="soft">{say('sitesLead')}</p>
      </section>
      <figure class="dinner">
        <blockquote>{say('welcomeDinner')}</blockquote>
        <figcaption class="soft small">{say('welcomeDinnerSource')}</figcaption>
      </figure>
    </main>
  );
}

function Step({ title, text }: { title: string; text: string }) {
  return (
    <li class="sheet">
      <h2>{title}</h2>
      <p class="soft">{text}</p>
    </li>
  );
}
