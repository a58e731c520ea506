import type { Topic } from '../topic';

/** Everyday habits that keep trouble away. */
export const prevention: readonly Topic[] = [
  {
    id: 'sober-months',
    words:
      'dry january|sober (?:october|curious)|(?:alcohol|booze)[- ]free|mocktails?|low[- ]alcohol|cut(?:ting)? (?:down|back) on (?:alcohol|drinking|drink)|(?:units|drinks) (?:a|per) week|alcohol awareness',
    when: 'you’ve thought about drinking a little less',
    ask: 'What do you pour when everyone else pours wine?',
  },
  {
    id: 'walking',
    words:
      'walk(?:ing)? (?:groups?|clubs?|challenges?|month|programs?|programmes?|with a doc)|(?:daily|lunchtime|brisk) walks?|step (?:counts?|challenges?)|(?:10,?000|steps) (?:steps|a day)|park ?run|couch to 5k',
    when: 'ten minutes outside is all you can manage',
    ask: 'Where do you walk when you need ten minutes to yourself?',
  },
  {
    id: 'green-places',
    words:
      '(?:healing|therapy|sensory|rooftop|community|hospital|memorial) gardens?|gardening|green (?:prescri\\p{L}+|spaces?)|nature (?:walks?|prescri\\p{L}+|therapy)|allotments?|forest bathing',
    when: 'you think better outdoors',
    ask: 'Which tree, bench or plant does you good?',
  },
  {
    id: 'cooking-lessons',
    words:
      '(?:cooking|cookery|culinary) (?:class(?:es)?|demos?|demonstrations?|lessons?|workshops?|medicine)|teaching kitchens?|(?:favou?rite|new|easy|healthy|family|these|our|free|heart-healthy) recipes?|meal[- ]prep(?:ping)?',
    when: 'you’re tired of the same five dinners',
    ask: 'Which dish from your childhood would you teach somebody to cook?',
  },
  {
    id: 'labels',
    words:
      '(?:less|low|cut(?:ting)?(?: down| back)?(?: on)?|hidden|added|reduc(?:e|ing)|too much) (?:sugars?|salt|sodium)|sugary (?:drinks?|snacks?)|energy drinks?|ultra-?processed(?: foods?)?|food labels?|nutrition labels?|sodium',
    when: 'labels make your eyes glaze over',
    ask: 'Which food surprised you when you read the label?',
    direction: 'Check the first three things on the label: whatever comes first, there’s the most of.',
  },
  {
    id: 'drinking-water',
    wide: true,
    words:
      '(?:drink(?:ing)?|enough|more) water|water bottles?|dehydrat(?:ed|ion)|(?:stay(?:ing)?|keep) hydrated|hydration(?= (?:stations?|week|matters|tips|reminders?))',
    when: 'it’s four o’clock and you’ve had one coffee',
    ask: 'What makes you remember to drink when the day is full?',
  },
  {
    id: 'cold-weather',
    words:
      'cold (?:weather|snaps?|waves?)|frost ?bite|hypothermia|winter (?:safety|weather|storms?|warmth|fuel)|snow shovel(?:l)?ing|shovel(?:l)?ing snow|icy (?:sidewalks?|pavements?|paths?|steps)|cold homes?',
    when: 'the heating bill decides how warm you are',
    ask: 'Who near you would be glad of a knock on the door in the cold?',
    direction: 'Wear several thin layers instead of one thick one.',
  },
  {
    id: 'firearms',
    words: 'gun (?:safety|locks?|storage|violence)|firearms?(?: (?:safety|storage|injur(?:y|ies)))?|safe storage',
    when: 'you don’t know what’s kept where your children play',
    ask: 'How would you ask what’s locked away in a house before a child visits?',
  },
  {
    id: 'shingles',
    words: 'shingles(?: (?:vaccin\\p{L}+|shots?|jabs?))?|shingrix',
    when: 'you’ve heard how much it hurts',
    ask: 'Who told you about shingles, and what stayed with you?',
    putOff: 'a shingles shot',
  },
  {
    id: 'habits',
    wide: true,
    words:
      "healthy (?:habits?|lifestyles?|living|choices)|new year'?s? resolutions?|(?:new|good|daily|small|tiny) habits?|lifestyle medicine|health coach(?:es|ing)?",
    when: 'Monday has come and gone again',
    ask: 'Which small habit did you keep, and what made it stick?',
  },
];
