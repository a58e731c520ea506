import type { Say } from '@/utils/messages/say';
import type { WayOn } from '@/utils/watch/ways-on';
import { type Child, make } from '../dom/make';
import { shortened } from './shortened';

/** One thing to do instead; a click does it. `gone` is what stands there now and would go. */
export function wayButton(way: WayOn, gone: string, say: Say, onClick: () => void): HTMLElement {
  const text = way.text.trim();
  return make(
    'button',
    { type: 'button', class: 'way', onClick },
    way.name !== undefined && make('b', {}, way.name),
    gone !== '' &&
      make('span', {}, way.name === undefined && text === '' && [say('leaveOut'), ' '], make('s', {}, shortened(gone))),
    text !== '' && make('span', { class: 'text' }, withBlanks(text)),
  );
}

/** Blanks only the writer can fill stand out, without their brackets. */
export function withBlanks(text: string): Child {
  // Every second part is what stood between brackets.
  const parts = text.split(/⟦([^⟧]*)⟧/u);
  return parts.map((part, index) => (index % 2 === 0 ? part : make('span', { class: 'blank' }, part)));
}
