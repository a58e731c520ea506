import type { Category } from '@/utils/coach/category';
import type { Signal } from '@/utils/coach/signal';
import type { Source } from '@/utils/coach/sources';
import { Masthead } from '../page/masthead';
import { useSay } from '../page/speech';
import { CategoryEntry } from './category-entry';
import { Contents } from './contents';
import { SignalEntry } from './signal-entry';

export interface GuideProps {
  readonly categories: readonly Category[];
  readonly signals: readonly Signal[];
  readonly sources: Readonly<Record<string, Source>>;
}

/** Everything the coach looks for, from what it runs on: each entry stands at the anchor that is its id. */
export function Guide({ categories, signals, sources }: GuideProps) {
  const say = useSay();
  const groups = byGroup(categories);
  return (
    <main class="bm page guide">
      <Masthead here="guide" />
      <header>
        <h1>{say('guideTitle')}</h1>
        <p class="lead">{say('guideLead')}</p>
      </header>
      <Contents groups={[...groups, [say('guideSignals'), signals]]} />
      <div class="entries">
        {groups.map(([group, ofGroup]) => (
          <section key={group}>
            <h2>{group}</h2>
            {ofGroup.map((category) => (
              <CategoryEntry key={category.id} category={category} sources={sources} />
            ))}
            <BackToContents />
          </section>
        ))}
        <section>
          <h2>{say('guideSignals')}</h2>
          <p class="soft">{say('guideSignalsLead')}</p>
          {signals.map((signal) => (
            <SignalEntry key={signal.id} signal={signal} sources={sources} />
          ))}
          <BackToContents />
        </section>
      </div>
    </main>
  );
}

/** In the order in which the groups come. */
function byGroup(categories: readonly Category[]): (readonly [Category['group'], readonly Category[]])[] {
  const groups = [...new Set(categories.map(({ group }) => group))];
  return groups.map((group) => [group, categories.filter((category) => category.group === group)]);
}

function BackToContents() {
  const say = useSay();
  return (
    <p class="small back">
      <a href="#contents">{say('guideBack')}</a>
    </p>
  );
}
