import type { Signal } from '../signal';
import { acknowledgement } from './acknowledgement';
import { autonomySupport } from './autonomy-support';
import { candour } from './candour';
import { crediting } from './crediting';
import { experienceInvitation } from './experience-invitation';
import { introduction } from './introduction';
import { listeningEvidence } from './listening-evidence';
import { openQuestion } from './open-question';
import { ownedNextStep } from './owned-next-step';
import { personalVoice } from './personal-voice';
import { safePrivateChannel } from './safe-private-channel';
import { specificApology } from './specific-apology';
import { usefulDirection } from './useful-direction';

/** Every signal of the coach, in the order of the coaching manual. */
export const signals: readonly Signal[] = [
  openQuestion,
  experienceInvitation,
  acknowledgement,
  personalVoice,
  usefulDirection,
  introduction,
  crediting,
  ownedNextStep,
  listeningEvidence,
  autonomySupport,
  specificApology,
  safePrivateChannel,
  candour,
];
