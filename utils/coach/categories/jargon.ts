import type { Category, Hit, Match } from '../category';
import type { DraftView } from '../language/draft-view';
import { allMatches } from '../language/matches';
import { perSentence } from '../language/per-sentence';
import { phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { Span } from '../types';
import { plainWords } from '../wording/plain-words';
import { mayShout } from './capitals';

/** After the term: «(high blood pressure)», «, the puffy swelling», «is what you pay», «: Greek for». */
const explainedAfter =
  /^['"]?\s*(?:\(|,? ?(?:which|that) (?:is|are|means)|,? (?:or|meaning|i\.e\.|that is|aka|also called|in other words)[ ,]|, (?:the|an?|our|what|your) ["'\p{L}]|,? (?:just |simply |really |only )*(?:means?|stands for|is short for|asks|is about)\b|,? (?:is|are|was) (?:just |simply |really |only )*(?:when|what|where|how|the (?:amount|part|list|gap|word|slice|share|letter|number|name|fee|time)|(?:a|an|our|their|the|another|just the) (?:[\p{L}-]+ ){0,2}?(?:word|name|way|test|scan|letter|form|list|slice|term|amount|question)s?)\b| - |: (?:that's|it's|when|the|a|greek|latin|in plain)\b|, in plain)/u;
/** Before the term: «swelling that doctors call edema», «high blood pressure, or hypertension». */
const explainedBefore =
  /(?:\(|\bcalled |\bknown as |\b(?:doctors|we|they) call (?:it |this |that )?|, or |\bterm |\bword |\bnamed |\bname for |= ?|\bmeans? |\bsays? )(?:the |an? )?['"]?$/u;
/** People who say the word themselves: «PICC line families», «DNR forms, ask me». */
const community = /^(?:[ -][\p{L}]+)? (?:families|parents|mums|moms|dads|folks|people|friends|warriors|community)\b/u;

function isExplained(plain: string, { from, to }: Span): boolean {
  return (
    explainedAfter.test(plain.slice(to)) ||
    explainedBefore.test(plain.slice(0, from)) ||
    community.test(plain.slice(to)) ||
    /\b(?:crossword|which word|spelled out|plain words|ordinary words)\b/u.test(plain)
  );
}

/** Abbreviations count only in capitals: «PICC», «NPO», not a word that happens to be spelled so. */
function isWritten(text: string, term: string): boolean {
  if (term.length > 6 || /[.-]/.test(term)) return true;
  return text === text.toUpperCase() || term.length > 4 || /^(?:sats|hx|tx|dx|sx|afib|adls)$/i.test(term);
}

function isUnexplained(hit: Hit, sentence: Sentence): boolean {
  const written = sentence.text.slice(hit.from, hit.to);
  if (!isWritten(written, sentence.plain.slice(hit.from, hit.to)) || isExplained(sentence.plain, hit)) return false;
  const said = entryFor(hit, sentence)?.say ?? [];
  return !said.some((text) => text.length > 4 && sentence.plain.includes(text.replace(/^(?:an?|the|not) /u, '')));
}

const anyTerm = phrase`(?<![\p{L}\d#@-])(?:${plainWords.map((word) => word.term).join('|')})(?![\p{L}\d-])`;

const entries = plainWords.map(({ term, say, alone }) => ({ pattern: new RegExp(`(?:${term})`, 'uy'), say, alone }));
/** Nothing follows that the words would have to be joined to. */
const endsThere =
  /^(?:$|[^\p{L}]*$|["')]*[.,;:!?]| (?:and|or|but|so|because|if|when|for|in|with|as|at|on|to|after|before|until|unless)\b)/u;

/** The entry that reads exactly these words, where they stand: some are told by what surrounds them. */
function entryFor(hit: Hit, sentence: Sentence): (typeof entries)[number] | undefined {
  return entries.find(({ pattern }) => {
    pattern.lastIndex = hit.from;
    return pattern.exec(sentence.plain)?.[0].length === hit.to - hit.from;
  });
}

function inPlainWords(hit: Hit, sentence: Sentence): readonly string[] {
  const entry = entryFor(hit, sentence);
  if (entry === undefined || (entry.alone && !endsThere.test(sentence.plain.slice(hit.to)))) return [];
  const startsLarge = /^\p{Lu}/u.test(sentence.text.slice(hit.from)) && hit.from === 0;
  return entry.say.map((text) => (startsLarge ? text.charAt(0).toUpperCase() + text.slice(1) : text));
}

/** «Your INR», «what’s your LVEF»: letters a reader is told are hers, and may not know. */
function* findLetters({ text, plain }: Sentence): Iterable<Match> {
  if (!mayShout(text) && !text.includes('HbA1c')) return;
  for (const match of allMatches(yourLetters, text)) {
    const [letters = ''] = match;
    const span = { from: match.index, to: match.index + letters.length };
    if (!known.has(letters.replace(/s$/u, '').toUpperCase()) && !isExplained(plain, span)) yield span;
  }
}

const yourLetters =
  /(?<=\b(?:[Yy]our|[Hh]is|[Hh]er|[Tt]heir|child's|child’s) )(?:\p{Lu}{2,6}\d?s?|HbA1c|eGFR|FeNO)(?![\p{L}\d'’-])(?! \p{Lu}\p{Ll})/gu;
/** Letters most readers know from their own lives. */
const known = new Set(
  'GP ID OK TV PIN DNA BP BMI MRI CT ECG EKG IV HR IT ER ED ICU NICU RN MD NHS PCP OB DOB ZIP PO UTI STI HIV COVID RSV MMR ADHD IUD PT OT EMT AED CPR IVF HSA FSA A1C SSN CV PC DM PTA MP GPS USB PDF CEO PPE FMLA PTO VIP HPV BFF DIY NP PA DR CNA BSN MP3 RV SUV AC MS PSA ECT TSA HOA'.split(
    ' ',
  ),
);

/** Names of drugs' kin and of conditions that only clinicians say: the endings give them away. */
const learned = phrase`(?<![\p{L}#@-])(?:[\p{L}]{3,}(?:penia|megaly|rrhagia|ectasis|plegia|a?emia(?<!an(?:a)?emia|leuk(?:a)?emia|academia)|pnea|uria|opathy|osclerosis|itides|itis(?<!arthritis|hepatitis|cellulitis|bronchitis|tonsillitis|appendicitis|meningitis|dermatitis|conjunctivitis|cystitis|tendonitis|tendinitis|sinusitis|gastritis|mastitis|laryngitis|encephalitis|colitis|bursitis|fasciitis|gingivitis|pancreatitis|diverticulitis|vaginitis|nephritis|rhinitis|myocarditis|spondylitis|prostatitis)|ectomy(?<!mastectomy|hysterectomy|vasectomy|appendectomy|tonsillectomy|lumpectomy)|ostomy(?<!colostomy|tracheostomy|ileostomy)|oplasty(?<!rhinoplasty)|algia(?<!nostalgia|fibromyalgia|neuralgia|myalgia)|asthenia)|hyper(?!tension|thyroid|baric|active|activity|link|lipid|glyc|market|drive|bole|text|sensitive|ventilat)[\p{L}]{5,}|hypo(?!thermia|thyroid|glyc|chondri|crit|the|allergenic|tension)[\p{L}]{5,}|brady[\p{L}]{4,}|tachy(?!cardi)[\p{L}]*|peri(?:operative|natal|partum|neal)|intra(?:venous|uterine|cranial|ocular|thecal)(?:ly)?|nuchal translucency|salter-harris [iv]+|rockwood(?: of \d)?|501\(r\))(?![\p{L}-])`;

const toPeers =
  /^(?:[\p{L}-]+ ){0,3}(?:rns?|docs?|doctors|physicians|nurses|residents|clinicians|pharmacists|midwives|colleagues|physios|registrars|paramedics|intensivists)\b(?: [\p{L}]+){0,3} ?[:,?]|^for my fellow|\bfellow (?:physicians|nurses|clinicians|doctors)\b/u;

const speaksToPeers = perSentence((sentence: Sentence) => toPeers.test(sentence.plain));

/** Between clinicians, a term is the shortest way to say it. */
function isForOthers(_match: Span, view: DraftView): boolean {
  if (view.settings.audience === 'peers' || view.purpose === 'peers') return false;
  return !view.sentences.some(({ sentence }) => speaksToPeers(sentence));
}

export const jargon: Category = {
  id: 'jargon',
  name: 'Jargon and insider language',
  group: 'Clarity',
  severity: 'tip',
  scope: ['post', 'reply'],
  weight: 5,
  message: 'Some readers won’t know this word; plain words reach everybody, tired or scared.',
  why: 'AHRQ’s universal precautions: assume everyone may struggle, especially when tired or scared; a physician’s “insult to the lungs” reads as rudeness. CDC index item: words familiar to the primary audience, active voice. Ficarra asks for people “who can provide and share valuable health information”.',
  sources: ['SEED-1', 'S22', 'S20'],
  whenNot:
    'Explained in place, between clinicians, in a proper name, or where it is the community’s own word, a term is fine.',
  rules: [
    { id: 'term', pattern: anyTerm, when: isUnexplained, replacements: inPlainWords },
    { id: 'your-letters', find: findLetters },
    { id: 'learned', pattern: learned, when: (hit, sentence) => !isExplained(sentence.plain, hit), weak: true },
  ],
  keep: isForOthers,
  moves: [
    {
      move: 'Say it the way you’d say it at the bedside',
      before: 'Hypertension is a comorbidity that exacerbates MI risk.',
      after:
        'High blood pressure makes a heart attack more likely, and it’s one of the easier things to bring down. What have you tried?',
    },
    {
      move: 'Explain the admin word once',
      before: 'Your EOB is not a bill; check your coinsurance.',
      after:
        'The letter that says “Explanation of Benefits” isn’t a bill. It shows what your plan paid and what may be left for you. Which line confuses you most?',
    },
    {
      move: 'Name the action, drop the abbreviation',
      before: 'NPO after midnight, ambulate post-op.',
      after:
        'Nothing to eat or drink after midnight unless you’re told otherwise, and expect us to get you walking the same day. What worries you about that first walk?',
    },
  ],
  examples: {
    flags: [
      'Hypertension rarely has symptoms.',
      'NPO after midnight, please.',
      'Check your EOB before you pay.',
      'Your coinsurance depends on the formulary.',
      'We utilize a multidisciplinary approach.',
      'Neonatal hyperbilirubinaemia is common in week one.',
      'A patient with dyspnea should sit up.',
    ],
    allows: [
      'Hypertension (high blood pressure) has no symptoms.',
      'Prior authorization just means your insurer wants to approve it first.',
      'ICU pharmacists: how do you titrate this at night?',
      'NICU parents, what do you wish we knew?',
      'Keep a positive attitude if you can; it isn’t a treatment.',
      'Swelling that doctors call edema often goes down overnight.',
      'Arthritis in the thumb makes jars hard.',
    ],
  },
};
