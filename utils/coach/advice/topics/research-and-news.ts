import type { Topic } from '../topic';

/** Studies, claims, and machines that help to think. */
export const researchAndNews: readonly Topic[] = [
  {
    id: 'misinformation',
    words:
      '(?:mis|dis)information|(?:health|medical|vaccine|common|popular) myths?|myths? (?:and facts|vs\\.? facts?|busting|busted)|myth-?busting|fact[- ]check\\p{L}*|fake (?:news|cures?)|debunk(?:ed|ing|s)?',
    when: 'you’ve read two opposite things this week',
    ask: 'Who do you ask when something about health online sounds too good?',
    direction: 'Look for who paid for it and when it was written before you pass it on.',
  },
  {
    id: 'ai',
    wide: true,
    words:
      'artificial intelligence|(?:ai|a\\.i\\.)(?:-(?:powered|driven|assisted|enabled))?|chat ?bots?|chatgpt|machine learning|ambient (?:scribes?|listening)',
    when: 'a machine listens in at your appointment',
    ask: 'What would you gladly leave to a computer, and what never?',
  },
  {
    id: 'your-genes',
    words:
      'genom(?:e|es|ic|ics)|gene (?:therap(?:y|ies)|editing)|dna (?:tests?|kits?|testing)|(?:personali[sz]ed|precision) medicine|crispr',
    when: 'you’ve wondered what’s written in your genes',
    ask: 'What would you want to know from your genes, and what would you rather not?',
  },
  {
    id: 'biobank',
    words: 'bio-?banks?|tissue (?:banks?|donations?|samples?)|data donation|all of us research',
    when: 'someone has asked for a sample',
    ask: 'What would you want to be told before a sample of yours went into a freezer?',
  },
  {
    id: 'patient-partners',
    wide: true,
    words:
      '(?:patient|family|youth)(?: and family)? (?:research )?(?:partners?|advis(?:ory|ers?|ors?)|panels?|councils?)(?: (?:councils?|committees?|groups?))?|lived experience|co-?design(?:ed|ing)?|co-?produc(?:ed|tion)|patient (?:involvement|participation group)|ppgs?',
    when: 'you’ve thought that you’d do it differently',
    ask: 'What one thing would you change about how clinics talk to people?',
  },
  {
    id: 'research-money',
    wide: true,
    words:
      'research (?:grants?|funding|funds?|awards?)|(?:federal|nih|nihr|million|\\$[\\d.,]+ ?m?(?:illion)?|£[\\d.,]+ ?m?(?:illion)?)[ -](?:dollar )?(?:research )?grants?|awarded a grant|grant from',
    when: 'you wonder where research money goes',
    ask: 'Which everyday health puzzle would you spend research money on?',
  },
  {
    id: 'health-news',
    wide: true,
    words:
      '(?:new|our|latest|recent|published|landmark) (?:stud(?:y|ies)|research|papers?|findings)|published in|peer[- ]reviewed|(?:study|research|researchers|scientists) (?:found|finds?|shows?|suggests?|say)|research (?:day|week|showcase|institute)',
    when: 'headlines keep changing their minds',
    ask: 'Which health headline have you read lately that you’d like explained?',
  },
];
