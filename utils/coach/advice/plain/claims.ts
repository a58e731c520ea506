import { swapping } from './swap';

/** Claims brought down to what can be said without a study in hand. */
export const withoutOverclaim = swapping([
  { find: /\b(?:clinically|scientifically|medically) proven to (?<verb>[\p{L}]+)/du, say: 'meant to help $<verb>' },
  { find: /\b(?:is |are )?(?:clinically|scientifically|medically)[- ]proven,? (?=[\p{L}])/du, say: '' },
  { find: /\b(?:doctor|physician|dermatologist|dentist)[- ](?:recommended|approved),? ?/du, say: '' },
  {
    find: /\b(?:100 ?% |completely |totally |absolutely |entirely )?(?:guaranteed|risk-free|foolproof) (?=[\p{L}])/du,
    say: '',
  },
  {
    find: /\bguarantees?d? (?:results|relief|success)\b|\b(?:results|relief|success) (?:are |is )?guaranteed\b/du,
    say: 'results that differ from person to person',
  },
  { find: /\b(?:a )?miracle (?:cure|drug|treatment|pill)\b/du, say: 'a treatment' },
  { find: /\bmiracle(?= [\p{L}])/du, say: '' },
  { find: /\bcures (?=[\p{L}])/du, say: 'may help with ' },
  { find: /(?<!to )\b(?:will |can )?cure (?=your|the|all|[\p{L}])/du, say: 'may help with ' },
  { find: /(?<!to )\brevers(?:es|e) (?=your|type|diabetes|aging|ageing|heart|the)/du, say: 'may help with ' },
  { find: /\bboosts? (?:your |the )?immun(?:e system|ity)\b/du, say: 'is said to support your immune system' },
  { find: /\b(?:instant|immediate|permanent|lifelong|total) (?=relief|results)/du, say: '' },
  { find: /\bworks every time\b|\bworks for everyone\b|\bnever fails\b/du, say: 'works for some people' },
  {
    find: /\b(?:100 ?% |completely |totally |absolutely |perfectly |entirely )(?=safe|effective|natural|painless)/du,
    say: '',
  },
  {
    find: /(?<!\b(?:is|are|be|'s|'re|was|were|has|have|with|got)(?: \p{L}+)?),? (?:and |with )?(?:absolutely |zero |no )+(?:side effects|downtime|risks?|pain)(?=[.,!?]|$)/du,
    say: '',
  },
]);
