import type { Topic } from '../topic';

/** Cancer: before it, through it, after it. */
export const cancerCare: readonly Topic[] = [
  {
    id: 'childhood-cancer',
    words:
      'childhood cancers?|p(?:a)?ediatric (?:cancers?|oncology|h(?:a)?ematology)|(?:kids|children) with cancer|gold ribbon',
    when: 'your family lives between home and a ward',
    ask: 'What would you do for a neighbor who lives between home and a hospital?',
    people: 'parents who live between home and a ward',
  },
  {
    id: 'after-cancer',
    words:
      'survivorship(?: (?:clinics?|care|programs?|programmes?))?|(?:life )?after (?:cancer|cancer treatment|treatment ends)|cancer survivors?(?: day)?|in remission|scanxiety',
    when: 'treatment is over and everybody else has moved on',
    ask: 'What helps you when everybody else has already moved on?',
    people: 'people who are a few years on',
  },
  {
    id: 'looks-in-treatment',
    words:
      'wigs?|scalp cooling|cold caps?|chemo (?:hair|caps?|curls)|losing (?:my|your|her|his) hair|look good feel better|mastectomy (?:bras?|boutique|fitting)',
    when: 'the mirror shows somebody you don’t know',
    ask: 'What makes you feel like yourself on a day when the mirror doesn’t help?',
  },
  {
    id: 'genes',
    words:
      'genetic (?:test(?:s|ing)?|counsel\\p{L}+|screenings?|clinics?|risk)|brca[12]?|hereditary cancers?|lynch syndrome|family (?:health )?histor(?:y|ies)',
    when: 'the same illness keeps turning up in your family',
    ask: 'Who in your family knows the old stories about who had what?',
    direction: 'Write down who had what and at which age, on both sides, before the older ones forget.',
  },
  {
    id: 'quiet-signs',
    words:
      'ovarian(?: cancers?)?|pancreatic(?: cancers?)?|(?:bladder|kidney|stomach|o?esophageal|uterine|womb) cancers?',
    when: 'something small has been going on for weeks',
    ask: 'What makes you stop and think that your body isn’t quite itself?',
    direction: 'Bloating on most days for three weeks is worth a visit, even if it’s nothing.',
  },
];
