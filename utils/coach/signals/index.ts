import type { Signal } from '../signal';
import { acknowledgement } from './acknowledgement';
import { openQuestion } from './open-question';
import { personalVoice } from './personal-voice';
import { usefulDirection } from './useful-direction';

/** Every signal of the coach, in the order of the coaching manual. */
export const signals: readonly Signal[] = [openQuestion, acknowledgement, personalVoice, usefulDirection];
