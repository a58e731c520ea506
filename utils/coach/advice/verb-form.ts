import { parse } from '../language/compromise';

export type VerbForm = 'infinitive' | 'past' | 'gerund' | 'third';

/** A verb in another form; the verb itself where the grammar does not know it. */
export function inVerbForm(verb: string, form: VerbForm): string {
  const view = parse(verb);
  view.tag('Verb');
  const verbs = view.verbs();
  const changed =
    form === 'past'
      ? verbs.toPastTense()
      : form === 'gerund'
        ? verbs.toGerund()
        : form === 'third'
          ? verbs.toPresentTense()
          : verbs.toInfinitive();
  const written = changed.text().replace(/^(?:is|are|am|was|will) /u, '');
  return written === '' ? verb : written;
}
