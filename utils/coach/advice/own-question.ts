import type { DraftView } from '../language/draft-view';
import { perDraft } from './per-draft';
import { stripPraise } from './plain/boast';

/** Words between «our» and the noun that describe it; verbs and joints end the phrase. */
const modifier = String.raw`(?!(?:two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen|\p{L}+ty|all|and|or|but|is|are|was|were|has|have|had|will|can|of|in|on|at|for|with|by|from|to|that|which|who|as|than|whole|other|same|best|first|only|entire|next|last|a|an|the|our|my|your|their|not|just|now|people|finds?|offers?|gets?|takes?|lets?|makes?|helps?|into|through|every|best|own|your)\b)[\p{L}\d][\p{L}\d'&-]*(?<!['’]s|ly) `;
const phrase = (heads: string) =>
  new RegExp(
    `(?<![\\p{L}\\d-])(?:our|my|the|an?|this|another) (?:(?:brand[- ]new|new|very own|own|free) )*(?<what>(?:${modifier}){0,2}(?:${heads}))(?![\\p{L}\\d'’-])(?=[.,;:!?)—–]| [.,;:!?)—–-]|$|\n| (?:is|are|was|were|has|have|can|will|opens?|starts?|now|that|which|who|with|at|in|on|here|from|by|we|I|offers?|finds?|uses?|provides?|delivers?|gives?|features?|gets?|helps?|today|this|next)\\b)`,
    'u',
  );

/** A noun of the draft’s own, and what a stranger could answer about it. The phrase stands as it is written, without praise. */
const kinds: readonly (readonly [pattern: RegExp, ask: (what: string) => string])[] = [
  [
    phrase(
      '(?:gala|fair|walk|fun run|workshop|webinar|conference|seminar|talk|class|course|expo|open (?:house|day|evening)|event|symposium|festival|dinner|luncheon|breakfast|picnic|auction|concert|lecture|camp|parade|ceremony|summit)',
    ),
    (what) => `What would make it easier for you to come to the ${what}?`,
  ],
  [
    phrase(
      '(?:clinic|cent(?:er|re)|suite|laborator(?:y|ies)|lab|pharmacy|studio|spa|service|hub|wing|pavilion|infirmary|birth house|support group|hotline|helpline|nurse line)',
    ),
    (what) => `What would you want to know about the ${what} before a first visit?`,
  ],
  [
    phrase(
      '(?:treatments?|scan(?:ner)?s?|tests?|procedures?|implants?|injections?|serum|cream|gumm(?:y|ies)|supplements?|drops|devices?|monitors?|app|patch|kits?|laser|therapy|technique|machine|robot|packages?|vaccines?|drip|infusions?|masks?|pillow|brace|insoles|tea|powder|capsules?|sensors?|scale|shots?|facial|screenings?|surgery|appliance|aligners?|retainers?|whitening|peel|fillers?|software|pump)',
    ),
    (what) => `What would you want to know about the ${what} before you decided?`,
  ],
  [
    phrase(
      '(?:study|paper|report|article|guide|handbook|book|film|video|map|leaflet|exhibition|podcast|episode|series|blog)',
    ),
    (what) => `What question would you want the ${what} to answer?`,
  ],
  [
    phrase(
      '(?:nurses|midwives|therapists|physiotherapists|surgeons|doctors|physicians|dietitians|pharmacists|technicians|technologists|porters|volunteers|cleaners|receptionists|paramedics|hygienists|dentists|radiographers|anesthetists|anaesthetists|audiologists|podiatrists|chaplains|interpreters|carers|caregivers|specialists|clinicians)',
    ),
    (what) => `What do you wish more ${what} knew about being a patient?`,
  ],
  [phrase('(?:team|crew)'), (what) => `What would you want the ${what} to know about you first?`],
];

const doctor = /\b(?:Dr|Prof)\.? \p{Lu}[\p{L}'’-]+/u;

/** A question made of the draft’s own nouns: the service, the thing offered, the event, the people it praises. */
export const ownQuestionOf = perDraft((view: DraftView): string | undefined => {
  for (const [pattern, ask] of kinds) {
    for (const { sentence } of view.sentences) {
      const match = pattern.exec(sentence.plain);
      const what = match?.groups?.what;
      if (match === null || what === undefined) continue;
      const at = match.index + match[0].length - what.length;
      const said = stripPraise(sentence.text.slice(at, at + what.length)).trim();
      if (said !== '' && !/\n|\p{Lu}{4}/u.test(said)) return ask(plainCase(said));
    }
  }
  const met = view.found('announcement').length > 0 ? doctor.exec(view.draft.text)?.[0] : undefined;
  return met === undefined ? undefined : `What would you like to ask ${met}?`;
});

/** What opened a sentence or a headline in capitals; names and abbreviations stay. */
function plainCase(said: string): string {
  return /^[\p{Lu}\d][\p{Ll}\d]*(?: [\p{Lu}\d][\p{Ll}\d]*)+$/u.test(said)
    ? said
    : said.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}
