import type { Topic } from '../topic';

/** Brains and nerves. */
export const brain: readonly Topic[] = [
  {
    id: 'concussion',
    words:
      'concuss(?:ions?|ed)(?: (?:clinics?|protocols?|tests?|awareness))?|head (?:injur(?:y|ies)|knocks?)|(?:traumatic|acquired) brain injur(?:y|ies)|tbi',
    when: 'a knock to the head still bothers you',
    ask: 'Who in your family is hardest to take off the field after a knock?',
    direction: 'If someone is confused or keeps vomiting after a knock to the head, call {emergency}.',
  },
  {
    id: 'epilepsy',
    words: 'epilep(?:sy|tic)(?: awareness)?|seizures?(?! of)',
    when: 'seizures are part of your family’s life',
    ask: 'What would you want people on a bus to know about seizures?',
    direction: 'Time a seizure, keep the head safe and the mouth empty; after five minutes, call {emergency}.',
  },
  {
    id: 'nerve-illness',
    words:
      "multiple sclerosis|ms (?:clinics?|nurses?|society|awareness|warriors?)|als(?: (?:clinics?|awareness|association))|motor neurone? disease|mnd|huntington's",
    when: 'your energy has become something to budget',
    ask: 'What do you plan your day around when energy is short?',
    people: 'people who plan their days the same way',
  },
  {
    id: 'parkinson-life',
    words: "parkinson'?s?(?: disease)?|essential tremor|deep brain stimulation",
    when: 'buttons have become slow work',
    ask: 'Which everyday job do you most like doing with your own hands?',
    people: 'families living with Parkinson’s',
  },
  {
    id: 'brain-surgery',
    words: 'brain (?:tumou?rs?|surger(?:y|ies)|cancers?|aneurysms?)|neurosurg\\p{L}+|glioblastoma',
    when: 'your family has been given hard news',
    ask: 'Who helped your family take in hard news, and what did they do?',
    people: 'families who have had the same news',
  },
  {
    id: 'dementia-days',
    words:
      'dementia[- ]friendly(?: [\\p{L}]+)?|memory (?:caf[eé]s?|walks?|clubs?|boxes|choirs?)|sundowning|(?:singing|music) for (?:the brain|dementia|memory)',
    when: 'someone you love drifts in and out',
    ask: 'Which song, smell or photo brings someone you love back for a moment?',
    people: 'families living with dementia',
  },
  {
    id: 'brain-health',
    words: 'brain (?:health|fog|games|training)|cognitive (?:health|decline|tests?|screenings?|function)',
    when: 'names slip away more than they used to',
    ask: 'What do you do just to keep your mind awake?',
  },
  {
    id: 'nerves',
    words: 'neuropath(?:y|ic)|carpal tunnel|nerve (?:damage|pain|conduction|studies)|pinched nerves?|restless legs?',
    when: 'pins and needles keep you up',
    ask: 'Which chore do you do differently because of your hands or feet?',
  },
];
