import type { Topic } from '../topic';

/** Screening, tests, scans and vaccines. */
export const checks: readonly Topic[] = [
  {
    id: 'mammogram',
    words:
      'mammograms?|mammograph(?:y|ies)|breast (?:cancer|screenings?|imaging|health|cent(?:er|re)|exams?)|3d mammo(?:gram)?s?|pink october',
    when: 'a mammogram keeps sliding down your list',
    ask: 'What has made it hard for you to get to a mammogram?',
    direction: 'Ask any clinic that does mammograms whether you’re due for one.',
    putOff: 'a mammogram',
  },
  {
    id: 'colonoscopy',
    words:
      'colonoscop(?:y|ies)|colon (?:cancer|screenings?)|colorectal(?: cancer)?(?: screenings?)?|bowel (?:cancer|screening)|gastroenterolog(?:y|ists?)|fit kits?',
    when: 'you’ve been putting off a bowel check',
    ask: 'Which part of a colonoscopy would you want explained first?',
    direction: 'Ask whether a stool test, the kind you do at home, would fit for you.',
    putOff: 'a colonoscopy',
  },
  {
    id: 'skin-check',
    words:
      'skin (?:checks?|cancer|exams?|screenings?)|melanomas?|(?:a |your |changing |new |odd )moles?|sunscreen|sunburns?|dermatolog(?:y|ists?)',
    when: 'a spot on your skin has been bothering you',
    ask: 'What do you use in the sun that your family will actually keep on?',
    direction: 'A mole that changes is worth a look, wherever you get your care.',
  },
  {
    id: 'cervical',
    words:
      'pap (?:smears?|tests?)|smear tests?|cervical (?:cancer|screenings?)|hpv|gyn(?:a)?ecolog(?:y|ists?)|well[- ]woman',
    when: 'you’ve been putting off that appointment',
    ask: 'What would make that appointment easier for you?',
    putOff: 'a smear test',
  },
  {
    id: 'prostate',
    words: "prostate|psa tests?|men's health|movember|testicular",
    when: 'it’s hard to bring up',
    ask: 'What would make it easier for you, or the men you love, to bring it up?',
  },
  {
    id: 'lung-screening',
    words: 'lung (?:cancer|screenings?|scans?)|low-dose ct',
    when: 'you smoked for a long time and wonder about your lungs',
    ask: 'What would make it easier for you to ask about a lung scan?',
  },
  {
    id: 'scan',
    wide: true,
    words: 'mris?|ct scans?|cts?|scans?|scanners?|imaging|radiolog(?:y|ists?)|ultrasounds?|x-?rays?|pet scans?',
    when: 'scanners make you nervous',
    ask: 'What would make it easier for you to lie still in a scanner?',
    putOff: 'a scan',
  },
  {
    id: 'blood-donation',
    words:
      'blood (?:drives?|donations?|donors?|stocks?|supply|bank)|(?:donate|give|giving|donating) blood|o neg(?:ative)?',
    when: 'you’ve never given blood and wonder what it’s like',
    ask: 'What would make it easier for you to give blood?',
  },
  {
    id: 'blood-test',
    words: 'blood (?:draws?|tests?|work)|lab (?:tests?|work)|phlebotom(?:y|ists?)',
    when: 'needles aren’t your favorite thing',
    ask: 'What helps you get through a blood draw?',
  },
  {
    id: 'flu',
    words: 'flu(?: shots?| vaccines?| jabs?| season| clinics?| vaccinations?)?|influenza',
    when: 'you’re still deciding about a flu shot',
    ask: 'What helped you decide about a flu shot?',
    putOff: 'a flu shot',
  },
  {
    id: 'covid',
    words: 'covid(?:-19)?(?: vaccines?| boosters?| shots?| tests?)?|coronavirus',
    ask: 'What would you still like explained about COVID?',
  },
  {
    id: 'vaccines',
    wide: true,
    words:
      '(?:vaccin(?:es?|ations?|ated|ate)|immuni[sz]ations?|(?<!(?:best|long|screen|big|money|head|give it a|take a|worth a|espresso|a|game|parting|mug) )shots?(?! (?:of|at|in the (?:dark|arm)|down))|jabs?|boosters?(?! (?:seats?|clubs?|pack))|shingles|rsv|mmr|measles|pneumonia vaccines?|whooping cough|tetanus|back[- ]to[- ]school (?:shots|physicals))',
    when: 'you still have questions about a vaccine',
    ask: 'What makes shots easier for you or your kids?',
    putOff: 'a shot',
  },
  {
    id: 'blood-pressure',
    words: 'blood pressure|hypertension|bp(?: checks?| readings?)?',
    when: 'you haven’t had your blood pressure checked in a while',
    ask: 'Where would it be easiest for you to check your blood pressure?',
    direction: 'Many pharmacies have a cuff you can use; sit for five minutes first.',
  },
  {
    id: 'cholesterol',
    words: 'cholesterol|lipids?|ldl|triglycerides',
    ask: 'What small change to your plate has actually lasted for you?',
  },
  {
    id: 'hearing',
    words: 'hearing(?: (?:tests?|aids?|loss|checks?|exams?))?|audiolog(?:y|ists?)|tinnitus',
    when: 'restaurants have become hard to follow',
    ask: 'Which places are hardest for you to follow a conversation in?',
  },
  {
    id: 'eyes',
    wide: true,
    words:
      'eye (?:exams?|tests?|care|clinics?|checks?|health)|vision (?:tests?|checks?|loss|care)|eyesight|glaucoma|optometr(?:y|ists?)|ophthalmolog(?:y|ists?)|retinas?|retinopathy|contact lenses|(?<!(?:wine|champagne|pint|drinking|raise (?:your|our|a)|beer|two|of) )glasses(?! of)|eyewear|(?:designer|new|eyeglass) frames',
    ask: 'What would make an eye check easier for you?',
    putOff: 'an eye check',
  },
  {
    id: 'dental',
    wide: true,
    words:
      'dent(?:al|ists?|istry)|teeth|tooth|oral health|hygienists?|(?:dental |teeth |tooth |free |\\$?\\d+ )cleanings?|cavit(?:y|ies)|(?:your |sore |healthy )gums',
    when: 'you haven’t been to a dentist in a while',
    ask: 'What would make a visit to the dentist easier for you?',
    putOff: 'the dentist',
  },
  {
    id: 'sleep-study',
    words:
      'sleep (?:stud(?:y|ies)|labs?|apnea|apnoea|medicine|clinics?|cent(?:er|re)s?|specialists?|experts?)|snoring|cpap|apnea',
    when: 'your snoring wakes the house',
    ask: 'What would you want to know before a night in a sleep lab?',
    direction: 'Tell your doctor about the snoring if you’re sleepy in the daytime too, wherever you go.',
  },
  {
    id: 'screening',
    wide: true,
    words:
      '(?:free )?(?:health )?screenings?|check-?ups?|(?:annual |yearly |sports |school |wellness )physicals?|wellness (?:exams?|visits?|checks?)|health checks?|early detection',
    when: 'a check-up keeps sliding down your list',
    ask: 'What makes it hard for you to get to a check-up?',
    putOff: 'a check-up',
  },
];
