import type { CoachSettings, Kind, Span } from '../types';
import { type Grammar, parse, type Token, tokensOf } from './compromise';
import { narrow } from './narrow';
import { toPlain } from './plain';
import { findQuotations } from './quotes';
import { findMyself, findOurselves, findReader } from './references';
import type { Sentence } from './sentence';
import { countWords } from './words';

/** A sentence whose costly parts are made once, when first asked for. */
export function makeSentence(written: string, kind: Kind, settings: CoachSettings): Sentence {
  const text = narrow(written);
  const plain = narrow(toPlain(text));
  const grammar = once((): Grammar => parse(text));
  const tokens = once((): readonly Token[] => tokensOf(grammar()));
  const quoted = once((): readonly Span[] => findQuotations(plain));
  const ourselves = once(() => findOurselves(plain, text, settings.organisations.map(toPlain)));
  const myself = once(() => findMyself(plain));
  const reader = once(() => findReader(plain));
  const words = once(() => countWords(plain, quoted()));
  return {
    text,
    plain,
    kind,
    settings,
    get grammar() {
      return grammar();
    },
    get tokens() {
      return tokens();
    },
    get quoted() {
      return quoted();
    },
    get words() {
      return words();
    },
    get ourselves() {
      return ourselves();
    },
    get myself() {
      return myself();
    },
    get reader() {
      return reader();
    },
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
