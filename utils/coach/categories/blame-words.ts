import { oneOf } from '../language/phrase';

/** Whom people complain about. */
export const patients = oneOf(
  'patients',
  'people',
  'parents',
  'relatives',
  'families',
  'visitors',
  'mums',
  'moms',
  'dads',
  'mothers',
  'folks',
  'those',
  'smokers',
  'drinkers',
);
/** What people are told to do with their lives, as if nobody had told them yet. */
export const lifestyle = oneOf(
  'lose (?:some )?weight',
  '(?:quit|stop) (?:smoking|drinking|vaping|eating [\\p{L}]+(?! hours)|snacking|complaining|making excuses|worrying)',
  'exercise',
  '(?:get|start) (?:moving|active|walking|exercising|serious|off the (?:sofa|couch))',
  'walk \\d[\\d,]*',
  'cut (?:out|down|back)',
  'lay off',
  'eat (?:less|better|healthier|properly|more)',
  'change your (?:diet|lifestyle|habits|ways|attitude)',
  'watch (?:what you|your (?:weight|diet|sugar))',
  'take (?:better care|control|charge|(?:some )?responsibility|your (?:own )?(?:health|body|pills|meds|medication|tablets|blood pressure|insulin)\\b)',
  'make (?:better|healthier) choices',
  'do better',
  'try harder',
  'be more (?:responsible|patient|grateful|realistic|disciplined)',
  'grow up',
  'wake up',
);
export const fault =
  '(?:selfish(?:ness)?|irresponsible|lazy|laziness|ungrateful|inconsiderate|disrespectful|ignorant|shameful|disgraceful|reckless|pathetic)';
