import type { Topic } from '../topic';

/** What can be seen: skin, hair, bites and wounds. */
export const skinAndHair: readonly Topic[] = [
  {
    id: 'eczema',
    words: 'eczema|atopic dermatitis|itchy skin|contact dermatitis',
    when: 'itching keeps someone in your house awake',
    ask: 'What gets your family through an itchy night?',
    direction: 'Put a plain cream on within a few minutes of a bath, while the skin is still damp.',
    people: 'parents who know itchy nights',
  },
  {
    id: 'acne',
    words: 'acne|pimples|breakouts?(?! (?:rooms?|sessions?|groups?|stars?|roles?|year))|zits?',
    when: 'the mirror has been unkind lately',
    ask: 'What would you tell your sixteen-year-old self about skin?',
    direction: 'Give any new wash or cream eight weeks before you judge it.',
  },
  {
    id: 'visible-skin',
    words: 'psoriasis|vitiligo|rosacea|birth ?marks?|port[- ]wine stains?|visible difference',
    when: 'people look twice',
    ask: 'What helps on a day when you feel people looking?',
  },
  {
    id: 'hair-loss',
    words: 'hair (?:loss|transplants?|restoration|thinning)|bald(?:ness|ing)|alopecia|thinning hair',
    when: 'your hairbrush is fuller than you’d like',
    ask: 'What have people said to you about hair that you could have done without?',
  },
  {
    id: 'sun',
    words:
      'sun ?(?:screens?|burns?|block|cream)|sun (?:protection|safety|safe|smart|damage)|uv (?:index|rays?|light exposure)|spf ?\\d*',
    when: 'your family fights over sunscreen',
    ask: 'What gets everyone in your family to put the sunscreen on?',
    direction: 'Put sunscreen on fifteen minutes before you go out, and again every two hours.',
  },
  {
    id: 'bites-and-ticks',
    words:
      'tick(?:s)? (?:bites?|season|checks?|removal)|(?:deer|dog) ticks?|ticks and|lyme(?: disease)?|mosquito(?:e?s)?|(?:insect|bug) (?:bites?|stings?|repellents?|sprays?)|(?:bee|wasp) stings?',
    when: 'you spend summer in long grass',
    ask: 'What’s your family’s routine after a day in long grass?',
    direction: 'Check the backs of the knees, the waist and the hairline for ticks after a walk.',
  },
  {
    id: 'wounds',
    words:
      'wound (?:care|healing|clinics?|cent(?:er|re)s?|nurses?|dressings?|management)|pressure (?:ulcers?|sores?|injur(?:y|ies))|bed ?sores?|leg ulcers?|hyperbaric|slow[- ]healing wounds?',
    when: 'something has been healing far too slowly',
    ask: 'What helps you stay patient while something heals slowly?',
  },
  {
    id: 'scars',
    wide: true,
    words:
      'scar (?:treatments?|therapy|clinics?|revision|removal|massage)|(?:my|your|surgical|acne|burn) scars?|keloids?',
    ask: 'Which scar of yours has the best story?',
  },
];
