import type { Topic } from '../topic';

/** Operations, courses of treatment and medicines. */
export const treatment: readonly Topic[] = [
  {
    id: 'cardiac-rehab',
    words: 'cardiac rehab(?:ilitation)?|heart rehab(?:ilitation)?',
    when: 'getting back on your feet after a heart attack feels far away',
    ask: 'What helped you, or someone you love, feel safe moving again?',
    people: 'people who have been through a heart attack',
  },
  {
    id: 'stroke-rehab',
    words: 'stroke (?:rehab(?:ilitation)?|recovery|survivors?|support group)',
    when: 'life after a stroke feels like starting over',
    ask: 'What helped you, or someone you love, in the first months after a stroke?',
    people: 'people finding their way after a stroke',
  },
  {
    id: 'joint-replacement',
    words: '(?:knee|hip|joint|shoulder) (?:replacements?|surger(?:y|ies))|new (?:knees?|hips?)|joint care',
    when: 'stairs have started to hurt',
    ask: 'If you’ve had a joint replaced, what do you wish you’d known about week one?',
    direction: 'If a knee hurts on stairs, try going up with the good leg first and down with the sore one.',
    people: 'people a few weeks ahead with a new joint',
  },
  {
    id: 'spine',
    words: '(?:spine|spinal|back) (?:surger(?:y|ies)|surgeons?|cent(?:er|re)|care)',
    when: 'your back has the last word on your plans',
    ask: 'What helps you keep going on a day when your back is sore?',
  },
  {
    id: 'robotic-surgery',
    words:
      '(?:robot(?:ic)?s?(?:[- ]assisted)?|minimally invasive|da vinci)(?: [\\p{L}]+)? (?:surger(?:y|ies)|procedures?|surgical system|surgeons?)|da vinci|surgical robots?',
    when: 'an operation is on your mind',
    ask: 'What would you want explained before agreeing to an operation?',
  },
  {
    id: 'anesthesia',
    words: 'an(?:a)?esthesia|an(?:a)?esthetics?|nerve blocks?',
    when: 'going under worries you more than the operation',
    ask: 'What would you want someone to tell you before you go under?',
  },
  {
    id: 'cosmetic',
    words:
      'botox|(?:lip |dermal |cheek )?fillers?(?= (?:and|or|for|special|days?|treatments?|injections?|event|party)|[^ ]|$)|injectables?|med ?spa|facials?(?! (?:recognition|expressions?|droop|palsy|injur\\p{L}+|nerve))|microneedling|lip flips?|laser hair(?: removal)?|liposuction|tummy tucks?|rhinoplasty|facelifts?|coolsculpting|aesthetics?|glow up|(?:chemical|facial|skin) peels?',
    when: 'you’re weighing it up',
    ask: 'What would you want to ask before having something like that done?',
  },
  {
    id: 'weight-medicine',
    words:
      'semaglutide|tirzepatide|ozempic|wegovy|mounjaro|glp-?1s?|weight[- ]loss (?:shots?|injections?|medic[\\p{L}]+|jabs?)',
    when: 'you’ve been thinking about medicine for your weight',
    ask: 'What have you heard about these medicines that you’d like explained?',
    direction: 'Ask your pharmacist whether a medicine for weight fits with the others you take.',
  },
  {
    id: 'supplements',
    words:
      'supplements?|detox|(?:detox|herbal|slimming) teas?|vitamins?|gummies|probiotics?|iv (?:drips?|therapy|hydration)|collagen|greens powder|essential oils?|(?:juice |detox |\\d+-day )cleanses?|(?:herbal|health|wellness) tonics?',
    when: 'you’re wondering whether it does anything',
    ask: 'What have you heard about it, and where did you hear it?',
    direction: 'A pharmacist can check for free whether a supplement gets along with your medicines.',
  },
  {
    id: 'chemo',
    wide: true,
    words: 'chemo(?:therapy)?|infusions?|radiation(?: therapy)?|radiotherapy|oncology|oncologists?',
    when: 'treatment days are long',
    ask: 'What made the long treatment days easier for you, or for someone you love?',
    people: 'people who have sat in that chair before',
  },
  {
    id: 'transplant',
    words: 'transplants?|organ donation|organ donors?',
    ask: 'What would help your family talk about organ donation?',
  },
  {
    id: 'dialysis',
    words: 'dialysis|kidneys?|nephrology|renal',
    when: 'your kidneys have become a second job',
    ask: 'What do you wish you had heard first about looking after your kidneys?',
  },
  {
    id: 'physiotherapy',
    wide: true,
    words:
      'physical therap(?:y|ists?)|physio(?:therap(?:y|ists?))?s?|rehab(?:ilitation)?(?: services| cent(?:er|re)| program(?:me)?)?|occupational therap(?:y|ists?)|aquatic therapy|sports medicine',
    when: 'your body isn’t doing what it used to',
    ask: 'What would you most like your body to be able to do again?',
  },
  {
    id: 'braces',
    words:
      '(?<!(?:knee|back|ankle|leg|wrist|neck|pair of) )braces(?! (?:for|itself|yourself|ourselves|himself|herself))|invisalign|aligners?|orthodont(?:ics?|ists?)',
    when: 'you’re thinking about straighter teeth',
    ask: 'What would you want to know before living with braces?',
  },
  {
    id: 'whitening',
    words: '(?:teeth )?whitening|veneers?|smile makeovers?|dental implants?|implants',
    when: 'you’re thinking about your smile',
    ask: 'What would you want to know before having work done on your teeth?',
  },
  {
    id: 'cataracts',
    words: 'cataracts?|lasik|eye surger(?:y|ies)|laser eye',
    when: 'the world has gone a little blurry',
    ask: 'What would you want to know before someone works on your eyes?',
  },
  {
    id: 'fertility',
    words: 'fertility|ivf|egg freezing|infertility|iui',
    when: 'you’re trying for a baby and it’s taking longer than you hoped',
    ask: 'What kind of support helped you, or would have, while you were waiting?',
  },
  {
    id: 'surgery',
    wide: true,
    words: '(?:surger(?:y|ies)|surgical (?:team|care|cent(?:er|re)|unit|services)|your operation|operating rooms?)',
    when: 'an operation is on your mind',
    ask: 'What would you want to know the night before an operation?',
  },
  {
    id: 'trial',
    words:
      'clinical trials?|research stud(?:y|ies)|phase (?:[1-4]|i{1,3})(?! of (?:our|the|a|its))|study participants|trial results',
    when: 'you’ve ever wondered about joining a study',
    ask: 'What would you want to know before joining a study?',
  },
  {
    id: 'medicines',
    wide: true,
    words:
      'medications?|medicines?|meds|prescriptions?|refills?|pills?|pharmac(?:y|ies|ists?)|inhalers?|insulin|statins?|metformin|drug interactions?',
    when: 'keeping track of medicines has become a job',
    ask: 'What makes it easier for you to remember a daily medicine?',
    direction: 'A pharmacist can go through the whole bag with you; bring everything, vitamins included.',
  },
  {
    id: 'antibiotics',
    words: 'antibiotics?|antimicrobials?|superbugs?',
    ask: 'What would you want explained when antibiotics won’t help?',
  },
];
