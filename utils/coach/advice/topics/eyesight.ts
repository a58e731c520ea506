import type { Topic } from '../topic';

/** Seeing, and seeing less. */
export const eyesight: readonly Topic[] = [
  {
    id: 'low-vision',
    words:
      'macular(?: degeneration)?|low vision|sight loss|(?:legally |going |partially )blind|blindness(?! (?:to|spot))|visually impaired|vision impair\\p{L}+|guide dogs?|white canes?|braille',
    when: 'faces and signs have begun to blur',
    ask: 'What helps you find your way when you can’t read the sign?',
    people: 'people who get around with little sight',
  },
  {
    id: 'eye-drops',
    words: 'glaucoma(?: (?:tests?|screenings?|checks?|awareness))?|eye ?drops|eye pressure',
    when: 'half of the drop ends up on your cheek',
    ask: 'What’s your trick for getting the drop into the eye?',
    direction: 'Close your eyes for a minute after an eye drop, and press a finger at the inner corner.',
  },
  {
    id: 'first-glasses',
    words:
      "(?:kids'?|child(?:ren)?'?s?|school|pediatric|paediatric) (?:glasses|eye (?:exams?|tests?|checks?|care)|vision(?: (?:screenings?|tests?))?)|lazy eyes?|amblyopia|(?:a|childhood) squint|squint (?:clinics?|surgery|operations?)|eye patch(?:es|ing)?|myopia",
    when: 'a child in your house holds books very close',
    ask: 'What did the world look like to you through your first pair of glasses?',
  },
  {
    id: 'tired-eyes',
    words:
      '(?:digital )?eye ?strain|dry eyes?(?: (?:clinics?|disease|treatments?))?|blue[- ]light (?:glasses|filters?)|20-20-20',
    when: 'your eyes burn by the afternoon',
    ask: 'What do you look at when you rest your eyes from a screen?',
    direction: 'Rest your eyes every twenty minutes: look far away for twenty seconds.',
  },
  {
    id: 'contact-lenses',
    words: 'contact lens(?:es)?|contacts(?= (?:in|out|overnight|wearers?))',
    when: 'you’ve fallen asleep in your lenses',
    ask: 'Which contact lens rule have you been tempted to break?',
    direction: 'Take lenses out before you sleep, swim or shower.',
  },
  {
    id: 'floaters',
    words:
      'floaters|flash(?:es|ing lights) (?:of light|in (?:your|the|one) eye|and floaters)|retinal (?:detachments?|tears?)|detached retinas?|eye (?:emergenc(?:y|ies)|injur(?:y|ies)|casualty)',
    when: 'something has appeared at the edge of your sight',
    ask: 'What would make you drop everything and get your eyes looked at?',
    direction: 'A sudden shower of floaters, or a curtain across one eye, needs a look today.',
  },
];
