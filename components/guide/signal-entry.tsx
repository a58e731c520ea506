import type { Signal } from '@/utils/coach/signal';
import type { Source } from '@/utils/coach/sources';
import { useSay } from '../page/speech';
import { Entry } from './entry';
import { Examples } from './examples';

export interface SignalEntryProps {
  readonly signal: Signal;
  readonly sources: Readonly<Record<string, Source>>;
}

/** One thing a draft can do well, with examples of what counts and what only looks alike. */
export function SignalEntry({ signal, sources }: SignalEntryProps) {
  const say = useSay();
  const kicker = (
    <>
      <span class="dot strength" />
      {say('kicker_strength')}
    </>
  );
  return (
    <Entry about={signal} sources={sources} kicker={kicker}>
      <h4>{say('guideLooksAlike')}</h4>
      <p>{signal.whenNot}</p>
      <Examples examples={signal.examples} yes={say('guideCredits')} no={say('guideCreditsNot')} marks="strength" />
    </Entry>
  );
}
