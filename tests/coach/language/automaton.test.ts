import { describe, expect, it } from 'vitest';
import { Automaton } from '@/utils/coach/language/cues/automaton';
import type { Word } from '@/utils/coach/language/cues/tree';

const letters = ' abcdefghijklmnopqrstuvwxyz';
const columnsOf = (text: string) => [...text].map((letter) => letters.indexOf(letter) + 1);

/** Each set is given by its words; answers the numbers of the sets that stand in the text. */
function setsIn(sets: readonly string[][], text: string): number[] {
  const words = sets.flatMap((all, set) => all.map((word): Word => ({ columns: columnsOf(word), set })));
  const automaton = new Automaton(words, letters.length + 1, sets.length);
  const isFound = new Uint8Array(sets.length);
  const found = automaton.setsIn(Uint8Array.from(columnsOf(text)), text.length, isFound);
  expect([...isFound].flatMap((mark, set) => (mark === 1 ? [set] : []))).toEqual([...found].sort());
  return [...found].sort();
}

describe('words of several sets in a text', () => {
  it.each<[string, string[][], string]>([
    ['no word', [['cat'], ['dog']], 'a bird'],
    ['a word, once however often it stands there', [['cat'], ['dog']], 'cat and cat'],
    ['a word within another', [['he'], ['she'], ['hers']], 'ushers'],
    ['a word that begins inside one that does not go on', [['abcd'], ['bce']], 'abce'],
    ['a word that ends another', [['heart'], ['art'], ['t']], 'heart'],
    ['a word in two sets', [['tea', 'coffee'], ['tea']], 'tea'],
    ['many words behind one beginning', [['ca', 'cb', 'cc', 'cd', 'ce', 'cf', 'cg'], ['cgx'], ['gx']], 'acgx'],
    ['nothing to read', [['a']], ''],
  ])('%s', (_what, sets, text) => {
    const expected = sets.flatMap((words, set) => (words.some((word) => text.includes(word)) ? [set] : []));
    expect(setsIn(sets, text)).toEqual(expected);
  });
});
