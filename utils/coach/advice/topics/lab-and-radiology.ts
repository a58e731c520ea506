import type { Topic } from '../topic';

/** Samples, results and pictures of the inside. */
export const labAndRadiology: readonly Topic[] = [
  {
    id: 'results',
    words:
      '(?:test|lab|biopsy|scan|blood) results?|results? (?:online|letters?)|wait(?:ing)? (?:for|on) (?:the |your |my |a )?(?:test )?results?|biops(?:y|ies)',
    when: 'you’re waiting for a result',
    ask: 'What do you do with yourself while you wait for news?',
    direction: 'Ask who will call with the result, and by which day, before you leave.',
  },
  {
    id: 'lab-people',
    words:
      '(?:medical )?lab(?:oratory)? (?:scientists?|techs?|technicians?|technologists?|professionals?|week|teams?|staff|workers?|medicine)|patholog(?:y|ists?)(?: (?:lab|labs|teams?|services?))?|biomedical scientists?|microbiolog(?:y|ists?)',
    when: 'you’ve wondered where the little tube goes',
    ask: 'What have you always wondered about the little tube that leaves the room?',
  },
  {
    id: 'home-samples',
    words:
      '(?:urine|stool|poo|poop) (?:samples?|tests?|kits?)|f(?:a)?ecal(?: [\\p{L}]+)? tests?|fit (?:kits?|tests?)|cologuard|home test(?:ing)? kits?',
    when: 'a little kit has been lying on your shelf',
    ask: 'What would get a test kit off the shelf and into the post at your place?',
    direction: 'Put the kit next to the toilet tonight, so it’s there when you need it.',
  },
  {
    id: 'fasting',
    words: 'fasting (?:blood|tests?|labs?|glucose|sugar|before)|nothing to eat (?:after|before)|nil by mouth',
    when: 'you have to skip breakfast for it',
    ask: 'What’s the first thing you eat after a morning without breakfast?',
  },
  {
    id: 'get-tested',
    words:
      '(?:hiv|std|sti|sexual health) (?:tests?|testing|self-tests?|checks?|screenings?|clinics?)|get(?:ting)? tested|know your status',
    when: 'you’d rather not be seen in that waiting room',
    ask: 'What would make getting tested feel as ordinary to you as a haircut?',
  },
  {
    id: 'mri',
    words: '(?:open |wide[- ]bore )?mri(?:s)?(?: (?:scans?|scanners?|machines?|suites?|exams?))?',
    when: 'tight spaces make you nervous',
    ask: 'Where do you go in your mind when you have to lie still?',
    direction: 'Ask for a cloth over your eyes before the table moves; many people find it easier.',
  },
  {
    id: 'first-picture',
    words:
      '(?:baby|dating|anomaly|(?:12|20|twelve|twenty)[- ]week|pregnancy|3d|4d) (?:scans?|ultrasounds?)|sonograms?|sonograph(?:y|ers?)',
    when: 'you’re waiting for that first grainy picture',
    ask: 'Who did you show the first grainy picture to?',
  },
  {
    id: 'x-ray',
    words: 'x-?rays?|radiograph(?:y|ers?)|rad(?:iology|iologic)? tech(?:s|nologists?|nicians?)?(?: week)?',
    when: 'someone needs a picture of your bones',
    ask: 'What were you up to on the day you needed your first x-ray?',
  },
];
