import type { Category, Hit } from '../category';
import type { DraftView } from '../language/draft-view';
import { phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { Span } from '../types';
import { plainWords } from '../wording/plain-words';

/** Explained on the spot: «hypertension (high blood pressure)», «a deductible is what you pay», «high blood pressure, or hypertension». */
function isExplained({ plain }: Sentence, { from, to }: Span): boolean {
  return (
    /^['"]?\s*(?:\(|,? (?:which|that) (?:is|are|means)|,? (?:or|meaning|i\.e\.|that is|aka|also called|in other words)[ ,]|,? (?:just |simply |really )*(?:means?|is when|is (?:what|the (?:amount|part|list|gap|word))|are the|is short for|stands for|is (?:a|an|another) (?:fancy |long )?(?:word|name|way|blood test|breath test|scan|letter|test)\b)| - |: (?:that's|it's|when|the|a)\b|,? the (?:letter|list|amount|part|doctors?' word))/u.test(
      plain.slice(to),
    ) ||
    /(?:\(|\bcalled |\bknown as |\b(?:doctors|we|they) call (?:it |this |that )?|\bor |\bterm |\bword |\bnamed |\bname for |= ?|\bmeans? |\bsays? )['"]?$/u.test(
      plain.slice(0, from),
    )
  );
}

/** Abbreviations count only in capitals: «PICC», «NPO», not a word that happens to be spelled so. */
function isWritten(text: string, term: string): boolean {
  if (term.length > 6 || /[.-]/.test(term)) return true;
  return text === text.toUpperCase() || term.length > 4 || /^(?:sats|hx|tx|dx|sx|afib|adls)$/i.test(term);
}

function isUnexplained(hit: Hit, sentence: Sentence): boolean {
  const written = sentence.text.slice(hit.from, hit.to);
  return isWritten(written, sentence.plain.slice(hit.from, hit.to)) && !isExplained(sentence, hit);
}

const anyTerm = phrase`(?<![\p{L}\d#@-])(?:${plainWords.map((word) => word.term).join('|')})(?![\p{L}\d-])`;

const entries = plainWords.map(({ term, say }) => ({ pattern: new RegExp(`^(?:${term})$`, 'u'), say }));

function inPlainWords(hit: Hit, sentence: Sentence): readonly string[] {
  const term = sentence.plain.slice(hit.from, hit.to);
  const startsLarge = /^\p{Lu}\p{Ll}/u.test(sentence.text.slice(hit.from));
  const entry = entries.find(({ pattern }) => pattern.test(term));
  return (entry?.say ?? []).map((text) => (startsLarge ? text.charAt(0).toUpperCase() + text.slice(1) : text));
}

/** Names of drugs' kin and of conditions that only clinicians say: the endings give them away. */
const learned = phrase`(?<![\p{L}#@-])(?:[\p{L}]{3,}(?:penia|megaly|rrhagia|ectasis|plegia|a?emia(?<!an(?:a)?emia|leuk(?:a)?emia|academia)|pnea|uria|opathy|osclerosis|itides|itis(?<!arthritis|hepatitis|bronchitis|tonsillitis|appendicitis|meningitis|dermatitis|conjunctivitis|cystitis|tendonitis|tendinitis|sinusitis|gastritis|mastitis|laryngitis|encephalitis|colitis|bursitis|fasciitis|gingivitis|pancreatitis|diverticulitis|vaginitis|nephritis|rhinitis|myocarditis|spondylitis|prostatitis)|ectomy(?<!mastectomy|hysterectomy|vasectomy|appendectomy|tonsillectomy|lumpectomy)|ostomy(?<!colostomy|tracheostomy|ileostomy)|oplasty(?<!rhinoplasty)|algia(?<!nostalgia|fibromyalgia|neuralgia|myalgia)|asthenia)|hyper(?!tension|active|activity|link|lipid|glyc|market|drive|bole|text|sensitive|ventilat)[\p{L}]{5,}|hypo(?!thermia|glyc|chondriac|crit|the|allergenic|tension)[\p{L}]{5,}|brady[\p{L}]{4,}|tachy(?!cardi)[\p{L}]*|peri(?:operative|natal|partum|neal)|intra(?:venous|uterine|cranial|ocular|thecal)(?:ly)?|nuchal translucency|salter-harris [iv]+|rockwood(?: of \d)?|501\(r\))(?![\p{L}-])`;

/** Between clinicians, a term is the shortest way to say it. */
function isForOthers(_match: Span, view: DraftView): boolean {
  return view.settings.audience !== 'peers' && view.purpose !== 'peers';
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
    { id: 'learned', pattern: learned, when: (hit, sentence) => !isExplained(sentence, hit), weak: true },
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
