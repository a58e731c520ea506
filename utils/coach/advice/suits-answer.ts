import { toPlain } from '../language/plain';
import type { Finding } from '../types';
import { leaveChoice } from './families/leave-choice';
import { tellLess } from './families/tell-less';
import { isAbout } from './plain/their-own';
import type { Act } from './rewrite';
import type { Slot } from './slot';
import { mustGo } from './what-stays';

/** Whether such a change belongs in an answer. `tellsOfTheirs`: the sentence says something of the other person’s care. */
export function suitsAnswer(
  act: Act,
  text: string,
  { placed: { sentence } }: Slot,
  finding: Finding,
  tellsOfTheirs: boolean,
): boolean {
  // «Book the slots first»: in an answer a reading takes advice for a sale.
  if (act === leaveChoice && finding.layer === 'encoder' && finding.category === 'sales-cta') return false;
  if (!mustGo(finding) || text === '') return true;
  if (finding.category === 'confirms-patient' && theirs.test(text) && isAbout(toPlain(text))) return false;
  if (act.move !== tellLess.move) return true;
  // «Same as Brayden in Room 6.»: without the person so short a sentence says nothing; whom one writes to is no
  // «someone»; and what is said of their care is no less said of it without the day.
  return sentence.words > fewWords && !addresses.test(sentence.text) && !tellsOfTheirs;
}

const fewWords = 6;
const theirs = /\b(?:your|his|her|their)\b/iu;
const addresses = /^(?:(?:dear|hi|hello|hey) )?(?:mr|mrs|ms|miss|mx|dr)\b/iu;
