import type { Topic } from '../topic';

/** From the first sick morning to the weeks after. */
export const pregnancy: readonly Topic[] = [
  {
    id: 'pregnancy-loss',
    words:
      'miscarriages?|miscarried|still-?b(?:irths?|orn)|(?:pregnancy|baby|infant) loss|rainbow bab(?:y|ies)|ectopic pregnanc(?:y|ies)',
    when: 'you’ve lost a baby',
    ask: 'What did someone say or do that was a comfort to you?',
    people: 'parents who have lost a baby',
  },
  {
    id: 'baby-blues',
    words:
      'post-?(?:partum|natal) (?:depression|anxiety|mood|mental health|psychosis)|baby blues|perinatal (?:mental health|mood|depression)|maternal mental health',
    when: 'the first weeks are darker than anyone told you',
    ask: 'What did somebody do in those first weeks that let you breathe?',
    direction: 'When it gets too much, somebody answers at any hour: {crisis}.',
    people: 'parents who have been through the dark weeks',
  },
  {
    id: 'morning-sickness',
    words: 'morning sickness|hyperemesis(?: gravidarum)?|pregnancy nausea|nausea (?:in|during) pregnancy',
    when: 'nothing smells right anymore',
    ask: 'What could you still eat when nothing smelled right?',
    direction: 'Keep plain crackers by the bed and eat one before you stand up.',
  },
  {
    id: 'cesarean',
    words: 'c-?sections?|c(?:a)?esar(?:e|i)ans?(?: (?:births?|sections?|deliver(?:y|ies)))?|vbac',
    when: 'a c-section is part of your plan, or became it',
    ask: 'What helped you, or someone you love, in the first days after a c-section?',
    direction: 'Hold a pillow against your belly when you cough or laugh.',
    people: 'parents who have had one',
  },
  {
    id: 'labor',
    words:
      'birth (?:plans?|preferences|partners?|stories)|hypnobirthing|(?:antenatal|prenatal|childbirth|birthing|lamaze) (?:class(?:es)?|courses?|education)|labou?r (?:wards?|pains?|rooms?|nurses?)|labou?r (?:and|&) delivery|epidurals?|water births?|birth(?:ing)? pools?|doulas?|home births?',
    when: 'you’re getting ready for the day',
    ask: 'Who did you want beside you for something big, and what did they do right?',
    direction:
      'Write your three main wishes for the birth on one page, so that any midwife or nurse can see them at a glance.',
    people: 'parents who have been through that door',
  },
  {
    id: 'hospital-bag',
    words: 'hospital bags?|maternity bags?|pack(?:ing)? for (?:the )?(?:birth|labou?r)|third trimester',
    when: 'there’s a half-packed bag in your hallway',
    ask: 'What do you wish you’d packed, and what came home unused?',
  },
  {
    id: 'baby-movements',
    words: "(?:baby'?s?|f(?:o)?etal) (?:movements?|kicks?)|kick counts?|reduced movements?|count the kicks",
    when: 'you lie awake counting kicks',
    ask: 'When was your baby liveliest: at dinner, in the bath, or at midnight?',
    direction: 'If the baby moves less than usual, call the maternity unit now, day or night.',
  },
  {
    id: 'watched-pregnancy',
    words:
      'gestational diabetes|pre-?eclampsia|high[- ]risk (?:pregnanc(?:y|ies)|ob|obstetrics)|maternal[- ]fo?etal(?: medicine)?|perinatolog\\p{L}+|bed rest|expecting (?:twins|triplets|multiples)|(?:twin|multiple) pregnanc(?:y|ies)',
    when: 'your pregnancy comes with extra appointments',
    ask: 'What got you through the waiting between appointments?',
    direction: 'A bad headache with blurred vision in pregnancy is worth a call to the maternity unit straight away.',
  },
  {
    id: 'after-birth',
    words:
      'fourth trimester|post-?(?:partum|natal) (?:care|recovery|visits?|checks?|support|bod(?:y|ies)|wards?|nurses?)|new (?:moms?|mums?|mothers?|parents?)(?: groups?| club)?',
    when: 'the visitors have gone and the nights are long',
    ask: 'What did someone bring to your door in those weeks that you’ll never forget?',
    people: 'parents a few weeks ahead',
  },
];
