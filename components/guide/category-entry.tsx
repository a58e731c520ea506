import type { Category } from '@/utils/coach/category';
import type { Source } from '@/utils/coach/sources';
import type { MessageKey } from '@/utils/messages/say';
import { useSay } from '../page/speech';
import { Entry } from './entry';
import { Examples } from './examples';
import { Ways } from './ways';

export interface CategoryEntryProps {
  readonly category: Category;
  readonly sources: Readonly<Record<string, Source>>;
}

/** One kind of finding, with ways on and examples of both sides. */
export function CategoryEntry({ category, sources }: CategoryEntryProps) {
  const say = useSay();
  const { severity, whenNot, moves, examples } = category;
  const kicker = (
    <>
      <span class={`dot ${severity}`} />
      {say(`kicker_${severity}`)} · {say(scopeOf(category))}
    </>
  );
  return (
    <Entry about={category} sources={sources} kicker={kicker}>
      <h4>{say('guideWhenNot')}</h4>
      <p>{whenNot}</p>
      <h4>{say('guideWays')}</h4>
      <Ways moves={moves} />
      <Examples
        examples={examples}
        yes={say('guideFlags')}
        no={say('guideAllows')}
        marks={severity === 'hold' ? 'hold' : 'fix'}
      />
    </Entry>
  );
}

function scopeOf({ scope }: Category): MessageKey {
  return scope.length === 2 ? 'guideScopeBoth' : `guideScope_${scope[0] ?? 'post'}`;
}
