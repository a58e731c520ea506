import { useSay } from './speech';

/** The head of our own pages: whose page this is, and the way to the others. */
export function Masthead({ here }: { here: 'guide' | 'options' | 'practice' | 'welcome' }) {
  const say = useSay();
  return (
    <header class="masthead">
      <img src="/icon/128.png" alt="" width="36" height="36" />
      <span class="brand">{say('brand')}</span>
      <nav aria-label={say('brand')}>
        {here !== 'welcome' && <a href="/welcome.html">{say('welcome')}</a>}
        {here !== 'practice' && <a href="/practice.html">{say('practice')}</a>}
        {here !== 'guide' && <a href="/guide.html">{say('guide')}</a>}
        {here !== 'options' && <a href="/options.html">{say('settings')}</a>}
      </nav>
    </header>
  );
}
