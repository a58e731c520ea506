import '@/components/page/page.css';
import '@/components/guide/guide.css';
import { render } from 'preact';
import { Guide } from '@/components/guide/guide';
import { Speech } from '@/components/page/speech';
import { categories } from '@/utils/coach/categories/index';
import { signals } from '@/utils/coach/signals/index';
import { sources } from '@/utils/coach/sources';
import { say } from '@/utils/messages/say';

const root = document.getElementById('root');
if (root) {
  render(
    <Speech.Provider value={say}>
      <Guide categories={categories} signals={signals} sources={sources} />
    </Speech.Provider>,
    root,
  );
  // The browser looked for the anchor before it was drawn; going there again also makes it the place Tab goes on from.
  if (location.hash !== '') location.replace(location.hash);
}
