import type { Say } from '@/utils/messages/say';
import { type Child, make } from '../dom/make';
import { sign } from '../dom/sign';
import type { CardView } from './card-model';
import { shortened } from './shortened';

/** What the card says after a click: done, set aside, or to be copied, and how to take it back. */
export function outcomeView(view: Exclude<CardView, { name: 'note' }>, say: Say): Child {
  if (view.name === 'changed') return make('p', { class: 'outcome' }, sign('done'), say('changed', undoKeys()));
  if (view.name === 'copy') return copyView(view.text, say);
  return make(
    'p',
    { class: 'outcome' },
    sign('done'),
    say(`dismissed_${view.reach}`, shortened(view.what)),
    make('button', { type: 'button', 'data-do': 'undo', onClick: () => view.undo() }, say('undo')),
  );
}

function copyView(text: string, say: Say): Child {
  const shown = make('p', { class: 'to-copy' }, text);
  const button = make('button', { type: 'button', class: 'main', onClick: () => void copy() }, say('copy'));
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = say('copied');
    } catch {
      // A page may forbid the clipboard; then the words are selected, ready for the keyboard.
      getSelection()?.selectAllChildren(shown);
    }
  };
  return [make('p', {}, say('notChanged')), shown, button];
}

function undoKeys(): string {
  return /Mac|iPhone|iPad/u.test(navigator.userAgent) ? '⌘Z' : 'Ctrl+Z';
}
