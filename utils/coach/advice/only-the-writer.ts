import { blank } from './blanks';

/** The move of everything that leaves a blank. */
export const fillIn = 'Add what only you know';

/** What a draft may lack and nobody but the writer can give: in place of a sentence or behind the last. */
export const onlyTheWriter = {
  whoChecks: `Who can check this with you: ${blank('whom people can ask, and how')}.`,
  aStep: `What helps: ${blank('one step anyone can take')}.`,
  whatHelps: `What helps: ${blank('one thing people can do')}.`,
  plainWords: `In plain words: ${blank('what this means for the people it is for')}.`,
  beforeDeciding: (text: string) =>
    `Good to know first: ${blank(tellsThePrice(text) ? 'whom it suits and whom not' : 'what it costs, whom it suits and whom not')}.`,
  meansForPeople: `What it means for people today: ${blank('in plain words')}.`,
  aWeekHere: `What it is like here: ${blank('one thing a colleague would tell you')}.`,
  remembered: `What people will remember: ${blank('one small thing')}.`,
  question: blank('One question people can answer from their own lives'),
  toLearnFrom: (text: string) =>
    `What ${teller(text)}’d really like to hear: ${blank('one thing you can learn from')}.`,
} as const;

/** Who speaks in a draft. */
const teller = (text: string): 'I' | 'we' => (/\b[Ww]e\b|\b[Oo]urs?\b|\bus\b/u.test(text) ? 'we' : 'I');

/** What it costs stands there already. */
export const tellsThePrice = (text: string): boolean => /[$£€₹] ?\d|\d ?% off|\bfree\b/iu.test(text);
