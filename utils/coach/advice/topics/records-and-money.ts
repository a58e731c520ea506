import type { Topic } from '../topic';

/** Letters, bills, referrals and who may read what. */
export const recordsAndMoney: readonly Topic[] = [
  {
    id: 'medicine-prices',
    words:
      '(?:drug|medicine|medication|prescription|insulin) (?:prices?|costs?|savings|charges?)|cost of (?:insulin|medicines?|medications?|prescriptions?|drugs)|co-?pay (?:cards?|assistance)|generics?(?= (?:drugs?|medicines?|medications?))',
    when: 'the price at the counter took your breath away',
    ask: 'How do you find out what something will cost before you reach the counter?',
    direction: 'Ask the pharmacist whether there’s a cheaper version with the same ingredient.',
  },
  {
    id: 'big-bill',
    words:
      'surprise (?:medical )?bill(?:s|ing)?|itemi[sz]ed bills?|medical (?:debt|bills?)|hospital bills?|financial (?:assistance|counsel\\p{L}+)|charity care|price transparency|good faith estimates?',
    when: 'a bill makes no sense to you',
    ask: 'When a bill made no sense to you, who helped you sort it out?',
    direction: 'If a bill doesn’t make sense, ask for an itemized copy first.',
  },
  {
    id: 'medicare',
    words: 'medicare(?: (?:advantage|open enrol?lment|part [a-d]|plans?|levy))?',
    when: 'the Medicare letters are piling up',
    ask: 'Who explained Medicare to you in a way that stuck?',
  },
  {
    id: 'insurance',
    wide: true,
    words:
      'open enrol?lment|health (?:insurance|cover|funds?)|insurance (?:plans?|cards?|cover(?:age)?|compan(?:y|ies)|claims?)|deductibles?|prior[- ]auth\\p{L}*|pre-?authori[sz]ations?|(?:in|out[- ]of)[- ]network|medicaid(?: renewal)?|(?:we )?accept(?:s|ing)? (?:most|all|many|your) insurance\\p{L}*',
    when: 'insurance letters read like another language',
    ask: 'Which insurance word took you the longest to understand?',
    direction: 'Ask for the reason for a refusal in writing; many are turned round on appeal.',
  },
  {
    id: 'letters',
    wide: true,
    words:
      "(?:medical|health|patient) records?|open notes|(?:clinic|doctor'?s'?|visit|specialist) (?:letters?|notes|summar(?:y|ies))|after[- ]visit summar(?:y|ies)|patient portals?|mychart|nhs app",
    when: 'you’ve read a letter twice and still don’t get it',
    ask: 'Which word in a doctor’s letter have you had to read three times?',
    direction: 'Ask for a copy of what’s written about you, and mark what you don’t understand before the next visit.',
  },
  {
    id: 'privacy',
    words:
      'hipaa|gdpr|data (?:breach(?:es)?|protection|privacy)|(?:patient|health) (?:privacy|confidentiality|data)|confidentiality|cyber ?(?:attacks?|security|incidents?)|ransomware|phishing',
    when: 'you wonder who can read what’s in your file',
    ask: 'Who would you want to see your health record, and who not?',
  },
  {
    id: 'getting-seen',
    wide: true,
    words:
      'online (?:booking|scheduling|appointments)|booking (?:systems?|lines?|apps?)|(?:phone|telephone) (?:queues?|lines?|systems?|triage)|8 ?am (?:rush|scramble)|(?:no[- ]shows?|missed appointments?)|appointment reminders?|(?:self|easy|easier)[- ]scheduling',
    when: 'you’re number seventeen in the queue',
    ask: 'What’s the hardest part of fitting an appointment into your week?',
  },
  {
    id: 'getting-there',
    words:
      '(?:patient|medical|non-emergency) transport(?:ation)?|rides? to (?:your |their )?(?:appointments?|clinics?|treatments?|the (?:hospital|doctor))|volunteer drivers?|shuttle (?:bus|service)s?|park(?:ing)? (?:charges|fees|costs)',
    when: 'getting there is half the trouble',
    ask: 'How do you get to an appointment when the car isn’t an option?',
  },
  {
    id: 'second-opinion',
    words: 'second opinions?',
    when: 'you’re not sure about what you’ve been told',
    ask: 'What would make you ask for a second opinion?',
    direction: 'Ask for a copy of your scans and letters before you go for a second opinion.',
  },
  {
    id: 'referrals',
    wide: true,
    words:
      '(?:specialist|gp|urgent|self-?|physician|hospital|my|your|a) referrals?(?! (?:codes?|bonus\\p{L}*|fees?|links?|rewards?))|referral (?:process|letters?|pathways?|times?)|(?:no|without a) referral',
    when: 'you don’t know whether anyone has your referral',
    ask: 'What do you do so that a referral doesn’t get lost on the way?',
    direction: 'Note the date of a referral, and ring after two weeks if nothing has come.',
  },
  {
    id: 'speaking-for-you',
    words:
      'advance (?:directives?|care plan(?:s|ning)?|decisions?|statements?)|living wills?|(?:health ?care|medical) (?:prox(?:y|ies)|power of attorney|decision-makers?)|(?:lasting )?power of attorney|dnrs?|dnacpr|respect forms?|decisions day|dying matters',
    when: 'nobody at home knows what you’d want',
    ask: 'Who would you want to speak for you, and what should they know first?',
    direction: 'Tell the person who’d speak for you what matters most, before anyone needs to know.',
  },
  {
    id: 'navigators',
    wide: true,
    words:
      '(?:patient|health) advoca(?:tes?|cy)|(?:care|nurse|patient|cancer) navigators?|(?:medical )?social work(?:ers?)?(?: month)?|case managers?|care coordinators?|link workers?|social prescri\\p{L}+',
    when: 'you spend more time on the phone than in the clinic',
    ask: 'Who once took a phone call or a form off your shoulders?',
  },
];
