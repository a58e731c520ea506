import type { Topic } from '../topic';

/** Bones, joints, sports, and the glands that set the pace. */
export const bonesAndHormones: readonly Topic[] = [
  {
    id: 'bones',
    words: 'osteoporosis|osteopenia|bone (?:health|density|scans?|strength)|dexa(?: scans?)?|brittle bones?',
    when: 'a small slip could mean a big break',
    ask: 'What do you lift, carry or climb in a day without noticing?',
  },
  {
    id: 'sports-injury',
    words:
      "sports (?:injur(?:y|ies)|medicine|clinics?|physio\\p{L}*)|acl(?: (?:tears?|injur(?:y|ies)))?|rotator cuffs?|menisc(?:us|al)|(?:hamstring|groin) (?:strains?|injur(?:y|ies))|tennis elbow|runner's knee|shin splints|athletic train(?:ers?|ing)",
    when: 'you’re stuck on the bench',
    ask: 'What do you do with yourself in the weeks you can’t play?',
  },
  {
    id: 'hands',
    words:
      '(?:hand|wrist) (?:surg(?:ery|eries|eons?)|therap(?:y|ists?)|clinics?|fractures?|pain|injur(?:y|ies))|trigger fingers?|thumb arthritis',
    when: 'jar lids have begun to win',
    ask: 'Which small job is hardest for you with one hand?',
  },
  {
    id: 'shoulder',
    words: '(?:frozen|sore|painful) shoulders?|shoulder (?:pain|clinics?)',
    when: 'the top shelf has moved out of reach',
    ask: 'Which shelf or sleeve tells you that your shoulder is sore?',
  },
  {
    id: 'invisible-illness',
    wide: true,
    words:
      "lupus|autoimmune(?: (?:disease|diseases|conditions?|disorders?))?|fibromyalgia|sj[oö]gren'?s|ehlers[- ]danlos|(?:invisible|chronic) (?:illness(?:es)?|conditions?)|gout",
    when: 'you look fine and don’t feel fine',
    ask: 'How do you explain a bad day to someone who can’t see it?',
    people: 'people who know those days',
  },
  {
    id: 'hip-fracture',
    words: '(?:hip fractures?|broken hips?|fragility fractures?)',
    when: 'a fall has turned your family’s week upside down',
    ask: 'Who helped your family in the first days back home after a fall?',
  },
  {
    id: 'low-sugar',
    words: 'hypos?|low blood sugar|hypoglyc(?:a)?emi[ac]',
    when: 'your hands shake before lunch',
    ask: 'What sweet thing do you keep in a pocket, a bag or the car?',
    direction: 'If someone with diabetes is too drowsy to swallow, give nothing by mouth and call {emergency}.',
  },
  {
    id: 'type-one',
    words:
      'type (?:1|one) diabetes|type 1s?|t1d|juvenile diabetes|insulin pumps?|(?:continuous )?glucose (?:monitors?|sensors?)|cgms?|diabetes (?:camp|tech(?:nology)?)',
    when: 'beeps at night run your house',
    ask: 'What do you wish every school knew about looking after a child with diabetes?',
    direction: 'A child with great thirst and many trips to the bathroom needs a visit to a doctor the same day.',
    people: 'families who wake to the same beeps',
  },
  {
    id: 'prediabetes',
    words: 'pre-?diabetes|borderline diabetes|(?:diabetes prevention)(?: (?:program|programme))?',
    when: 'your numbers have crept up',
    ask: 'Which small swap in your day has stuck?',
  },
  {
    id: 'thyroid',
    words:
      "(?:hypo|hyper)?thyroid(?:ism)?(?: (?:disease|clinics?|tests?|cancer|nodules?|awareness))?|hashimoto'?s|graves'? disease",
    when: 'your engine runs too slow or too fast',
    ask: 'How do you notice that your body is running too slow or too fast?',
  },
];
