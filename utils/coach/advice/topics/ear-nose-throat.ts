import type { Topic } from '../topic';

/** Ears, noses, throats and voices. */
export const earNoseThroat: readonly Topic[] = [
  {
    id: 'ear-ache',
    words: "ear ?(?:infections?|aches?|tubes?|drops)|grommets?|glue ear|swimmer's ear|otitis",
    when: 'a sore ear keeps the house awake',
    ask: 'What gets your household through a night with a sore ear?',
    people: 'parents who know those nights',
  },
  {
    id: 'ear-wax',
    words:
      'ear ?wax|ear (?:cleaning|syringing|irrigation|microsuction|candles?|candling)|microsuction|(?:cotton (?:swabs?|buds?)|q-tips?)',
    when: 'one ear feels stuffed with cotton',
    ask: 'What were you taught about cleaning ears that turned out to be wrong?',
    direction: 'Use a damp cloth for the outer ear, never a cotton swab inside it.',
  },
  {
    id: 'hearing-aids',
    words: 'hearing (?:aids?|instruments?|implants?)|cochlear(?: implants?)?',
    when: 'you nod along more than you’d like to',
    ask: 'Which sound would you most hate to miss?',
    people: 'people who wear one every day',
  },
  {
    id: 'nosebleed',
    words: 'nose ?bleeds?|bloody noses?',
    ask: 'What’s the first thing your family does when a nose starts to bleed?',
    direction: 'Sit up, lean forward and pinch the soft part of the nose for ten minutes.',
  },
  {
    id: 'sinus',
    words:
      'sinus(?:es|itis)?(?: (?:infections?|surger(?:y|ies)|relief|pressure|headaches?))?|(?:stuffy|blocked|stuffed[- ]up) nos(?:e|es)|nasal (?:polyps?|congestion|sprays?)|deviated septum|balloon sinuplasty',
    when: 'your head feels full of cement',
    ask: 'What helps you breathe through your nose at night when it’s blocked?',
  },
  {
    id: 'throat',
    words: 'tonsil(?:s|litis|lectom(?:y|ies))?|adenoids?|strep(?: throat)?|sore throats?',
    when: 'every swallow hurts',
    ask: 'What do you make for someone with a sore throat?',
  },
  {
    id: 'voice',
    words:
      'voice (?:therapy|clinics?|loss|problems|disorders?)|vocal (?:cords?|folds?|health)|hoarse(?:ness)?|laryn(?:x|gitis|golog\\p{L}+)|world voice day',
    when: 'your voice gives out before the day does',
    ask: 'When do you notice your voice getting tired?',
    direction: 'A voice that’s still hoarse after three weeks is worth a look, even without a cold.',
  },
  {
    id: 'swallowing',
    words:
      'swallowing (?:problems?|difficult\\p{L}+|disorders?|therapy|clinics?|tests?|studies|study)|trouble swallowing|dysphagia|thickened (?:fluids|liquids|drinks)|pur[eé]ed? (?:diets?|meals?|food)',
    when: 'meals take longer than they should',
    ask: 'What makes a meal unhurried and easy at your table?',
    direction: 'Sit upright for a meal, and stay upright for thirty minutes after it.',
  },
  {
    id: 'dizziness',
    words: "vertigo|dizz(?:y|iness)(?: spells?)?|bppv|m[eé]ni[eè]re's|vestibular|balance (?:problems|disorders?)",
    when: 'the room won’t keep still',
    ask: 'What do you do until the room stops spinning?',
    direction: 'If you feel dizzy, sit down first and get up again in stages.',
  },
];
