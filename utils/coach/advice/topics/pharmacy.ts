import type { Topic } from '../topic';

/** Medicines at home and the people who hand them over. */
export const pharmacy: readonly Topic[] = [
  {
    id: 'old-medicines',
    words:
      '(?:drug |medication |medicines? )?take-?back(?: (?:day|days|events?|bins?|box(?:es)?))?|(?:expired|unused|unwanted|leftover|old) (?:prescription )?(?:medicines?|medications?|meds|pills|drugs|prescriptions)|sharps (?:bins?|containers?|disposal)',
    when: 'there’s a drawer you don’t dare open',
    ask: 'What’s the oldest thing in your medicine cabinet?',
    direction: 'Many pharmacies take old medicines back, so that they don’t end up in the water.',
  },
  {
    id: 'pill-routine',
    words:
      'pill (?:box(?:es)?|organi[sz]ers?|packs?|packaging|reminders?)|blister packs?|dosette(?: box(?:es)?)?|medication (?:reminders?|schedules?|synchroni[sz]ation)|med sync|(?:remember(?:ing)?|forget(?:ting)?) (?:to take )?(?:your )?(?:pills|meds|medicines?|medications?)',
    when: 'you can’t remember whether you took it',
    ask: 'What do you tie a daily pill to, so that you don’t forget it?',
    direction: 'Put the pill box next to the kettle or the toothbrush, so you meet it at the same time every day.',
  },
  {
    id: 'medicine-check',
    words:
      '(?:medications?|medicines?|meds) (?:reviews?|checks?|lists?|reconciliation)|polypharmacy|deprescribing|(?:drug|medicine|medication) interactions?|brown bag',
    when: 'nobody has looked at all of your medicines at once',
    ask: 'What do you do to keep track of what everyone has prescribed?',
    direction: 'A pharmacist can go through the whole bag with you; bring everything, vitamins included.',
  },
  {
    id: 'refills',
    words:
      '(?:prescription )?refills?|repeat prescriptions?|prescription (?:transfers?|delivery|pick-?ups?)|(?:transfer|deliver|mail)(?:s|ed|ing)? (?:your |prescriptions?)(?:prescriptions?)?|mail[- ]order pharmac(?:y|ies)',
    when: 'you always notice on the last pill',
    ask: 'How do you notice in time that a pack is nearly empty?',
    direction: 'Check your packs on the first of the month, and order while there’s still a week’s worth.',
  },
  {
    id: 'side-effects',
    words: 'side[- ]effects?(?= (?:of|from|can|are|and|checks?|may)|$|[.,!?;:])',
    when: 'a leaflet has frightened you',
    ask: 'When has a leaflet worried you more than the thing itself?',
    direction: 'Write down what you noticed and when it began, before you call whoever prescribed it.',
  },
  {
    id: 'over-the-counter',
    words: 'over[- ]the[- ]counter|otc|paracetamol|acetaminophen|tylenol|ibuprofen|pain ?killers?',
    when: 'you stand in front of forty boxes',
    ask: 'What’s always in your bathroom cabinet, whatever happens?',
    direction: 'Check the label before you mix a cold remedy with a painkiller; both may hold the same thing.',
  },
  {
    id: 'pharmacist',
    wide: true,
    words:
      'pharmac(?:y|ies|ists?)(?: (?:teams?|techs?|technicians?|week|month|staff|services?))?|(?:local|our|your) chemists?',
    when: 'you have a question that’s too small for an appointment',
    ask: 'What have you asked a pharmacist that you didn’t want to ask a doctor?',
    direction: 'A pharmacist can tell you, without an appointment, whether something needs a doctor.',
  },
];
