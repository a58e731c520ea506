import { toPlain } from '../../language/plain';
import { sendsForHelp } from '../../language/sends-for-help';
import type { CoachSettings } from '../../types';
import { assures } from '../assures';
import { afraid, isPraise, moodOf } from '../concern';
import { behindComma } from '../insert';

import type { Rewriter } from '../rewrite';
import { spelled } from '../spelling';
import type { Spot } from '../spot';

const medicine =
  /\b(?:med(?:s|icines?|ications?)?|dos(?:e|es|ing)|mg|mcg|pills?|tablets?|capsules?|drops|inhalers?|insulin|antibiotics?|steroids?|injections?|patch(?:es)?|prescriptions?|vitamins?|supplements?|aspirin|ibuprofen|warfarin|metformin|statins?|thinners?|thyroxine|prednisone|ssris?|antidepressants?|methotrexate|\p{L}{3,}(?:pril|aline|oxetine|opram|zepam|pine|idone|sartan|statin|azole|cillin|mycin|olol|xaban))\b/u;

/** What somebody may have, and worry about. */
const bodily =
  /\b(?:pains?|aches?|(?:head|ear|tooth|stomach|tummy|back)aches?|migraines?|vision|eyesight|stomas?|catheters?|dressings?|ulcers?|hurts?|sore|throb\p{L}*|rash|itch\p{L}*|swollen|swelling|lumps?|bleed\p{L}*|blood|fever|temperature|infect\p{L}*|stitches|wound|scar|cough\p{L}*|dizzy|faint\p{L}*|nause\p{L}*|vomit\p{L}*|sick|numb|tingl\p{L}*|breath\p{L}*|heart|scan|x-ray|results|diagnos\p{L}*|symptoms?|pregnan\p{L}*|period|mole|fell|falls?|broken|fractur\p{L}*|sprain\p{L}*|arms?|legs?|wrists?|neck|feet|foot|toes?|knees?|hips?|back|shoulders?|ankles?|teeth|tooth|molar|gums?|ears?|eyes?)\b/u;

/** What must not wait for anybody to answer. */
export const urgent =
  /\bchest (?:has been|is|feels|felt|feeling|going|so)? ?(?:really |very |so )?(?:tight|heavy|pains?)|\b(?:chest pains?|tight chest|chest tightness|tight(?:ness)? (?:in|across) (?:my|his|her|the) chest|(?:left|right) arm (?:feels? |is |went |gone |has gone )?(?:odd|numb|heavy|weak|funny|dead)|can't breathe|cannot breathe|short of breath|struggling to breathe|face (?:is )?droop\p{L}*|slurr\p{L}+|unconscious|passed out|(?<!\b(?:terrified|scared|afraid|worried|frightened|panicking)\b.{0,12})won't wake|overdos\p{L}+|took too many|kill (?:myself|himself|herself)|suicidal|bleeding (?:heavily|a lot|won't stop))\b/u;

/** What somebody can look at. */
const canBeSeen =
  /\b(?:rash|moles?|lumps?|spots?|swoll?en|swelling|bruis\p{L}*|wounds?|cuts?|stitches|scars?|skin|eyes?|ears?|teeth|tooth|gums?|veneers?|crowns?|fillings?|toes?|nails?|feet|foot|ankles?|knees?|bump|bites?|burns?|red|pain|hurts?|sore)\b/u;

/** What should be seen within the day. */
const sameDay =
  /\b(?:leg|calf|arm)\b[^.!?]{0,40}\b(?:red|hot|swollen)\b|\bgoing black\b|\b(?:isn't|not|won't|refuses to) (?:taking|drink(?:ing)?|feed(?:ing)?|take)\b|\b(?:vision|sight|eyesight|eyes?)\b[^.!?]{0,20}\b(?:funny|blurr\p{L}*|black|double|weird|patchy|flashes|gone)\b|\bworst headache\b|\bstiff neck\b|\bblood in (?:my|his|her|the)\b|\bcan't (?:pee|wee|swallow|see)\b|\b(?:red|hot|spreading) (?:streaks?|line)\b/u;

const wasAsked = /\b(?:ask(?:s|ed|ing)?|message[ds]?|messages|wrote|writes|emailed|dms?|questions?)\b/u;

/** General direction in place of a diagnosis, a dose or an all-clear. */
export const towardsTheirOwn: Rewriter = function* (spot, { text, plain }) {
  const greeting = /^(?:hi|hello|hey|hiya|dear)\b[^.!?,]{0,25}[,!.] (?=\S)/iu.exec(text)?.[0] ?? '';
  for (const sentence of pointers(spot, plain)) {
    yield greeting === '' ? sentence : `${greeting}${greeting.endsWith(', ') ? behindComma(sentence) : sentence}`;
  }
};

/** Whether words speak of a body or a medicine. */
export const isAbout = (plain: string): boolean => bodily.test(plain) || medicine.test(plain);

/** Whether words say what somebody has, or what to do about it. */
export const isTold = (plain: string): boolean =>
  medicine.test(plain) || bodily.test(plain) || assures.test(plain) || treats.test(plain) || tells.test(plain);
const tells =
  /\b(?:(?:it's|that's) (?:just|only|probably|likely|nothing|not|normal|a sign)|(?:that|it)(?:'ll| will)|that (?:just|only) (?:is|means)|you've got|you have|is (?:just|only|probably|usually)|yours|every (?:day|morning|night|\p{L}+ hours)|hours|twice|daily|keep|leave|put|use|rest|ice|wait|give it|until|till)\b/u;

function* pointers({ view }: Spot, plain: string): Iterable<string> {
  // Who says thank you asks nothing.
  if (isPraise(view.draft)) return;
  // «Good luck on Monday»: nothing was told or treated.
  if (view.draft.kind === 'reply' && !isTold(plain)) return;
  const theirs = toPlain(view.draft.context ?? '');
  const asked = `${plain} ${theirs}`;
  // «Sorry for the hour»: who was let down asked nothing about a body.
  if (
    view.draft.kind === 'reply' &&
    moodOf(view.draft) === 'complaint' &&
    !(isAbout(asked) && (treats.test(plain) || assures.test(plain)))
  )
    return;
  if (urgent.test(theirs))
    yield spelled(
      'Please call {emergency} if this is happening now, and don’t wait for an answer here.',
      view.settings,
    );
  if (sameDay.test(theirs)) yield 'I can’t tell from here; please ask a doctor or a nurse line today.';
  // Who says no more than that they are afraid asked for no verdict.
  if (moodOf(view.draft) !== 'question' && afraid.test(theirs) && !theirs.includes('?')) return;
  if (
    /\b(?:photos?|pics?|pictures?|snaps?|post your|send|results|a1c|dm me)\b/u.test(plain) &&
    /\b(?:send|post|share|dm|show|drop|pop|upload|add|put)\b/u.test(plain)
  )
    yield 'Please don’t post photos or results here; your own clinic’s secure messages are safer.';
  if (
    canBeSeen.test(asked) &&
    /\b(?:no need|don't need|you're fine|don't worry|nothing to worry|just a|can wait)\b/u.test(plain)
  )
    yield 'I can’t tell from here, so please let someone see it in person if it worries you.';
  if (
    /\b(?:stop|take|increase|double|dose|mg|wean|skip|try|quit|every other|half)\b/u.test(plain) &&
    (medicine.test(toPlain(view.draft.context ?? view.draft.text)) || (stops.test(plain) && medicine.test(plain)))
  )
    yield 'Please don’t change a medicine on your own; a pharmacist or whoever prescribes it can check it with you.';
  // Where nobody asked, nobody is to be told that it cannot be told.
  if (view.draft.kind === 'post' && !wasAsked.test(toPlain(view.draft.text))) return;
  const nobody = view.draft.kind === 'post' ? 'Nobody can tell from a post' : 'I can’t tell from here';
  const ofTheirs = isAbout(theirs) || lookers.some(([words]) => words.test(theirs));
  yield `${nobody}; please ask ${whoCanLook(ofTheirs ? theirs : asked, view.settings)}.`;
}

/** Who looks at what, over plain text: whose body it is first, and a medicine before the tooth it is taken for. */
const lookers: readonly (readonly [words: RegExp, who: string])[] = [
  [
    /\bbab(?:y|ies)\b|\bnewborn\b|\b\d+ days? old\b|\b(?:my|our) \d{1,2} ?(?:yrs?|years?|months?|weeks?|mos?)[- ]?olds?\b|\b(?:my|our) (?:[\p{L}\d]+ ){0,3}(?:baby|newborn|son|daughter|toddler|kid|child|little (?:one|boy|girl))\b|\b\d+ ?(?:months?|weeks?|mo|m\/o)[ -]old\b/u,
    'a nurse line or your child’s doctor',
  ],
  [medicine, 'a pharmacist or whoever wrote the prescription'],
  [
    /\b(?:teeth|tooth|molars?|gums?|floss\p{L}*|fillings?|veneers?|crowns?|braces|aligners?|dentures?|denti\p{L}+|root canal|whitening)\b/u,
    'a dentist',
  ],
  [/\b(?:eyes?|vision|sight|contact lens(?:es)?|glaucoma|cataracts?|optic\p{L}+|styes?)\b/u, 'an eye doctor'],
  [
    /\b(?:pregnan\p{L}+|miscarr\p{L}+|conceiv\p{L}+|weeks along|trimester|contractions?|breastfe\p{L}+|latch\p{L}*)\b/u,
    'a midwife or your own doctor',
  ],
  [
    /\b(?:(?:after|since|from|post)[- ](?:\p{L}+ ){0,3}(?:surgery|op|operation|replacement|c-section|procedure)|stitches|staples|incision|post-?op)\b/u,
    'the team who did the operation',
  ],
  [
    /\b(?:ankles?|knees?|back pain|lower back|shoulders?|hips?|wrists?|elbows?|neck|tendons?|muscles?|sprain\p{L}*|sciatica|spine|posture|chiropract\p{L}+)\b/u,
    'your own doctor or a {physio}',
  ],
  [/\b(?:anxi\p{L}+|depress\p{L}+|panic|therapists?|mood)\b/u, 'your own doctor or a therapist'],
  [/\b(?:moles?|lumps?|lesions?|rash|biops(?:y|ies)|results?|scans?)\b/u, 'your own doctor or nurse'],
];

/** Who can really look at it, wherever the other person gets their care. */
export function whoCanLook(plain: string, { country }: CoachSettings): string {
  const who = lookers.find(([words]) => words.test(plain))?.[1] ?? 'a nurse or a pharmacist';
  return who.replace('{physio}', country === 'US' ? 'physical therapist' : 'physio');
}

const stops = /\b(?:stop|increase|double|halve|wean|skip|quit|every other)\b/u;
const treats = /\b(?:stop|take|increase|double|halve|wean|skip|quit|leave (?:it|them|the))\b/u;
const sendsOn =
  /\b(?:needs? (?:a|to see a|to be seen by a) (?:doctor|gp|dentist|midwife|nurse)|see (?:a|your|the) (?:\p{L}+ )?(?:doctor|gp|dentist|midwife|nurse|pharmacist)|come in|bring (?:him|her|them|the \p{L}+) (?:straight )?in|let (?:dr |a |your |the |our )?[\p{L}'’]+ (?:have a (?:proper )?look|look at|see) ?|(?:ask|ring|call|speak to|talk to|check with|get (?:in )?to(?: see)?|go to|see) (?:a|your|the|any) (?:own )?(?:\p{L}+ )?(?:doctor|gp|pharmacist|dentist|midwife|nurse|clinic|surgery|team))\b/u;

/** Sends to somebody who can look, and treats nobody: such a sentence is the way on already. */
export function sendsToSomebody(plain: string): boolean {
  return (sendsOn.test(plain) || sendsForHelp.test(plain)) && !(treats.test(plain) && medicine.test(plain));
}
