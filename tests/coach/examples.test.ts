import { describe, expect, it } from 'vitest';
import { categories } from '@/utils/coach/categories/index';
import { createCoach } from '@/utils/coach/coach';
import { signals } from '@/utils/coach/signals/index';
import type { CoachSettings, Draft, Kind } from '@/utils/coach/types';

const settings: CoachSettings = { audience: 'public', voice: 'nurse', country: 'US', organisations: [], silenced: [] };
const coach = createCoach(settings);

/** An example is written `> the post answered\nthe reply`, or as the bare text of its category's first kind. */
function draftOf(example: string, kind: Kind): Draft {
  const reply = /^> (.*)\n([\s\S]*)$/.exec(example);
  if (reply === null) return { text: example, kind };
  return { text: reply[2] ?? '', kind: 'reply', context: reply[1] ?? '' };
}

describe.each(categories)('$id', ({ id, scope, examples }) => {
  const kind = scope[0] ?? 'post';
  const found = (example: string) =>
    coach.quick(draftOf(example, kind)).findings.filter((finding) => finding.category === id);

  it('has at least six examples that flag and six that do not', () => {
    expect(examples.flags.length).toBeGreaterThanOrEqual(6);
    expect(examples.allows.length).toBeGreaterThanOrEqual(6);
  });
  it.each(examples.flags)('flags: %s', (example) => expect(found(example)).not.toEqual([]));
  it.each(examples.allows)('allows: %s', (example) =>
    expect(found(example).map((finding) => finding.quote)).toEqual([]),
  );
});

describe.each(signals)('$id', ({ id, examples }) => {
  const found = (example: string) =>
    coach.quick(draftOf(example, 'post')).strengths.filter((strength) => strength.signal === id);

  it('has at least six examples that count and six that do not', () => {
    expect(examples.flags.length).toBeGreaterThanOrEqual(6);
    expect(examples.allows.length).toBeGreaterThanOrEqual(6);
  });
  it.each(examples.flags)('credits: %s', (example) => expect(found(example)).not.toEqual([]));
  it.each(examples.allows)('does not credit: %s', (example) =>
    expect(found(example).map((strength) => strength.quote)).toEqual([]),
  );
});
