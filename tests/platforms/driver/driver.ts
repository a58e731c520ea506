import { createFindComposer } from '@/utils/platforms/find-composer';
import type { Site } from '@/utils/platforms/site';
import { sitesAt } from '@/utils/platforms/sites-at';

/** Asks the modules under test about an element, in the world they will live in, and writes the answer on the page. */
const answerAt = document.documentElement;
const address = location.href.startsWith('about:') ? document.baseURI : location.href;
// As it comes over the line from the background.
const sites: readonly Site[] = JSON.parse(JSON.stringify(sitesAt(address)));
const findComposer = createFindComposer(() => sites);

document.addEventListener('bedside-suite-look', (event) => {
  const target = event.composedPath()[0];
  const composer = target instanceof Element ? findComposer(target) : undefined;
  const { element, count, ...rest } = composer ?? {};
  // JSON leaves out what is undefined.
  const answer = composer && { ...rest, isTarget: element === target, length: count?.('👩‍⚕️ a') };
  answerAt.dataset.bedsideSuite = JSON.stringify(answer ?? null);
});
