import type { Category } from '../category';
import { announcement } from './announcement';
import { blameLecture } from './blame-lecture';
import { cannedResponse } from './canned-response';
import { confirmsPatient } from './confirms-patient';
import { corporateVoice } from './corporate-voice';
import { defensive } from './defensive';
import { engagementBait } from './engagement-bait';
import { fearAppeal } from './fear-appeal';
import { feedbackFishing } from './feedback-fishing';
import { handoffOnly } from './handoff-only';
import { individualAdvice } from './individual-advice';
import { jargon } from './jargon';
import { linkDump } from './link-dump';
import { noAudience } from './no-audience';
import { noInvitation } from './no-invitation';
import { nonApology } from './non-apology';
import { patientIdentifier } from './patient-identifier';
import { promoOffer } from './promo-offer';
import { salesCta } from './sales-cta';
import { selfPraise } from './self-praise';
import { stigmatizingLanguage } from './stigmatizing-language';
import { undisclosedEndorsement } from './undisclosed-endorsement';
import { unsupportedClaim } from './unsupported-claim';
import { urgencyScarcity } from './urgency-scarcity';
import { visualNoise } from './visual-noise';

/** Every category of the coach, in the order of the coaching manual. */
export const categories: readonly Category[] = [
  selfPraise,
  announcement,
  corporateVoice,
  noAudience,
  noInvitation,
  salesCta,
  urgencyScarcity,
  promoOffer,
  feedbackFishing,
  engagementBait,
  linkDump,
  visualNoise,
  jargon,
  fearAppeal,
  blameLecture,
  stigmatizingLanguage,
  unsupportedClaim,
  undisclosedEndorsement,
  patientIdentifier,
  confirmsPatient,
  individualAdvice,
  cannedResponse,
  nonApology,
  defensive,
  handoffOnly,
];
