import { swapping } from './swap';

const aboutPeople = /\b(?:who|people|patients|persons?|diabetics|smokers|men|women)\b/u;

/** The risk without the dread. */
export const withoutDread = swapping([
  {
    find: /\b(?<be>is|are|'s) (?:known as |called |often called )?(?:the|a|an) ["“']?(?:silent|quiet|invisible) killers?["”']?/du,
    // An illness is easy to miss; a slurry pit is not.
    say: ({ be = '' }, { topic }) =>
      topic === undefined ? undefined : `${be === '’s' || be === "'s" ? ' is' : be} easy to miss`,
  },
  {
    find: /\b(?:the |a )?(?:silent|quiet) killer\b/du,
    say: (_parts, { topic }) => (topic === undefined ? undefined : 'easy to miss'),
  },
  {
    find: /\b(?<be>is|are) (?:a )?ticking time ?bombs?\b/du,
    say: ({ be = '' }, { placed }) =>
      aboutPeople.test(placed?.sentence.plain ?? '') ? undefined : `${be} easy to miss`,
  },
  { find: /,? ?before it(?:'s| is) too late\b/du, say: '' },
  { find: /\b(?:the )?(?:scary|shocking|ugly|terrifying|hard) truth about\b/du, say: 'what’s worth knowing about' },
  { find: /\bdeadly mistakes?\b/du, say: 'common mistake' },
  { find: /\b(?:could|can|will|may|might) (?:kill|destroy) you\b/du, say: 'can be serious' },
  {
    find: /\b(?:you|your child|your kids?|your baby|they|he|she) (?:could|can|will|might) die\b/du,
    say: 'it can be serious',
  },
  { find: /\bplaying russian roulette with\b/du, say: 'taking a chance with' },
  { find: /\bgambl(?:e|ing) with (?<what>your (?:life|health|heart))\b/du, say: 'leave $<what> to chance' },
]);
