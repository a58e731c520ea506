import { type Model, readyModel, sayInMyWords } from '@/utils/rephrase/say-in-my-words';
import type { PageModel } from '../in-page/page-model';
import type { Rephrase } from './coached-model';

/** «Say it in my words» with the browser’s own model; undefined where there is none, or nobody switched it on. */
export async function rephraseIn({ settings, actions }: PageModel, model = modelHere()): Promise<Rephrase | undefined> {
  if (!settings.value.inMyWords) return undefined;
  const ready = await readyModel(model);
  if (ready === undefined) return undefined;
  return (draft, text, fits) =>
    sayInMyWords(ready, { text, fits, isGood: (own) => actions.isAsGood({ draft: { ...draft, text }, text: own }) });
}

/** Browsers without it simply have no such global. */
function modelHere(): Model | undefined {
  return (globalThis as { LanguageModel?: Model }).LanguageModel;
}
