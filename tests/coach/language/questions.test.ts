import { describe, expect, it } from 'vitest';
import { isReported } from '@/utils/coach/language/attribution';
import { isImperative } from '@/utils/coach/language/imperative';
import { makeSentence } from '@/utils/coach/language/make-sentence';
import { isNegated } from '@/utils/coach/language/negation';
import type { Sentence } from '@/utils/coach/language/sentence';
import { headNounAfter, whomIsItAbout } from '@/utils/coach/language/whom';
import type { CoachSettings, Span } from '@/utils/coach/types';

const settings: CoachSettings = {
  audience: 'public',
  voice: 'nurse',
  country: 'US',
  organisations: ['Lakeside'],
  silenced: [],
};

/** «Please |book| a slot»: the sentence and the stretch between the bars. */
function marked(text: string): { sentence: Sentence; span: Span } {
  const from = text.indexOf('|');
  const to = text.lastIndexOf('|') - 1;
  return { sentence: makeSentence(text.replaceAll('|', ''), 'post', settings), span: { from, to } };
}

describe('an imperative', () => {
  it.each([
    ['|Book| your consult today.', true],
    ['Please |call| our office.', true],
    ['Rest, drink, and |book| a slot with us.', true],
    ['Ready? |Sign| up now!', true],
    ['🎉 |Visit| our website', true],
    ['|Book| club tonight: bring cake.', false],
    ['|Call| bells sound like doorbells.', false],
    ['We |book| every slot by hand.', false],
    ['She asked me to, and I |call| it luck.', false],
  ])('%j: %s', (text, expected) => {
    const { sentence, span } = marked(text);
    expect(isImperative(sentence, span.from)).toBe(expected);
  });
});

describe('a negation', () => {
  it.each([
    ['There’s no such thing as a |miracle|.', true],
    ['You don’t need to |hurry|.', true],
    ['We never said |guaranteed|.', true],
    ['No worries, |guaranteed| results.', false],
    ['This is |guaranteed|.', false],
  ])('%j: %s', (text, expected) => {
    const { sentence, span } = marked(text);
    expect(isNegated(sentence, span)).toBe(expected);
  });
});

describe('somebody else’s words', () => {
  it.each([
    ['Ads that say |book now| tell you nothing.', true],
    ['I’d drop the word “|noncompliant|” here.', true],
    ['If you’ve been told to |just lose weight|, same.', true],
    ['It’s the nurses’ choice to |book now|.', false],
    ['You can |book now|.', false],
  ])('%j: %s', (text, expected) => {
    const { sentence, span } = marked(text);
    expect(isReported(sentence, span)).toBe(expected);
  });
});

describe('whom a clause is about', () => {
  it.each([
    ['Our team is |the best|.', 'self'],
    ['Lakeside is |world-class|.', 'self'],
    ['You were |brave|.', 'reader'],
    ['Maya |passed| her boards.', 'other'],
    ['We talked, and the novel was |award-winning|.', 'other'],
  ])('%j: %s', (text, expected) => {
    const { sentence, span } = marked(text);
    expect(whomIsItAbout(sentence, span)).toBe(expected);
  });
});

it.each([
  ['Our |award-winning| stroke center opens.', 'center'],
  ['An |award-winning| novel about a ward.', 'novel'],
  ['It is |award-winning|.', undefined],
])('the noun described in %j is %s', (text, noun) => {
  const { sentence, span } = marked(text);
  expect(headNounAfter(sentence, span)).toBe(noun);
});
