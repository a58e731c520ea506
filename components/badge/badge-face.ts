import type { Say } from '@/utils/messages/say';
import type { Writing } from '@/utils/watch/writing';
import { icon } from '../dom/icon';
import { make } from '../dom/make';
import { type ShownLabel, sayCount } from '../speech';
import { lengthOf } from './length';

/** What the badge says. */
export interface Face {
  show(label: ShownLabel, writing: Writing): void;
}

/** Stands for the number in a sentence until it is known. */
const counted = '\u0001';

const countOf = ({ notes }: Writing): number => notes.value.filter((note) => note.finding).length;

/** Tells apart what the badge says, but for the length of the text; `label` is absent where it says nothing. */
export const faceOf = (label: ShownLabel | undefined, writing: Writing): string =>
  `${label} ${countOf(writing)} ${writing.composer.limit}`;

/** Draws on the badge; what it says already costs the page nothing, and the length of the text no more than its digits. */
export function createFace(badge: HTMLElement, say: Say): Face {
  const length = make('span', {});
  const digits = document.createTextNode('');
  length.append(digits);
  let drawn = '';
  /** Asked for once: to ask the browser for a sentence is dear. */
  let lengthWords = '';
  return {
    show(label, writing) {
      const { text, composer } = writing;
      const { limit } = composer;
      const count = countOf(writing);
      const shown = faceOf(label, writing);
      if (shown !== drawn) {
        drawn = shown;
        badge.className = `bm badge ${label}`;
        badge.dataset.label = label;
        badge.dataset.count = String(count);
        badge.ariaLabel = say('badgeLabel', say(`label_${label}`), sayCount(say, 'findings', count));
        badge.replaceChildren(icon(label), say(`label_${label}`));
        if (count > 0) badge.append(make('span', { class: 'count' }, count));
        if (limit !== undefined) badge.append(length);
        lengthWords = limit === undefined ? '' : say('lengthOf', counted, limit);
      }
      if (limit === undefined) return;
      const now = lengthOf(composer, text.value);
      const [words, name] = [lengthWords.replace(counted, String(now)), now > limit ? 'length over' : 'length'];
      if (digits.data !== words) digits.data = words;
      if (length.className !== name) length.className = name;
    },
  };
}
