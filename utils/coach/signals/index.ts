import type { Signal } from '../signal';
import { acknowledgement } from './acknowledgement';
import { openQuestion } from './open-question';
import { ownedNextStep } from './owned-next-step';
import { personalVoice } from './personal-voice';
import { safePrivateChannel } from './safe-private-channel';
import { specificApology } from './specific-apology';
import { usefulDirection } from './useful-direction';

/** Every signal of the coach, in the order of the coaching manual. */
export const signals: readonly Signal[] = [
  openQuestion,
  acknowledgement,
  personalVoice,
  usefulDirection,
  ownedNextStep,
  specificApology,
  safePrivateChannel,
];
