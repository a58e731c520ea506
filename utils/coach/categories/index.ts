import type { Category } from '../category';
import { announcement } from './announcement';
import { confirmsPatient } from './confirms-patient';
import { feedbackFishing } from './feedback-fishing';
import { linkDump } from './link-dump';
import { noAudience } from './no-audience';
import { noInvitation } from './no-invitation';
import { patientIdentifier } from './patient-identifier';
import { promoOffer } from './promo-offer';
import { salesCta } from './sales-cta';
import { selfPraise } from './self-praise';
import { urgencyScarcity } from './urgency-scarcity';

/** Every category of the coach, in the order of the coaching manual. */
export const categories: readonly Category[] = [
  selfPraise,
  announcement,
  noAudience,
  noInvitation,
  salesCta,
  urgencyScarcity,
  promoOffer,
  feedbackFishing,
  linkDump,
  patientIdentifier,
  confirmsPatient,
];
