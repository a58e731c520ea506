import type { Topic } from '../topic';
import { ambulance } from './ambulance';
import { bloodAndHeart } from './blood-and-heart';
import { bonesAndHormones } from './bones-and-hormones';
import { brain } from './brain';
import { cancerCare } from './cancer-care';
import { childrenUnwell } from './children';
import { community } from './community';
import { digestion } from './digestion';
import { disability } from './disability';
import { earNoseThroat } from './ear-nose-throat';
import { eyesight } from './eyesight';
import { feet } from './feet';
import { hospitalDay } from './hospital-day';
import { kidneyAndBladder } from './kidney-and-bladder';
import { labAndRadiology } from './lab-and-radiology';
import { lungsAndAllergy } from './lungs-and-allergy';
import { men } from './men';
import { mind } from './mind';
import { mouth } from './mouth';
import { newborn } from './newborn';
import { oldAge } from './old-age';
import { pharmacy } from './pharmacy';
import { pregnancy } from './pregnancy';
import { prevention } from './prevention';
import { recordsAndMoney } from './records-and-money';
import { rehabilitation } from './rehabilitation';
import { researchAndNews } from './research-and-news';
import { schoolHealth } from './school-health';
import { skinAndHair } from './skin-and-hair';
import { staffLife } from './staff-life';
import { teenagers } from './teenagers';
import { travel } from './travel';
import { women } from './women';
import { workHealth } from './work-health';

/** One file a field; illnesses and ages of life before the places and papers they come with. */
export const byField: readonly Topic[] = [
  ...cancerCare,
  ...pregnancy,
  ...newborn,
  ...childrenUnwell,
  ...teenagers,
  ...women,
  ...men,
  ...bloodAndHeart,
  ...brain,
  ...kidneyAndBladder,
  ...digestion,
  ...lungsAndAllergy,
  ...bonesAndHormones,
  ...feet,
  ...mouth,
  ...earNoseThroat,
  ...eyesight,
  ...skinAndHair,
  ...mind,
  ...disability,
  ...rehabilitation,
  ...oldAge,
  ...labAndRadiology,
  ...pharmacy,
  ...ambulance,
  ...schoolHealth,
  ...travel,
  ...workHealth,
  ...prevention,
  ...community,
  ...researchAndNews,
  ...hospitalDay,
  ...recordsAndMoney,
  ...staffLife,
];
