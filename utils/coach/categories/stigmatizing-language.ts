import type { Category, Hit, Rule } from '../category';
import type { Sentence } from '../language/sentence';
import { personFirst } from './person-first-table';
import type { PersonFirst } from './person-first-words';

/** «As a diabetic myself», «I’m an alcoholic»: how people speak of themselves is theirs to choose. */
const myself =
  /\b(?:i'm|im|i am|i was|i've been|i'd still call myself|i call myself|we're|me,|my life as|speaking as|(?:^|[,.] )as)(?: (?:also|still|just|proudly|technically|both))?(?: an?)? (?:[\p{L}-]+ ){0,2}$/u;
/** Wording is talked about, not used: «the word noncompliant», «“addict” became …». */
const isAboutWords =
  /\b(?:the (?:word|words|term|phrase|label ["'])s?|called (?:him|her|them|my)sel(?:f|ves)|wording|instead of|rather than|prefer(?:s|red)?|we (?:say|write|dropped|stopped)|used to (?:say|write|call)|don't (?:say|write|call)|never (?:say|write|call)|stop (?:saying|writing|calling)|call(?:ed|ing)? (?:me|him|her|them|people|anyone|someone|us)|crossed out|language guide|rebuked|replaced?)\b/u;

function ruleOf(row: PersonFirst): Rule {
  const before = row.before ? new RegExp(`(?:\\b(?:${row.before})) $`, 'u') : undefined;
  const after = row.after ? new RegExp(`^[ -](?:${row.after})`, 'u') : undefined;
  return {
    id: row.id,
    pattern: new RegExp(`(?<![\\p{L}\\d'-])(?:${row.avoid})(?![\\p{L}\\d-])`, 'gu'),
    when: (hit, sentence) =>
      !before?.test(sentence.plain.slice(0, hit.from)) &&
      !after?.test(sentence.plain.slice(hit.to)) &&
      !isTheirOwnWord(hit, sentence) &&
      !isAboutWords.test(sentence.plain) &&
      !isName(hit, sentence),
    replacements: (hit, sentence) => row.prefer.map((text) => fitted(text, hit, sentence)),
  };
}

function isTheirOwnWord(hit: Hit, sentence: Sentence): boolean {
  return (
    myself.test(sentence.plain.slice(0, hit.from)) ||
    /\b(?:myself|ourselves|yourself|my own word|identify as)\b/u.test(sentence.plain)
  );
}

/** «Homeless Services», «Alcoholics Anonymous»: part of a name, with capitals on both sides. */
function isName(hit: Hit, sentence: Sentence): boolean {
  return (
    /\p{Lu}\p{Ll}+$/u.test(sentence.text.slice(hit.from, hit.to)) && /^ \p{Lu}\p{Ll}/u.test(sentence.text.slice(hit.to))
  );
}

/** In place: with the group's words, and a capital where the sentence has one. */
function fitted(text: string, hit: Hit, sentence: Sentence): string {
  const filled = text
    .replace('$1', hit.groups.of ?? '')
    .replace(/^ (?! )/u, sentence.plain[hit.from] === "'" ? ' ' : '');
  const isCapital = /^\p{Lu} ?\p{Ll}/u.test(sentence.text.slice(hit.from));
  return isCapital ? filled.charAt(0).toUpperCase() + filled.slice(1) : filled;
}

export const stigmatizingLanguage: Category = {
  id: 'stigmatizing-language',
  name: 'Stigmatising or condition-first wording',
  group: 'Tone that pushes away',
  severity: 'tip',
  scope: ['post', 'reply'],
  weight: 8,
  message:
    'Many people prefer words that put the person before the condition; their own word, where you know it, comes first.',
  why: 'CDC: describe people as having a condition, not being it; avoid vague “vulnerable / high-risk” groups; ask communities what they prefer. ADA/AADE: neutral, strengths-based, collaborative; replace non-compliant/uncontrolled. NIDA: “substance abuser” wording shifts clinicians toward blame.',
  sources: ['S74', 'S75', 'S77', 'S78', 'S79'],
  whenNot:
    'Self-description and a community’s own word, established medical nouns (diabetic retinopathy), names of organisations, everyday senses (clean your hands) and quoted examples are fine.',
  rules: personFirst.map(ruleOf),
  moves: [
    {
      move: 'Put the person first',
      before: 'Diabetics who are non-compliant end up in our ER.',
      after:
        'Some people with diabetes end up in the ER because insulin costs too much or the plan never fit their shifts. What would make yours easier to live with?',
    },
    {
      move: 'Say what happened, not what’s wrong with them',
      before: 'Addicts need to get clean.',
      after:
        'People with opioid use disorder do better with medicine and time, and relapse isn’t failure. If you’re supporting someone, what’s been hardest?',
    },
    {
      move: 'Name the barrier, not the “risk group”',
      before: 'We are targeting vulnerable populations and the elderly.',
      after:
        'Heat is hardest on older adults and people who live alone without air conditioning. Who on your street could use a knock on the door today?',
    },
  ],
  examples: {
    flags: [
      'Diabetics, check your feet before bed.',
      'She is wheelchair-bound and still beats us at chess.',
      'His brother committed suicide in the spring.',
      'A lunch for the elderly in the day room.',
      'Half the non-compliant patients never got the letter.',
      'Our van helps addicts find a bed.',
      'Migraine sufferers, which light helps?',
      'A new clinic for the morbidly obese opens in May.',
      'We are reaching out to hard-to-reach communities this year.',
    ],
    allows: [
      'As a diabetic myself, I count carbs in my sleep.',
      'Diabetic neuropathy can feel like wet socks.',
      'Alcoholics Anonymous meets in the chapel at seven.',
      'Please clean your hands for as long as a song.',
      'The elderly lift is out of action again.',
      'I suffer from migraines, and a dark room is my friend.',
      'We stopped writing “noncompliant” and started asking what it costs.',
      'Is the new form HIPAA-compliant? Yes.',
      'Uncontrolled bleeding is an emergency: press hard and call 911.',
      'The disabled toilet is on the left, past the lift.',
    ],
  },
};
