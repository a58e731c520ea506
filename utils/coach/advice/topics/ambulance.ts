import type { Topic } from '../topic';

/** When it happens now, and how to be ready for it. */
export const ambulance: readonly Topic[] = [
  {
    id: 'emergency-call',
    words:
      '(?:call(?:s|ing)?|dial(?:s|ing)?) (?:911|999|000|112|triple zero)|(?:911|999) (?:calls?|operators?)|emergency (?:calls?|dispatch(?:ers?)?)|call handlers?|dispatchers?|what3words',
    when: 'you’ve never had to make that call',
    ask: 'What would you want a child in your family to know about calling for help?',
    direction: 'Say where you are first, then what happened, and stay on the line.',
  },
  {
    id: 'ambulance',
    words:
      '(?:air )?ambulances?(?: (?:crews?|service|staff))?|paramedics?|emts?|first responders?|ems(?: (?:week|crews?|teams?))?|life ?flight',
    when: 'you’ve ever heard the siren stop at your door',
    ask: 'When did a stranger in uniform stay with you, and what did they say?',
    direction: 'Put a light on and send someone to the door when an ambulance is on its way.',
  },
  {
    id: 'medical-id',
    words: 'medical (?:ids?|alert (?:bracelets?|cards?|tags?))|medic ?alert|emergency contacts?',
    when: 'nobody around you would know who to call',
    ask: 'Who would you want called first, and how would a stranger find the number?',
    direction: 'Set up the emergency card on your phone today; it can be read without your passcode.',
  },
  {
    id: 'disaster',
    wide: true,
    words:
      '(?:disaster|emergency|hurricane|storm|flood|earthquake|bushfire) (?:preparedness|plans?|kits?|drills?|season|warnings?)|hurricanes?(?! (?:hunters|games?))|power (?:outages?|cuts?)|evacuation (?:orders?|zones?|routes?)|wildfires?|bushfires?|earthquakes?|tornado(?:e?s)?',
    when: 'you’d have ten minutes to leave',
    ask: 'What would you grab first if you had ten minutes to leave?',
    direction: 'Write your medicines on a card and keep it in your wallet, so it’s there when you leave in a hurry.',
  },
  {
    id: 'er-wait',
    wide: true,
    words:
      '(?:er|ed|a&e|emergency(?: room| department)?) (?:waits?|waiting|wait times?|queues?)|wait(?:s|ing)? (?:times? )?(?:in|at) (?:the |our )?(?:er|ed|a&e|emergency)|wait(?:ing)? times?|triage(?: nurses?)?',
    when: 'you’re facing a long night on a plastic chair',
    ask: 'What do you bring along when you know you’ll have to wait?',
    direction: 'Tell the triage nurse if anything gets worse while you wait.',
  },
  {
    id: 'urgent-care',
    words:
      'urgent care(?: (?:cent(?:er|re)s?|clinics?))?|walk-?in (?:clinics?|cent(?:er|re)s?|care)|minor injur(?:y|ies)(?: units?)?|after[- ]hours (?:care|clinics?)|out[- ]of[- ]hours(?: (?:gp|care|service|clinics?))?',
    when: 'you can’t tell whether it can wait',
    ask: 'How do you decide whether something can wait until Monday?',
    direction: 'Blue lips or sudden confusion: call {emergency}.',
  },
  {
    id: 'burns',
    words:
      'burns? (?:units?|cent(?:er|re)s?|safety|awareness|injur(?:y|ies)|first aid|care|survivors?|prevention)|scald(?:s|ed|ing)?|fire ?works?(?: safety)?|sparklers?',
    when: 'something hot is always within reach',
    ask: 'Which hot thing at home do you keep furthest from small hands?',
    direction: 'Hold a burn under cool running water for twenty minutes, before anything else.',
  },
  {
    id: 'poison',
    words:
      'poison (?:control|help|cent(?:er|re)s?|information|prevention)|poison(?:ing|ings|ed)|carbon monoxide|button batter(?:y|ies)|swallow(?:ed|ing)? (?:a |an |some )?(?:batter(?:y|ies)|bleach|pills?|magnets?|coins?)|(?:laundry|detergent) pods?',
    when: 'small hands open every cupboard',
    ask: 'Which cupboard at your place got a lock, and what made you do it?',
    direction:
      'If a child may have swallowed a battery or a magnet, go straight to an emergency department, even if they seem fine.',
  },
  {
    id: 'choking',
    words: 'chok(?:ing|es|ed)(?! (?:up|back))|heimlich|abdominal thrusts|back blows',
    when: 'you hold your breath at every grape',
    ask: 'Which food do you cut smaller than you used to?',
    direction: 'If a child is under five, cut grapes lengthways into quarters.',
  },
  {
    id: 'water-safety',
    words:
      'drown(?:ing|ings|ed)(?! (?:in (?:paperwork|emails?|debt|work|admin)|out))|water safety|swim(?:ming)? (?:lessons?|safety)|pool (?:safety|fences?)|rip currents?|life ?jackets?',
    when: 'there’s water where your children play',
    ask: 'Who taught you to swim, and where?',
    direction: 'Keep small children within an arm’s reach when there’s water near, the bath included.',
  },
];
