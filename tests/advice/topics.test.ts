import { describe, expect, it } from 'vitest';
import { spelled } from '@/utils/coach/advice/spelling';
import { candidatesIn, topicOfDraft, topics } from '@/utils/coach/advice/topic';
import { createCoach } from '@/utils/coach/coach';
import type { DraftView } from '@/utils/coach/language/draft-view';
import { makeSentence } from '@/utils/coach/language/make-sentence';
import { makeDraftView } from '@/utils/coach/language/make-view';
import { toPlain } from '@/utils/coach/language/plain';
import { splitIntoSentences } from '@/utils/coach/language/split';
import type { CoachSettings, Country, Draft, Report } from '@/utils/coach/types';
import { allDrafts } from './law-drafts';
import { innocent, told } from './topic-drafts';

const settings: CoachSettings = { audience: 'public', voice: 'nurse', country: 'US', organisations: [], silenced: [] };
const countries: readonly Country[] = ['US', 'CA', 'UK', 'AU'];
const coaches = countries.map((country) => ({ country, coach: createCoach({ ...settings, country }) }));

function viewOf(text: string): DraftView {
  const draft: Draft = { text, kind: 'post' };
  const sentences = splitIntoSentences(text).map((piece) => ({
    sentence: makeSentence(piece.text, 'post', settings),
    from: piece.from,
  }));
  return makeDraftView(draft, settings, sentences, () => []);
}

/** What is credited and what is found, sentence by sentence and not for the whole draft. */
const inSentences = ({ findings, strengths }: Report) => ({
  found: findings.map(({ category }) => category).filter((id) => id !== 'no-audience' && id !== 'no-invitation'),
  credited: strengths.map(({ signal }) => signal),
});

describe('what a draft is about', () => {
  it.each(told)('%s: %s', (topic, text) => expect(topicOfDraft(viewOf(text))?.id).toBe(topic));

  it.each(innocent)('not %s: %s', (topic, text) => expect(topicOfDraft(viewOf(text))?.id).not.toBe(topic));

  it('is the narrow thing, where the wide one is named more often', () => {
    const text =
      'Hernia surgery is here.\nOur surgery team is the best.\nSurgery slots are open.\nBook your hernia repair.';
    expect(topicOfDraft(viewOf(text))?.id).toBe('belly-surgery');
  });
});

describe('the index of topics', () => {
  it('leaves out no topic that a draft names', () => {
    const entries = topics.map((topic) => ({
      topic,
      pattern: new RegExp(`(?<![\\p{L}\\d])(?:${topic.words})(?![\\p{L}\\d])`, 'mu'),
    }));
    const missed = allDrafts()
      .filter((_, index) => index % 40 === 0)
      .map(({ draft }) => toPlain(draft.text))
      .flatMap((plain) => {
        const kept = new Set(candidatesIn(plain).map(({ topic }) => topic));
        const skipped = entries.filter(({ topic }) => !kept.has(topic));
        return skipped.filter(({ pattern }) => pattern.test(plain)).map(({ topic }) => `${topic.id}: ${plain}`);
      });
    expect(missed).toEqual([]);
  });
});

describe('what is said of it', () => {
  it('each topic has a name of its own, and most of them a question of their own', () => {
    const ids = topics.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(new Set(topics.map(({ ask }) => ask)).size).toBeGreaterThan(topics.length * 0.95);
  });

  it.each(topics.map(({ id, ask }) => [id, ask] as const))('%s asks one short question: %s', (_id, ask) => {
    expect(ask).toMatch(/^[^?]*\?$/u);
    expect(ask).not.toMatch(/^(?:do|did|are|is|have|has|can|could|would|will)\b/iu);
    expect(ask.split(' ').length).toBeLessThanOrEqual(18);
    for (const { coach, country } of coaches) {
      const { found, credited } = inSentences(
        coach.quick({ text: spelled(ask, { ...settings, country }), kind: 'post' }),
      );
      expect(credited).toContain('open-question');
      expect(found).toEqual([]);
    }
  });

  const directions = topics.flatMap(({ id, direction }) => (direction === undefined ? [] : [[id, direction] as const]));
  it.each(directions)('%s gives a step that works anywhere: %s', (_id, direction) => {
    for (const { coach, country } of coaches) {
      const text = spelled(direction, { ...settings, country });
      const { found, credited } = inSentences(coach.quick({ text, kind: 'post' }));
      expect(credited).toContain('useful-direction');
      // A figure of ours in somebody's draft would be a fact they did not state; numbers to ring are the country's.
      expect(direction).not.toMatch(/\d/u);
      expect(found).toEqual([]);
    }
  });
});
