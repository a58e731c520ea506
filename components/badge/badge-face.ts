import type { Say } from '@/utils/messages/say';
import type { Writing } from '@/utils/watch/writing';
import { icon } from '../dom/icon';
import { make } from '../dom/make';
import { type ShownLabel, sayCount } from '../speech';
import { lengthOf } from './length';

/** What the badge says. */
export interface Face {
  show(label: ShownLabel, writing: Writing): void;
  /** The length alone, of what was shown last. */
  count(writing: Writing): void;
}

/** Stands for the number in a sentence until it is known. */
const counted = '\u0001';

const countOf = ({ notes }: Writing): number => notes.value.filter((note) => note.finding).length;

/** Tells apart what the badge says, but for the length of the text; `label` is absent where it says nothing. */
export const faceOf = (label: ShownLabel | undefined, writing: Writing): string =>
  `${label} ${countOf(writing)} ${writing.composer.limit}`;

/** Draws on the badge; the length of the text costs the page no more than its digits. */
export function createFace(badge: HTMLElement, say: Say): Face {
  const length = make('span', {});
  const digits = document.createTextNode('');
  length.append(digits);
  /** Asked for once: to ask the browser for a sentence is dear. */
  let lengthWords = '';
  const count = ({ text, composer }: Writing) => {
    const { limit } = composer;
    if (limit === undefined) return;
    const now = lengthOf(composer, text.value);
    const [words, name] = [lengthWords.replace(counted, String(now)), now > limit ? 'length over' : 'length'];
    if (digits.data !== words) digits.data = words;
    if (length.className !== name) length.className = name;
  };
  return {
    count,
    show(label, writing) {
      const { limit } = writing.composer;
      const found = countOf(writing);
      badge.className = `bm badge ${label}`;
      badge.dataset.label = label;
      badge.dataset.count = String(found);
      badge.ariaLabel = say('badgeLabel', say(`label_${label}`), sayCount(say, 'findings', found));
      badge.replaceChildren(icon(label), say(`label_${label}`));
      if (found > 0) badge.append(make('span', { class: 'count' }, found));
      if (limit === undefined) return;
      badge.append(length);
      lengthWords = say('lengthOf', counted, limit);
      count(writing);
    },
  };
}
