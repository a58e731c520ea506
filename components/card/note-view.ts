import type { Finding } from '@/utils/coach/types';
import type { GuideEntry } from '@/utils/messages/guide-path';
import type { Say } from '@/utils/messages/say';
import type { Note } from '@/utils/watch/notes';
import { waysOn } from '@/utils/watch/ways-on';
import { type Child, make } from '../dom/make';
import { sign } from '../dom/sign';
import type { CardModel, Reach } from './card-model';
import { shortened } from './shortened';
import { wayButton } from './way';

/** What the card says about a note, and what can be done. */
export function noteView(note: Note, name: string, model: CardModel, say: Say): Child {
  const { finding } = note;
  const kind = finding?.severity ?? 'strength';
  return [
    make(
      'header',
      {},
      make(
        'p',
        { class: `kicker ${kind}` },
        finding ? make('span', { class: 'dot' }) : sign('heart'),
        say(`kicker_${kind}`),
      ),
      iconButton('close', say('close'), () => model.close()),
    ),
    make('h2', {}, name),
    make('p', {}, finding?.message ?? note.strength?.message),
    finding && findingParts(finding, model, say),
    make(
      'footer',
      {},
      finding && dismissMenu(finding, name, model, say),
      moreButton(note.finding ? note.finding.category : note.strength.signal, model, say),
      finding && stepper(model, say),
    ),
  ];
}

function findingParts(finding: Finding, model: CardModel, say: Say): Child {
  const ways = waysOn(finding);
  return [
    finding.readsLike !== undefined && make('p', { class: 'soft small' }, say('readsLike', finding.readsLike)),
    ways.length > 0 && make('h3', {}, say('waysTitle')),
    ways.length === 0 && model.isStillReading() && make('p', { class: 'soft small' }, say('waysComing')),
    make(
      'ul',
      { class: 'ways' },
      ways.map((way) =>
        make(
          'li',
          {},
          wayButton(way, model.goneBy(way), say, () => void model.apply(way)),
        ),
      ),
    ),
  ];
}

/** «Not now»: how far it shall reach is the person's choice, and each can be undone. */
function dismissMenu(finding: Finding, name: string, model: CardModel, say: Say): HTMLElement {
  const reach = (to: Reach, words: string) =>
    make('button', { type: 'button', 'data-reach': to, onClick: () => model.dismiss(finding, name, to) }, words);
  return make(
    'details',
    {},
    make('summary', { 'data-do': 'dismiss' }, say('dismiss')),
    reach('here', say('reach_here')),
    finding.quote !== '' && reach('phrase', say('reach_phrase', shortened(finding.quote))),
    reach('category', say('reach_category', name)),
  );
}

/** A button, since pages of the extension open through its background: a link to one is refused from a site. */
function moreButton(entry: GuideEntry, model: CardModel, say: Say): HTMLElement {
  return make(
    'button',
    { type: 'button', class: 'quiet', 'data-do': 'more', onClick: () => model.explain(entry) },
    say('guideMore'),
  );
}

function stepper(model: CardModel, say: Say): Child {
  const { number, of } = model.position();
  if (of < 2) return undefined;
  return make(
    'span',
    { class: 'stepper' },
    iconButton('previous', say('previous'), () => model.step(-1)),
    make('span', { class: 'small soft' }, say('position', number, of)),
    iconButton('next', say('next'), () => model.step(1)),
  );
}

/** A round button that is only a picture, with its words for those who do not see it. */
export function iconButton(name: 'close' | 'previous' | 'next', words: string, onClick: () => void): HTMLElement {
  return make('button', { type: 'button', class: 'quiet only-icon', 'aria-label': words, onClick }, sign(name));
}
