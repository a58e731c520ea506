import { creditInstead, toldPlainly, withoutPraise, withoutTrail } from '../plain/boast';
import { withoutAssurance } from '../plain/canned';
import { withoutOverclaim } from '../plain/claims';
import { withoutBrochure } from '../plain/corporate';
import { withoutDread } from '../plain/fear';
import { withoutFanfare, withoutFrame, withoutJoy } from '../plain/frame';
import { quietly } from '../plain/noise';
import { pointPlainly } from '../plain/pointer';
import { withoutShield } from '../plain/policy';
import { withoutPressure } from '../plain/pressure';
import { pricePlainly } from '../plain/price';
import { withoutScolding } from '../plain/scold';
import { whatThereIs } from '../plain/what-there-is';
import { plainerWord } from '../plain/words';
import type { Act } from '../rewrite';

/** Say it plainly: the same, as one would say it across a table. */
export const plainNews: Act = { move: 'Say the news plainly', rewrite: withoutFrame, softens: true };
export const plainOpening: Act = { move: 'Say the news plainly', rewrite: withoutJoy, softens: true };
export const plainWelcome: Act = { move: 'Introduce the person, not the hire', rewrite: withoutFanfare, softens: true };
export const plainFact: Act = { move: 'State the plain fact', rewrite: withoutPraise, softens: true };
/** In place of a sentence that would be left out altogether. */
export const plainThing: Act = { move: 'Say what there is', rewrite: whatThereIs };
export const plainRest: Act = { move: 'Keep what people can use', rewrite: withoutTrail };
export const plainCredit: Act = { move: 'Give the credit away', rewrite: creditInstead, softens: true };
export const plainQuestion: Act = { move: 'Tell it, don’t quiz', rewrite: toldPlainly, softens: true };
export const plainWord: Act = { move: 'Say it in plain words', rewrite: plainerWord };
export const plainTime: Act = { move: 'Give the date, leave the hurry', rewrite: withoutPressure };
export const plainPrice: Act = { move: 'Say what it costs', rewrite: pricePlainly, softens: true };
export const plainVoice: Act = { move: 'Say it as you would say it', rewrite: withoutBrochure, softens: true };
export const plainClaim: Act = { move: 'Bring the claim down to what is known', rewrite: withoutOverclaim };
export const plainRisk: Act = { move: 'Name the risk without the dread', rewrite: withoutDread };
export const plainAdvice: Act = { move: 'Offer it, don’t order it', rewrite: withoutScolding };
export const plainLink: Act = { move: 'Say what the link is for', rewrite: pointPlainly, softens: true };
export const plainRule: Act = { move: 'Explain without the shield', rewrite: withoutShield };
export const plainPromise: Act = { move: 'Say it without the assurance', rewrite: withoutAssurance };
export const quiet: Act = { move: 'Say it once, quietly', rewrite: quietly, softens: true };
