import type { CategoryId } from '../types';
import * as acknowledge from './families/acknowledge';
import { ask, askInstead } from './families/ask';
import { credit } from './families/credit';
import { disclose } from './families/disclose';
import { drop } from './families/drop';
import { directInstead, giveDirection, pointToTheirOwn } from './families/give-direction';
import { introduce } from './families/introduce';
import { leaveChoice } from './families/leave-choice';
import { holdTheDoor, nameTheOwner, nextStep } from './families/next-step';
import * as plain from './families/say-plainly';
import { speakAsPerson } from './families/speak-as-person';
import { tellLess, tellTheLesson } from './families/tell-less';
import type { Act } from './rewrite';
import type { Spot } from './spot';
import type { Family } from './way';

/** What can be done about a finding. */
export interface Plan {
  /** Other wordings of its sentence, the best first. */
  readonly acts: readonly Act[];
  /** Sentences to put in beside it. */
  readonly beside: readonly Family[];
}

const plans: Readonly<Record<CategoryId, Plan>> = {
  'self-praise': {
    acts: [
      plain.plainNews,
      plain.plainCredit,
      plain.plainFact,
      plain.plainQuestion,
      plain.plainRest,
      plain.plainThing,
      drop,
      askInstead,
    ],
    beside: [ask, credit, giveDirection],
  },
  announcement: {
    acts: [
      plain.plainNews,
      plain.plainOpening,
      plain.plainWelcome,
      plain.plainTime,
      plain.plainFact,
      plain.plainThing,
      drop,
      askInstead,
    ],
    beside: [ask, introduce, giveDirection],
  },
  'corporate-voice': {
    acts: [plain.plainVoice, plain.plainFact, plain.plainRest, plain.plainThing, drop, askInstead],
    beside: [speakAsPerson, ask],
  },
  'no-audience': { acts: [], beside: [ask, speakAsPerson, giveDirection] },
  'no-invitation': { acts: [plain.plainQuestion, drop, askInstead], beside: [ask, introduce, giveDirection] },
  'sales-cta': { acts: [plain.plainTime, leaveChoice, drop, directInstead, askInstead], beside: [giveDirection, ask] },
  'urgency-scarcity': { acts: [plain.plainTime, drop, leaveChoice, askInstead], beside: [ask, giveDirection] },
  'promo-offer': { acts: [plain.plainPrice, drop, askInstead], beside: [ask, giveDirection] },
  'feedback-fishing': { acts: [drop, askInstead, leaveChoice], beside: [ask, introduce] },
  'engagement-bait': { acts: [drop, askInstead], beside: [ask, giveDirection] },
  'link-dump': { acts: [plain.plainLink, drop], beside: [giveDirection, ask] },
  'visual-noise': { acts: [plain.quiet], beside: [ask] },
  jargon: { acts: [plain.plainWord, plain.plainVoice], beside: [ask] },
  'fear-appeal': {
    acts: [plain.plainRisk, plain.plainThing, drop, directInstead, askInstead],
    beside: [giveDirection, ask],
  },
  'blame-lecture': { acts: [plain.plainAdvice, drop, directInstead, askInstead], beside: [ask, giveDirection] },
  'stigmatizing-language': { acts: [plain.plainWord], beside: [ask] },
  'unsupported-claim': { acts: [plain.plainClaim, plain.plainThing, drop, askInstead], beside: [ask] },
  'undisclosed-endorsement': { acts: [drop, askInstead], beside: [disclose, ask] },
  'patient-identifier': { acts: [tellLess, drop, tellTheLesson], beside: [ask] },
  'confirms-patient': {
    acts: [acknowledge.answerThePost, drop, acknowledge.nameTheStandard],
    beside: [acknowledge.acknowledge],
  },
  'individual-advice': { acts: [pointToTheirOwn, drop], beside: [giveDirection, ask] },
  'canned-response': {
    acts: [acknowledge.nameTheirTopic, acknowledge.sayWhatWasMeant, plain.plainPromise, drop],
    beside: [acknowledge.acknowledge, nextStep],
  },
  'non-apology': {
    acts: [acknowledge.ownIt, acknowledge.apologise, drop],
    beside: [acknowledge.acknowledge, nextStep],
  },
  defensive: { acts: [plain.plainRule, drop, acknowledge.findTheirPoint], beside: [acknowledge.acknowledge, nextStep] },
  'handoff-only': { acts: [holdTheDoor, nameTheOwner, drop], beside: [nextStep, acknowledge.acknowledge] },
};

/** Which families have something to say to a finding, the most telling first. */
export function planFor({ finding }: Spot): Plan {
  return plans[finding.category];
}
